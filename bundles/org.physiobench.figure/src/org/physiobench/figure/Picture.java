package org.physiobench.figure;

import java.util.Objects;

/**
 * A drawn picture.
 *
 * @param svg    a whole SVG document; the same figure gives the same characters every time
 * @param width  in centimetres of the drawn room
 * @param height in centimetres of the drawn room
 */
public record Picture(String svg, double width, double height) {

	public Picture {
		Objects.requireNonNull(svg);
	}
}
