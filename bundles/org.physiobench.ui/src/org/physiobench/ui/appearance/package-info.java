/** Whether the window is light or dark. */
package org.physiobench.ui.appearance;
