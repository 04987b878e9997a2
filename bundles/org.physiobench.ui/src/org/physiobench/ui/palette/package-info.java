/** The exercise palette: find an exercise and put it into the program in front. */
package org.physiobench.ui.palette;
