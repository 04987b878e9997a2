package org.physiobench.core.bodychart;

import java.util.List;
import java.util.Objects;

import org.physiobench.model.BodyView;

/**
 * The body as it is seen from one side.
 *
 * @param view    from which it is seen
 * @param axis    the middle of the body, in units of the chart
 * @param outline around the whole body
 * @param lines   drawn inside for orientation, no borders of regions
 * @param regions from the head to the feet
 */
public record BodySide(BodyView view, double axis, Outline outline, List<Outline> lines, List<Region> regions) {

	public BodySide {
		Objects.requireNonNull(view);
		Objects.requireNonNull(outline);
		lines = List.copyOf(lines);
		regions = List.copyOf(regions);
	}
}
