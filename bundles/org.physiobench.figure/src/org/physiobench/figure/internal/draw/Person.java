package org.physiobench.figure.internal.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

import org.hipparchus.util.FastMath;
import org.physiobench.figure.Appearance;
import org.physiobench.figure.internal.body.Body;
import org.physiobench.figure.internal.body.Segment;
import org.physiobench.figure.internal.place.Placed;
import org.physiobench.figure.internal.place.Touch;
import org.physiobench.model.figure.BodyPart;
import org.physiobench.model.figure.BodySide;

/** Draws a body from the back to the front: what is behind the trunk, trunk and head, what is in front of them. */
final class Person {

	/** A limb counts as far when the other one of the pair is nearer by this much, in centimetres. */
	private static final double FARTHER = 10;
	/** In a figure that shows pairs apart at all, they stay apart as long as one is nearer by this much. */
	private static final double STILL_FARTHER = 2;

	private final Camera camera;
	private final Inks inks;
	private final Appearance appearance;
	private final boolean pairsApart;

	/**
	 * @param poses all of the figure: a leg that is light in one of them is light in all
	 */
	Person(Camera camera, Appearance appearance, List<Placed> poses) {
		this.camera = camera;
		this.pairsApart = poses.stream().map(Placed::body)
				.anyMatch(body -> FastMath.abs(depth(body, BodySide.LEFT) - depth(body, BodySide.RIGHT)) > FARTHER);
		this.appearance = appearance;
		this.inks = Inks.of(appearance);
	}

	private double depth(Body body, BodySide side) {
		return camera.depth(body.frame(Segment.THIGH, side).origin());
	}

	void draw(Canvas canvas, Placed pose, HeldThings things) {
		Body body = pose.body();
		Trunk trunk = new Trunk(body, camera);
		Head head = new Head(body, camera, appearance.hair());
		List<Leg> legs = farthestFirst(List.of(leg(body, BodySide.LEFT), leg(body, BodySide.RIGHT)), Leg::depth);
		List<Side> arms = farthestFirst(List.of(arm(pose, things, BodySide.LEFT), arm(pose, things, BodySide.RIGHT)),
				side -> side.arm().depth());
		boolean legBehind = pairsApart && legs.get(0).hipDepth() > legs.get(1).hipDepth() + STILL_FARTHER;
		boolean armFar = pairsApart && arms.get(0).arm().shoulderDepth() > arms.get(1).arm().shoulderDepth() + STILL_FARTHER;
		List<Side> armsBehind = arms.stream().filter(side -> armFar && side == arms.get(0)
				|| side.arm().depth() > trunk.depth() + FARTHER).toList();
		things.drawBehind(canvas);
		for (Side side : armsBehind) {
			side.arm().drawWhole(canvas, armFar && side == arms.get(0) ? inks.far() : inks, side.held());
		}
		if (legBehind) {
			legs.get(0).drawWhole(canvas, inks.far());
		}
		boolean headBehind = head.depth() > trunk.depth() + 12;
		if (headBehind) {
			head.draw(canvas, inks);
		}
		List<Leg> legsInFront = legBehind ? legs.subList(1, 2) : legs;
		List<Side> armsInFront = new ArrayList<>(arms);
		armsInFront.removeAll(armsBehind);
		drawTrunk(canvas, trunk, legsInFront, armsInFront);
		things.drawBehindArms(canvas);
		legsInFront.forEach(leg -> leg.drawJoined(canvas, inks));
		if (!headBehind) {
			head.draw(canvas, inks);
		}
		things.drawBetweenArms(canvas);
		armsInFront.forEach(side -> side.arm().drawJoined(canvas, inks, side.held()));
		things.drawInFront(canvas);
	}

	private void drawTrunk(Canvas canvas, Trunk trunk, List<Leg> legs, List<Side> arms) {
		Canvas.Group group = new Canvas.Group();
		legs.forEach(leg -> leg.underline(group));
		arms.forEach(side -> side.arm().underline(group));
		trunk.add(group, inks);
		canvas.add(group, inks.line());
	}

	/** An arm and what its hand holds. */
	private record Side(Arm arm, BodySide side, HeldThings things) {

		Consumer<Canvas> held() {
			return on -> things.drawInHand(on, side);
		}
	}

	private Leg leg(Body body, BodySide side) {
		return new Leg(body, side, camera);
	}

	private Side arm(Placed pose, HeldThings things, BodySide side) {
		return new Side(new Arm(pose.body(), side, camera, grip(pose, things, side)), side, things);
	}

	private static Hand.Grip grip(Placed pose, HeldThings things, BodySide side) {
		if (things.isHeldBy(side)) {
			return Hand.Grip.CLOSED;
		}
		Set<BodyPart> flat = Set.of(BodyPart.HAND);
		boolean rests = pose.touches().stream().filter(Touch.OnSurface.class::isInstance)
				.anyMatch(touch -> touch.side() == side && flat.contains(touch.part()));
		boolean fist = pose.touches().stream().anyMatch(touch -> touch.side() == side && touch.part() == BodyPart.FIST);
		return fist ? Hand.Grip.CLOSED : rests ? Hand.Grip.FLAT : Hand.Grip.RELAXED;
	}

	private static <T> List<T> farthestFirst(List<T> limbs, ToDoubleFunction<T> depth) {
		return limbs.stream().sorted(Comparator.comparingDouble(depth).reversed()).toList();
	}
}
