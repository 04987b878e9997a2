package org.physiobench.figure.internal.draw;

import java.util.List;
import java.util.function.Consumer;

import org.physiobench.figure.internal.body.Body;
import org.physiobench.figure.internal.body.Frame;
import org.physiobench.figure.internal.body.Proportions;
import org.physiobench.figure.internal.body.Segment;
import org.physiobench.model.figure.BodySide;

/** One arm with its sleeve and hand. */
final class Arm {

	private final Camera camera;
	private final BodySide side;
	private final Frame upper;
	private final Frame forearm;
	private final Frame hand;
	private final double thick;
	private final Hand.Grip grip;

	Arm(Body body, BodySide side, Camera camera, Hand.Grip grip) {
		this.camera = camera;
		this.side = side;
		this.grip = grip;
		upper = body.frame(Segment.UPPER_ARM, side);
		forearm = body.frame(Segment.FOREARM, side);
		hand = body.frame(Segment.HAND, side);
		thick = body.proportions().limbWidth();
	}

	/** How far away it is on the whole. */
	double depth() {
		return (camera.depth(upper.at(0, 0, -15)) + camera.depth(forearm.origin()) + camera.depth(hand.origin())) / 3;
	}

	double shoulderDepth() {
		return camera.depth(upper.origin());
	}

	private List<Disc> upperChain() {
		return List.of(camera.disc(upper.at(0, 0, -0.5), 5.7 * thick), camera.disc(upper.at(0, 0, -13), 4.9 * thick),
				camera.disc(forearm.at(0, 0, 0), 4 * thick));
	}

	private Disc sleeveStart() {
		return upperChain().get(0).wider(0.4);
	}

	private Disc sleeveEnd() {
		return upperChain().get(1).wider(1.1);
	}

	/** The outer line of the shoulder, to be joined with the trunk's. */
	void underline(Canvas.Group trunk) {
		trunk.line(Outlines.around(sleeveStart(), sleeveEnd()));
	}

	/**
	 * All of an arm behind the trunk.
	 *
	 * @param held draws what is in the hand, before the fingers close around it
	 */
	void drawWhole(Canvas canvas, Inks inks, Consumer<Canvas> held) {
		held.accept(canvas);
		Canvas.Group group = new Canvas.Group();
		new Hand(hand, side, camera).add(group, grip, inks.skin());
		lower(group, inks);
		List<Disc> chain = upperChain();
		group.shape(Outlines.around(chain.get(1), chain.get(2)), inks.skin());
		group.shape(Outlines.around(sleeveStart(), sleeveEnd()), inks.shirt());
		canvas.add(group, inks.line());
	}

	/** An arm in front of the trunk, grown together with it at the shoulder. */
	void drawJoined(Canvas canvas, Inks inks, Consumer<Canvas> held) {
		held.accept(canvas);
		Canvas.Group group = new Canvas.Group();
		new Hand(hand, side, camera).add(group, grip, inks.skin());
		lower(group, inks);
		List<Disc> chain = upperChain();
		Outlines.sides(List.of(sleeveStart(), sleeveEnd()), 0.42).forEach(group::line);
		group.shape(Outlines.around(chain.get(1), chain.get(2)), inks.skin());
		group.fill(Outlines.around(sleeveStart(), sleeveEnd()), inks.shirt());
		canvas.add(group, inks.line());
	}

	private void lower(Canvas.Group group, Inks inks) {
		Disc elbow = camera.disc(forearm.at(0, 0, 0), 4 * thick);
		Disc middle = camera.disc(forearm.at(0.4, 0, -7), 4.1 * thick);
		Disc wrist = camera.disc(forearm.at(0, 0, -Proportions.FOREARM), 2.7 * thick);
		group.shape(Outlines.around(elbow, middle), inks.skin());
		group.shape(Outlines.around(middle, wrist), inks.skin());
	}
}
