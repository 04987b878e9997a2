package org.physiobench.ui.figures;

import org.physiobench.figure.Appearance;

/**
 * A portrait that is wanted.
 *
 * @param person whom it shows
 * @param view   how much of her
 */
public record PortraitWish(Appearance person, View view) {

	/** How much of a person is seen. */
	public enum View {
		BODY, HEAD
	}
}
