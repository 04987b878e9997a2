package org.physiobench.core.handout;

import java.util.Objects;

/**
 * A picture that stays sharp at any size.
 *
 * @param svg             a whole SVG document
 * @param width           in any unit, more than 0
 * @param height          in the same unit, more than 0
 * @param alternativeText what it shows, for those who cannot see it
 */
public record VectorPicture(String svg, double width, double height, String alternativeText) {

	public VectorPicture {
		Objects.requireNonNull(svg);
		Objects.requireNonNull(alternativeText);
		if (!(width > 0 && height > 0)) {
			throw new IllegalArgumentException("A picture has a size: %f by %f".formatted(width, height));
		}
	}

	/** How wide it is at a height. */
	public double widthAt(double atHeight) {
		return width * atHeight / height;
	}
}
