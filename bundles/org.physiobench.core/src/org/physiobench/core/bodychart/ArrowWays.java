package org.physiobench.core.bodychart;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
	private final Map<Region, Point> centres = new HashMap<>();
	private final Map<Region, List<Region>> neighbours;

	ArrowWays(List<BodySide> sides) {
		this.regions = sides.stream().flatMap(side -> side.regions().stream()).toList();
		Map<Region, Set<Set<Point>>> borders = new HashMap<>();
		for (Region region : regions) {
			centres.put(region, region.shape().centre());
			borders.put(region, borders(region.shape()));
		}
		this.neighbours = regions.stream().collect(Collectors.toMap(region -> region,
				region -> regions.stream().filter(other -> other != region && share(borders, region, other)).toList()));
	}

	/** Each curve as its two ends: neighbours walk the same curve, often in opposite directions. */
	private static Set<Set<Point>> borders(Outline shape) {
		return shape.curves().stream().map(curve -> new HashSet<>(List.of(rounded(curve.from()), rounded(curve.to()))))
				.collect(Collectors.toSet());
	}

	private static Point rounded(Point point) {
		return new Point(Math.rint(point.x() * 1000), Math.rint(point.y() * 1000));
	}

	private static boolean share(Map<Region, Set<Set<Point>>> borders, Region one, Region other) {
		return borders.get(one).stream().anyMatch(borders.get(other)::contains);
	}

	List<Region> neighbours(Region region) {
		return neighbours.get(region);
	}

	Optional<Region> next(Region region, Direction direction) {
		return nearest(region, direction, 1).or(() -> nearest(region, direction, Double.POSITIVE_INFINITY));
	}

	/** @param slope how far aside a region may lie for each unit in the direction of the arrow */
	private Optional<Region> nearest(Region region, Direction direction, double slope) {
		Point from = centres.get(region);
		boolean upright = direction == Direction.UP || direction == Direction.DOWN;
		return regions.stream().filter(other -> !upright || other.view() == region.view())
				.filter(other -> direction.along(from, centres.get(other)) > 1)
				.filter(other -> direction.aside(from, centres.get(other)) <= slope * direction.along(from, centres.get(other)))
				.min(Comparator.comparingDouble(other -> effort(region, other, direction)));
	}

	private double effort(Region region, Region other, Direction direction) {
		Point from = centres.get(region);
		Point to = centres.get(other);
		double way = direction.along(from, to) + ASIDE * direction.aside(from, to);
		return neighbours.get(region).contains(other) ? way * NEIGHBOUR : way;
	}
}
