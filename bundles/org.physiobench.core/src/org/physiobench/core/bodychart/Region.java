package org.physiobench.core.bodychart;

import java.util.Objects;

import org.physiobench.model.BodyView;
import org.physiobench.model.Side;

/**
 * A region of the body on which something can be marked.
 *
 * @param key   stable, and unique over both views, for example lumbar-left
 * @param view  from which it is seen
 * @param side  the patient's left or right; NONE for one in the middle
 * @param shape closed
 */
public record Region(String key, BodyView view, Side side, Outline shape) {

	public Region {
		Objects.requireNonNull(key);
		Objects.requireNonNull(view);
		Objects.requireNonNull(side);
		if (!shape.isClosed()) {
			throw new IllegalArgumentException("The region " + key + " is open");
		}
	}

	/** The key of what it and its mirror image have in common, for example lumbar. */
	public String base() {
		return side == Side.NONE ? key : key.substring(0, key.length() - side.getLiteral().length() - 1);
	}
}
