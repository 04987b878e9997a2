/** All that is known of one exercise, to be read beside the cards of the palette. */
package org.physiobench.ui.details;
