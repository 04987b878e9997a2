/** Figures of exercises on screen: drawn beside the user interface thread, kept while they may be seen again, moving on request. */
package org.physiobench.ui.figures;
