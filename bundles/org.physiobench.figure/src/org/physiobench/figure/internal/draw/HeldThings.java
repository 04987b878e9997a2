package org.physiobench.figure.internal.draw;

import java.util.List;
import java.util.Optional;

import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.RotationConvention;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.physiobench.figure.internal.body.Anatomy;
import org.physiobench.figure.internal.body.Body;
import org.physiobench.figure.internal.body.Frame;
import org.physiobench.figure.internal.body.Pad;
import org.physiobench.figure.internal.body.Segment;
import org.physiobench.figure.internal.place.SceneProp;
import org.physiobench.model.figure.BodyPart;
import org.physiobench.model.figure.BodySide;
import org.physiobench.model.figure.PropKind;
import org.physiobench.model.figure.PropPlace;

/** Draws what is held, worn or stretched, where the body has it in this pose. */
final class HeldThings {

	private static final Ink METAL = Ink.of(0x5a6772);
	private static final Ink LINE = Ink.of(0x24323f);
	private static final Ink BAND = Ink.of(0x2f8f6f);
	private static final Ink WOOD = Ink.of(0xcaa873);
	private static final Ink CARTON = Ink.of(0xd9bf95);
	private static final double BAND_WIDTH = 2.6;
	private static final double ANCHOR_DISTANCE = 95;
	private static final double ANCHOR_HEIGHT = 112;

	private final List<SceneProp> props;
	private final Body body;
	private final Camera camera;

	HeldThings(List<SceneProp> props, Body body, Camera camera) {
		this.props = props;
		this.body = body;
		this.camera = camera;
	}

	/** Whether the hand of a side closes around something. */
	boolean isHeldBy(BodySide side) {
		return props.stream().anyMatch(prop -> isHeld(prop, side) && prop.kind() != PropKind.BOX);
	}

	private static boolean isHeld(SceneProp prop, BodySide side) {
		return switch (prop.kind()) {
		case DUMBBELL, KETTLEBELL, BARBELL -> prop.ends().isEmpty() || endsAtHand(prop, side);
		case DOWEL -> prop.place() != PropPlace.ALONG && (prop.ends().isEmpty() || endsAtHand(prop, side));
		case BAND -> isAnchored(prop) || endsAtHand(prop, side);
		case STRAP, BOX -> endsAtHand(prop, side);
		default -> false;
		};
	}

	private static boolean isAnchored(SceneProp prop) {
		return prop.kind() == PropKind.BAND && prop.ends().isEmpty();
	}

	private static boolean endsAtHand(SceneProp prop, BodySide side) {
		return prop.ends().stream().anyMatch(end -> (end.part() == BodyPart.HAND || end.part() == BodyPart.FIST)
				&& (end.side() == BodySide.BOTH || end.side() == side));
	}

	/** What is on the far side of the body: the far pedal of a bicycle. */
	void drawBehind(Canvas canvas) {
		pedal(canvas, BodySide.LEFT);
		pedal(canvas, BodySide.RIGHT);
	}

	private void pedal(Canvas canvas, BodySide side) {
		for (SceneProp prop : props) {
			if (prop.kind() == PropKind.BICYCLE || prop.kind() == PropKind.RECUMBENT_BICYCLE) {
				Vector3D crank = Bicycle.crank(prop);
				Frame foot = body.frame(Segment.FOOT, side);
				Vector3D pedal = foot.at(9, 0, -9.4);
				bar(canvas, new Vector3D(crank.getX(), pedal.getY(), crank.getZ()), pedal, 3, METAL);
				bar(canvas, foot.at(4, 0, -9.4), foot.at(14, 0, -9.4), 2.6, METAL);
			}
		}
	}

	/** What lies against the back. */
	void drawBehindArms(Canvas canvas) {
		for (SceneProp prop : props) {
			if (prop.kind() == PropKind.DOWEL && prop.place() == PropPlace.ALONG) {
				Vector3D low = body.frame(Segment.PELVIS).at(-13, 0, -14);
				Vector3D high = body.frame(Segment.HEAD).at(-11.5, 0, 26);
				bar(canvas, low, high, 3.6, WOOD);
			}
		}
	}

	/** What is carried in front of the trunk by both hands. */
	void drawBetweenArms(Canvas canvas) {
		for (SceneProp prop : props) {
			if (prop.kind() == PropKind.BOX && prop.place() == PropPlace.AT) {
				box(canvas);
			} else if (prop.kind() == PropKind.KETTLEBELL && isHeld(prop, BodySide.LEFT) && isHeld(prop, BodySide.RIGHT)
					&& !prop.ends().isEmpty() && handsTogether()) {
				kettlebell(canvas, middleOfHands());
			} else if (isBar(prop)) {
				Vector3D along = grip(BodySide.LEFT).subtract(grip(BodySide.RIGHT)).normalize();
				if (prop.kind() == PropKind.BARBELL) {
					plate(canvas, grip(BodySide.LEFT).add(34, along), along);
				}
				bar(canvas, grip(BodySide.RIGHT).add(-30, along), grip(BodySide.LEFT).add(30, along), 2.6,
						prop.kind() == PropKind.DOWEL ? WOOD : METAL);
			}
		}
	}

	private static boolean isBar(SceneProp prop) {
		return prop.kind() == PropKind.BARBELL || prop.kind() == PropKind.DOWEL && prop.place() != PropPlace.ALONG;
	}

	/** What one hand holds; the fingers are drawn over it. */
	void drawInHand(Canvas canvas, BodySide side) {
		for (SceneProp prop : props) {
			if (prop.kind() == PropKind.DUMBBELL && isHeld(prop, side)) {
				dumbbell(canvas, side);
			} else if (prop.kind() == PropKind.KETTLEBELL && isHeld(prop, side) && !handsTogether()) {
				kettlebell(canvas, grip(side));
			}
		}
	}

	/** What is nearer than the body. */
	void drawInFront(Canvas canvas) {
		for (SceneProp prop : props) {
			switch (prop.kind()) {
			case BARBELL -> {
				Vector3D along = grip(BodySide.LEFT).subtract(grip(BodySide.RIGHT)).normalize();
				plate(canvas, grip(BodySide.RIGHT).add(-34, along), along);
			}
			case BAND, STRAP -> stretched(canvas, prop);
			case MINI_BAND -> around(canvas, prop);
			default -> {
				// drawn elsewhere
			}
			}
		}
	}

	private Vector3D grip(BodySide side) {
		return body.frame(Segment.HAND, side).at(0, side == BodySide.LEFT ? -2.4 : 2.4, -6.4);
	}

	private Vector3D middleOfHands() {
		return grip(BodySide.LEFT).add(grip(BodySide.RIGHT)).scalarMultiply(0.5);
	}

	private boolean handsTogether() {
		return grip(BodySide.LEFT).distance(grip(BodySide.RIGHT)) < 22;
	}

	private void bar(Canvas canvas, Vector3D from, Vector3D to, double thick, Ink ink) {
		Path path = new Path().move(camera.point(from)).line(camera.point(to));
		canvas.stroke(path, LINE, thick + 2);
		canvas.stroke(path, ink, thick);
	}

	private void dumbbell(Canvas canvas, BodySide side) {
		Frame hand = body.frame(Segment.HAND, side);
		Vector3D along = hand.direction(Vector3D.PLUS_I);
		Vector3D at = grip(side);
		bar(canvas, at.add(-9, along), at.add(9, along), 2.4, METAL);
		for (int end : new int[] { 1, -1 }) {
			canvas.outlined(Outlines.around(camera.disc(at.add(end * 7.5, along), 4.6), camera.disc(at.add(end * 11, along), 4.6)),
					METAL, LINE);
		}
	}

	private void kettlebell(Canvas canvas, Vector3D at) {
		Disc handle = camera.disc(at.add(new Vector3D(0, 0, -2.5)), 5.4);
		canvas.stroke(Path.circle(handle), LINE, 5);
		canvas.stroke(Path.circle(handle), METAL, 2.4);
		canvas.outlined(Path.circle(camera.disc(at.add(new Vector3D(0, 0, -14)), 9)), METAL, LINE);
	}

	private void plate(Canvas canvas, Vector3D middle, Vector3D along) {
		double radius = FastMath.min(15, FastMath.max(9, middle.getZ() - 0.5));
		canvas.outlined(Outlines.around(camera.disc(middle.add(-2, along), radius), camera.disc(middle.add(2, along), radius)),
				METAL, LINE);
		canvas.fill(Path.circle(camera.disc(middle, 2.4)), LINE);
	}

	/** A carton that faces where its bearer faces. */
	private void box(Canvas canvas) {
		Vector3D middle = middleOfHands();
		Vector3D forward = body.frame(Segment.THORAX_HIGH).direction(Vector3D.PLUS_I);
		double facing = FastMath.atan2(forward.getY(), forward.getX());
		Frame axes = new Frame(new Vector3D(middle.getX(), middle.getY(), FastMath.max(0, middle.getZ() - 10)),
				new Rotation(Vector3D.PLUS_K, facing, RotationConvention.VECTOR_OPERATOR));
		double half = FastMath.max(10, grip(BodySide.LEFT).distance(grip(BodySide.RIGHT)) / 2 - 1);
		new Solid(canvas, camera, CARTON, LINE, axes).box(new Vector3D(-12, -half, 0), new Vector3D(20, half, 26));
	}

	private void stretched(Canvas canvas, SceneProp prop) {
		Ink ink = prop.kind() == PropKind.BAND ? BAND : METAL;
		if (isAnchored(prop)) {
			Vector3D anchor = anchor(prop);
			canvas.stroke(line(anchor, middleOfHands()), ink, BAND_WIDTH);
			canvas.outlined(Path.circle(camera.disc(anchor, 2.6)), METAL, LINE);
		} else if (prop.ends().size() == 2) {
			for (Vector3D from : places(prop.ends().get(0))) {
				for (Vector3D to : places(prop.ends().get(1))) {
					canvas.stroke(line(from, to), ink, BAND_WIDTH);
				}
			}
		} else {
			around(canvas, prop);
		}
	}

	private static Vector3D anchor(SceneProp prop) {
		double height = prop.height() > 0 ? prop.height() : ANCHOR_HEIGHT;
		return switch (prop.place()) {
		case BEHIND -> new Vector3D(-ANCHOR_DISTANCE, 0, height);
		case LEFT -> new Vector3D(0, ANCHOR_DISTANCE, height);
		case RIGHT -> new Vector3D(0, -ANCHOR_DISTANCE, height);
		default -> new Vector3D(ANCHOR_DISTANCE, 0, height);
		};
	}

	private Path line(Vector3D from, Vector3D to) {
		return new Path().move(camera.point(from)).line(camera.point(to));
	}

	private List<Vector3D> places(SceneProp.End end) {
		return Anatomy.sides(end.part(), end.side()).stream().map(side -> place(end.part(), side)).toList();
	}

	private Vector3D place(BodyPart part, BodySide side) {
		return switch (part) {
		case HAND, FIST -> grip(side);
		case FOOT -> body.frame(Segment.FOOT, side).at(8, 0, -7.6);
		default -> Anatomy.surface(body, part, side == BodySide.BOTH ? BodySide.RIGHT : side).point();
		};
	}

	/** A loop around both limbs of a pair, or around one. */
	private void around(Canvas canvas, SceneProp prop) {
		for (SceneProp.End end : prop.ends()) {
			List<Disc> limbs = Anatomy.sides(end.part(), end.side()).stream()
					.flatMap(side -> limb(end.part(), side).stream()).toList();
			if (limbs.size() == 2) {
				canvas.stroke(Outlines.around(limbs.get(0).wider(0.6), limbs.get(1).wider(0.6)), BAND, BAND_WIDTH);
			} else if (!limbs.isEmpty()) {
				canvas.stroke(Path.circle(limbs.getFirst().wider(0.6)), BAND, BAND_WIDTH);
			}
		}
	}

	/** The cross-section of a limb, as large as it is seen. */
	private Optional<Disc> limb(BodyPart part, BodySide side) {
		BodyPart at = part == BodyPart.FOOT ? BodyPart.HEEL : part;
		return Anatomy.pads(body, at, side).stream().findFirst()
				.map((Pad pad) -> new Disc(camera.point(pad.centre()), pad.radii().getX() * 0.8));
	}
}
