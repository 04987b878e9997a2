package org.physiobench.figure.internal.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.physiobench.figure.internal.body.Anatomy;
import org.physiobench.figure.internal.body.Body;
import org.physiobench.figure.internal.body.Proportions;
import org.physiobench.figure.internal.body.Segment;
import org.physiobench.figure.internal.place.Placed;
import org.physiobench.figure.internal.place.Placement;
import org.physiobench.model.figure.BodyPart;
import org.physiobench.model.figure.BodyPoint;
import org.physiobench.model.figure.BodySide;

/** Shows by arrows what moves into a pose, along the way that it really takes. */
final class Motion {

	private static final int SAMPLES = 10;
	/** Less than this is not worth an arrow, in centimetres. */
	private static final double LEAST = 9;
	private static final int MOST_ARROWS = 2;
	private static final List<BodyPart> CANDIDATES = List.of(BodyPart.HAND, BodyPart.FOOT, BodyPart.KNEE, BodyPart.PELVIS,
			BodyPart.HEAD, BodyPart.CHEST);

	/** The way of one part through the picture. */
	private record Way(BodyPart part, BodySide side, List<Point> points) {

		double length() {
			return IntStream.range(1, points.size()).mapToDouble(i -> points.get(i).distance(points.get(i - 1))).sum();
		}
	}

	private final Camera camera;
	private final Placement placement;

	Motion(Camera camera, Placement placement) {
		this.camera = camera;
		this.placement = placement;
	}

	/**
	 * Draws the arrows into a pose.
	 *
	 * @param asked what the figure wants shown; empty for what moves most
	 */
	void draw(Canvas canvas, Placed from, Placed to, List<BodyPoint> asked) {
		List<Body> bodies = IntStream.rangeClosed(0, SAMPLES)
				.mapToObj(i -> i == 0 ? from.body()
						: i == SAMPLES ? to.body() : placement.between(from, to, i / (double) SAMPLES).body())
				.toList();
		List<Way> ways = asked.isEmpty() ? mostMoving(bodies)
				: asked.stream().flatMap(point -> Anatomy.sides(point.getPart(), point.getSide()).stream()
						.map(side -> way(point.getPart(), side, bodies))).limit(MOST_ARROWS).toList();
		ways.stream().filter(way -> way.length() > LEAST / 2).forEach(way -> arrow(canvas, way.points()));
	}

	private List<Way> mostMoving(List<Body> bodies) {
		List<Way> sorted = CANDIDATES.stream()
				.flatMap(part -> Anatomy.sides(part, BodySide.BOTH).stream().map(side -> way(part, side, bodies)))
				.filter(way -> way.length() > LEAST).sorted(Comparator.comparingDouble(Way::length).reversed()).toList();
		List<Way> chosen = new ArrayList<>();
		for (Way way : sorted) {
			if (chosen.size() < MOST_ARROWS && chosen.stream().noneMatch(other -> saysTheSame(other, way))
					&& (chosen.isEmpty() || way.length() > 0.45 * chosen.getFirst().length())) {
				chosen.add(way);
			}
		}
		return chosen;
	}

	/** Two parts of one limb, or a pair that moves together, need one arrow only. */
	private static boolean saysTheSame(Way one, Way other) {
		boolean limb = one.side() == other.side() && isLeg(one.part()) == isLeg(other.part());
		Point first = one.points().getLast().minus(one.points().getFirst());
		Point second = other.points().getLast().minus(other.points().getFirst());
		boolean together = first.minus(second).length() < 0.35 * FastMath.max(first.length(), second.length());
		return limb || together;
	}

	private static boolean isLeg(BodyPart part) {
		return part == BodyPart.FOOT || part == BodyPart.KNEE;
	}

	private Way way(BodyPart part, BodySide side, List<Body> bodies) {
		return new Way(part, side, bodies.stream().map(body -> camera.point(place(body, part, side))).toList());
	}

	private static Vector3D place(Body body, BodyPart part, BodySide side) {
		return switch (part) {
		case HAND, FIST -> body.frame(Segment.HAND, side).at(0, 0, -Proportions.PALM);
		case FOOT, TOES, HEEL, INSTEP, FOOT_EDGE -> body.frame(Segment.FOOT, side).at(6, 0, -3);
		default -> Anatomy.pads(body, part, side).getFirst().centre();
		};
	}

	/** From a little after the beginning to a little before the end, so that the limb itself stays clear. */
	private static void arrow(Canvas canvas, List<Point> way) {
		double length = IntStream.range(1, way.size()).mapToDouble(i -> way.get(i).distance(way.get(i - 1))).sum();
		double gap = FastMath.min(9, length * 0.2);
		List<Point> shaft = new ArrayList<>(way);
		while (shaft.size() > 3 && shaft.get(1).distance(way.getFirst()) < gap) {
			shaft.removeFirst();
		}
		while (shaft.size() > 3 && shaft.get(shaft.size() - 2).distance(way.getLast()) < gap) {
			shaft.removeLast();
		}
		Point tip = shaft.getLast();
		Point along = tip.minus(shaft.get(FastMath.max(0, shaft.size() - 3))).unit();
		Point base = tip.minus(along.times(7));
		List<Point> line = new ArrayList<>(shaft.subList(0, shaft.size() - 1));
		line.removeIf(point -> point.distance(tip) < 6);
		line.add(base);
		Path head = Path.polygon(tip.plus(along.times(1.5)), base.plus(along.across().times(4.6)),
				base.minus(along.across().times(4.6)));
		if (line.size() > 1) {
			Path path = Outlines.through(line);
			canvas.stroke(path, Inks.WHITE, 5.6);
			canvas.stroke(head, Inks.WHITE, 3);
			canvas.stroke(path, Inks.ARROW, 2.8);
		}
		canvas.fill(head, Inks.ARROW);
	}
}
