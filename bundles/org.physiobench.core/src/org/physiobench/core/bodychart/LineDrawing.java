package org.physiobench.core.bodychart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Half a body as smooth lines through points, some of which have names; the middle of the body is at 0. */
final class LineDrawing {

	private static final String STRAIGHT = "-";

	private final Map<String, Point> nodes = new HashMap<>();
	private final Map<String, Line> lines = new HashMap<>();

	/** A line, with the names of its points; an empty name for a point without one. */
	private record Line(List<String> names, List<Curve> curves) {
	}

	/** One that adds to what there is already. */
	LineDrawing copy() {
		LineDrawing copy = new LineDrawing();
		copy.nodes.putAll(nodes);
		copy.lines.putAll(lines);
		return copy;
	}

	/** Adds a line through points as they are written in the file. */
	void add(String name, List<String> written) {
		List<String> names = new ArrayList<>();
		List<Point> points = new ArrayList<>();
		for (String one : written) {
			String pointName = one.contains(",") ? one.substring(0, Math.max(0, one.indexOf('='))) : one;
			if (one.contains(",")) {
				String[] numbers = one.substring(one.indexOf('=') + 1).split(",");
				Point point = new Point(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
				points.add(point);
				if (!pointName.isEmpty()) {
					nodes.put(pointName, point);
				}
			} else {
				points.add(node(one));
			}
			names.add(pointName);
		}
		lines.put(name, new Line(names, SmoothCurve.through(points)));
	}

	/** The whole of a line. */
	Outline line(String name) {
		return new Outline(found(name).curves());
	}

	/** The way from node along line to node and so on; when it ends with a line, that leads back to its beginning. */
	Outline way(List<String> steps) {
		List<Curve> way = new ArrayList<>();
		for (int i = 0; i + 1 < steps.size(); i += 2) {
			way.addAll(piece(steps.get(i + 1), steps.get(i), steps.get((i + 2) % steps.size())));
		}
		return new Outline(way);
	}

	private List<Curve> piece(String lineName, String from, String to) {
		if (lineName.equals(STRAIGHT)) {
			return List.of(Curve.straight(node(from), node(to)));
		}
		Line line = found(lineName);
		int begin = line.names().indexOf(from);
		int end = line.names().indexOf(to);
		if (begin < 0 || end < 0) {
			throw new IllegalArgumentException("The line %s does not lead from %s to %s".formatted(lineName, from, to));
		}
		return begin < end ? line.curves().subList(begin, end)
				: line.curves().subList(end, begin).reversed().stream().map(Curve::reversed).toList();
	}

	private Line found(String name) {
		Line line = lines.get(name);
		if (line == null) {
			throw new IllegalArgumentException("There is no line " + name);
		}
		return line;
	}

	private Point node(String name) {
		Point point = nodes.get(name);
		if (point == null) {
			throw new IllegalArgumentException("There is no point " + name);
		}
		return point;
	}
}
