/** Words about a part of a program that are edited where they stand, and invited where there are none. */
package org.physiobench.ui.program.words;
