/** Cards in a grid of any length: laid out, drawn, selected by mouse and keyboard, and told to screen readers. */
package org.physiobench.ui.cards;
