/** What cards and columns of a program are made of: notes that are edited in place, and cards that follow a list. */
package org.physiobench.ui.program.parts;
