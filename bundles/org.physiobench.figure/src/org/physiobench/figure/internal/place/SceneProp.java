package org.physiobench.figure.internal.place;

import java.util.List;
import java.util.Optional;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.physiobench.model.figure.BodyPart;
import org.physiobench.model.figure.BodySide;
import org.physiobench.model.figure.PropKind;
import org.physiobench.model.figure.PropPlace;

/**
 * A thing in the room. What is held or worn has no place of its own: it goes with the parts of the body.
 *
 * @param kind   what it is
 * @param place  where it is
 * @param ends   the parts of the body that it is under, at, around or along, or stretched between
 * @param middle of its footprint on the floor, in centimetres
 * @param height of its upper face above the floor, in centimetres
 * @param turned it stands with its back towards the person
 */
public record SceneProp(PropKind kind, PropPlace place, List<End> ends, Vector3D middle, double height,
		boolean turned) {

	/** A part of the body that a prop is fixed to. */
	public record End(BodyPart part, BodySide side) {
	}

	public static final double CHAIR_BACK = 43;
	public static final double CHAIR_DEPTH = 42;
	/** Height of the running deck at its low end. */
	public static final double TREADMILL_DECK = 14;
	public static final double HALF_TREADMILL = 80;
	private static final double TABLE_REACH = 22;

	/** The surface on which a part of the body rests when it rests on this thing. */
	Optional<Surface> surface(BodyPart part) {
		return switch (kind) {
		case WALL -> Optional.of(new Surface.Plane(middle, wallNormal()));
		case STABILITY_BALL -> Optional.of(new Surface.Ball(middle.add(new Vector3D(0, 0, height / 2)), height / 2));
		case FOAM_ROLLER -> Optional.of(new Surface.Roll(middle.add(new Vector3D(0, 0, height / 2)), height / 2));
		case CHAIR -> Optional.of(chair(part));
		case BACK_EXTENSION_BENCH -> Optional.of(new Surface.Plane(middle.add(new Vector3D(0, 0, height)),
				new Vector3D(-1, 0, 1).normalize()));
		case MAT -> Optional.of(Surface.FLOOR);
		case TABLE -> Optional.of(top(nearEdge()));
		case STOOL, STEP, FOAM_PAD, BOX, BENCH, BED, BICYCLE, RECUMBENT_BICYCLE, PILLOW ->
			Optional.of(top(middle));
		case TREADMILL -> Optional.of(new Surface.Plane(middle.add(new Vector3D(0, 0, (height + TREADMILL_DECK) / 2)),
				new Vector3D(TREADMILL_DECK - height, 0, 2 * HALF_TREADMILL).normalize()));
		case SCREEN, BAND, MINI_BAND, DUMBBELL, KETTLEBELL, BARBELL, DOWEL, STRAP, WATER -> Optional.empty();
		};
	}

	private Surface chair(BodyPart part) {
		boolean back = part == BodyPart.UPPER_BACK || part == BodyPart.PELVIS;
		if (place == PropPlace.USUAL && back) {
			return new Surface.Plane(middle.add(new Vector3D(-CHAIR_DEPTH / 2, 0, height + 25)), Vector3D.PLUS_I);
		}
		if (turned && (part == BodyPart.HAND || part == BodyPart.FIST)) {
			return new Surface.Plane(middle.add(new Vector3D(-CHAIR_DEPTH / 2, 0, height + CHAIR_BACK)), Vector3D.PLUS_K);
		}
		return top(part == BodyPart.SEAT ? middle.add(new Vector3D(-7, 0, 0)) : middle);
	}

	/** Where somebody who stands or sits at a table rests her hands. */
	private Vector3D nearEdge() {
		double inward = switch (place) {
		case BEHIND -> TABLE_REACH;
		case IN_FRONT -> -TABLE_REACH;
		default -> 0;
		};
		return middle.add(new Vector3D(inward, 0, 0));
	}

	private Surface top(Vector3D at) {
		return new Surface.Plane(at.add(new Vector3D(0, 0, height)), Vector3D.PLUS_K);
	}

	/** Towards the person. */
	public Vector3D wallNormal() {
		return switch (place) {
		case BEHIND -> Vector3D.PLUS_I;
		case LEFT -> Vector3D.MINUS_J;
		case RIGHT -> Vector3D.PLUS_J;
		default -> Vector3D.MINUS_I;
		};
	}
}
