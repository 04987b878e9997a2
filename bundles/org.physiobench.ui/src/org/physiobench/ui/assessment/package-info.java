/** The page on which a patient is assessed: section by section, with an earlier assessment beside it. */
package org.physiobench.ui.assessment;
