package org.physiobench.core.bodychart;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which regions border on each other, and where the arrow keys lead. */
final class ArrowWays {

	/** How much longer a step aside counts than one in the direction of the arrow. */
	private static final double ASIDE = 2;

	/** How much nearer a neighbour counts than another region. */
	private static final double NEIGHBOUR = 0.4;

	private final List<Region> regions;

	ArrowWays(List<BodySide> sides) {
		this.regions = sides.stream().flatMap(side -> side.regions().stream()).toList();
	}

	/** Each curve as its two ends: neighbours walk the same curve, often in opposite directions. */
	private static Set<Set<Point>> borders(Outline shape) {
		return shape.curves().stream().map(curve -> new HashSet<>(List.of(rounded(curve.from()), rounded(curve.to()))))
				.collect(Collectors.toSet());
	}

	private static Point rounded(Point point) {
		return new Point(Math.rint(point.x() * 1000), Math.rint(point.y() * 1000));
	}

	List<Region> neighbours(Region region) {
		Set<Set<Point>> own = borders(region.shape());
		return regions.stream().filter(other -> other.view() == region.view() && other != region)
				.filter(other -> !Collections.disjoint(own, borders(other.shape()))).toList();
	}

	Optional<Region> next(Region region, Direction direction) {
		return nearest(region, direction, 1).or(() -> nearest(region, direction, Double.POSITIVE_INFINITY));
	}

	/** @param slope how far aside a region may lie for each unit in the direction of the arrow */
	private Optional<Region> nearest(Region region, Direction direction, double slope) {
		Point from = region.shape().centre();
		List<Region> neighbours = neighbours(region);
		boolean upright = direction == Direction.UP || direction == Direction.DOWN;
		return regions.stream().filter(other -> !upright || other.view() == region.view())
				.map(other -> new Step(other, direction.along(from, other.shape().centre()),
						direction.aside(from, other.shape().centre()), neighbours.contains(other)))
				.filter(step -> step.along() > 1 && step.aside() <= slope * step.along())
				.min(Comparator.comparingDouble(Step::effort)).map(Step::to);
	}

	/** A way from one region to another, measured in the direction of an arrow. */
	private record Step(Region to, double along, double aside, boolean neighbour) {

		double effort() {
			double way = along + ASIDE * aside;
			return neighbour ? way * NEIGHBOUR : way;
		}
	}
}
