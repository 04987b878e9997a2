/** Who did what with a patient's record, and its erasure. */
package org.physiobench.ui.privacy;
