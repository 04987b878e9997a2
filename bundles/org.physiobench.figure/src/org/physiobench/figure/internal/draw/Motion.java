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

	private static final int SAMPLES = 6;
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
		for (Way way : ways) {
			if (way.length() > LEAST / 2) {
				Arrows.along(canvas, way.points());
			} else if (!asked.isEmpty()) {
				drawOnTheSpot(canvas, way, from.body(), to.body());
			}
		}
	}

	/** What turns or tightens without going anywhere: a pelvis that tilts, a belly that is drawn in. */
	private void drawOnTheSpot(Canvas canvas, Way way, Body from, Body to) {
		if (way.part() == BodyPart.ABDOMEN) {
			Anatomy.Place belly = Anatomy.surface(to, BodyPart.ABDOMEN, BodySide.RIGHT);
			Point skin = camera.point(to.frame(Segment.LUMBAR_HIGH).at(10, 0, -2));
			Point out = camera.direction(belly.normal());
			Arrows.along(canvas, List.of(skin.plus(out.times(24)), skin.plus(out.times(13)), skin.plus(out.times(2))));
			return;
		}
		Segment segment = way.part() == BodyPart.HEAD ? Segment.HEAD
				: way.part() == BodyPart.CHEST || way.part() == BodyPart.UPPER_BACK ? Segment.THORAX_HIGH : Segment.PELVIS;
		double turned = angle(to, segment) - angle(from, segment);
		turned = FastMath.IEEEremainder(turned, 2 * FastMath.PI);
		if (FastMath.abs(turned) > FastMath.toRadians(3)) {
			Point front = camera.direction(to.frame(segment).direction(Vector3D.PLUS_I)).unit();
			Arrows.around(canvas, way.points().getLast(), front, 15, turned > 0);
		}
	}

	private double angle(Body body, Segment segment) {
		Point front = camera.direction(body.frame(segment).direction(Vector3D.PLUS_I));
		return FastMath.atan2(front.y(), front.x());
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
}
