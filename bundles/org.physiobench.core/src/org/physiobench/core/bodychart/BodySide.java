package org.physiobench.core.bodychart;

import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;

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

	/** How many times its radius a region must measure to be seen behind a number. */
	private static final double ROOMY = 3;

	/** Between a region and a number beside it. */
	private static final double GAP = 1;

	public BodySide {
		Objects.requireNonNull(view);
		Objects.requireNonNull(outline);
		lines = List.copyOf(lines);
		regions = List.copyOf(regions);
	}

	/**
	 * Where a number of a region goes: into its middle, or outside the body beside it where a number would hide the region and
	 * nothing else is there.
	 *
	 * @param radius of the number
	 */
	public Point placeOfNumber(Region region, double radius) {
		Point middle = region.shape().centre();
		Box box = region.shape().bounds();
		if (Math.min(box.width(), box.height()) > ROOMY * radius) {
			return middle;
		}
		int outwards = middle.x() < axis ? -1 : 1;
		Point edge = new Point(outwards < 0 ? box.x() : box.x() + box.width(), middle.y());
		boolean free = DoubleStream.of(GAP, GAP + radius, GAP + 2 * radius)
				.noneMatch(away -> outline.contains(edge.moved(outwards * away)));
		return free ? edge.moved(outwards * (GAP + radius)) : middle;
	}
}
