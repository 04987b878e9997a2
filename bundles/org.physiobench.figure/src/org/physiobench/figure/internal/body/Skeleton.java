package org.physiobench.figure.internal.body;

import static org.physiobench.model.figure.JointMovement.*;

import java.util.List;

import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.RotationConvention;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.physiobench.model.figure.BodySide;

/**
 * Forward kinematics: from joint angles to where every segment is. Angles follow the neutral zero method; at a ball joint
 * flexion comes first, then abduction away from the plane of flexion, then rotation about the bone.
 */
public final class Skeleton {

	private static final Vector3D DOWN = Vector3D.MINUS_K;

	private final Proportions proportions;

	public Skeleton(Proportions proportions) {
		this.proportions = proportions;
	}

	/**
	 * The body with these angles.
	 *
	 * @param origin where the middle between the hips is, in centimetres
	 */
	public Body pose(Angles angles, Vector3D origin) {
		Body body = new Body(proportions);
		Frame trunk = new Frame(origin,
				product(turn(Vector3D.PLUS_K, angles.of(BODY_TURN_LEFT)), turn(Vector3D.MINUS_I, angles.of(BODY_LEAN_LEFT)),
						turn(Vector3D.PLUS_J, angles.of(BODY_LEAN_FORWARD)), turn(Vector3D.PLUS_K, angles.of(BODY_ROLL_LEFT))));
		Frame pelvis = trunk.next(Vector3D.ZERO, turn(Vector3D.MINUS_J, angles.of(PELVIS_POSTERIOR_TILT)));
		body.place(Segment.PELVIS, BodySide.BOTH, pelvis);
		Frame thorax = spine(body, angles, new Frame(pelvis.at(0, 0, Proportions.SACRUM), trunk.rotation()));
		for (BodySide side : List.of(BodySide.LEFT, BodySide.RIGHT)) {
			leg(body, angles, pelvis, side);
			arm(body, angles, thorax, side);
		}
		return body;
	}

	/** Places spine and head, and answers the frame at the root of the neck before the neck bends. */
	private static Frame spine(Body body, Angles angles, Frame sacrum) {
		Rotation lumbar = bend(angles.of(LUMBAR_FLEXION) / 2, angles.of(LUMBAR_LATERAL_FLEXION_LEFT) / 2,
				angles.of(LUMBAR_ROTATION_LEFT) / 2);
		Rotation thoracic = bend(angles.of(THORACIC_FLEXION) / 2, angles.of(THORACIC_LATERAL_FLEXION_LEFT) / 2,
				angles.of(THORACIC_ROTATION_LEFT) / 2);
		Frame low = sacrum.next(Vector3D.ZERO, lumbar);
		Frame high = low.next(new Vector3D(0, 0, Proportions.LUMBAR), lumbar);
		Frame thoraxLow = high.next(new Vector3D(0, 0, Proportions.LUMBAR), thoracic);
		Frame thoraxHigh = thoraxLow.next(new Vector3D(0, 0, Proportions.THORAX), thoracic);
		Frame top = thoraxHigh.shifted(0, 0, Proportions.THORAX);
		Rotation neckBend = bend(angles.of(NECK_FLEXION) / 2, angles.of(NECK_LATERAL_FLEXION_LEFT) / 2,
				angles.of(NECK_ROTATION_LEFT) / 2);
		Frame neck = top.next(Vector3D.ZERO, neckBend);
		body.place(Segment.LUMBAR_LOW, BodySide.BOTH, low);
		body.place(Segment.LUMBAR_HIGH, BodySide.BOTH, high);
		body.place(Segment.THORAX_LOW, BodySide.BOTH, thoraxLow);
		body.place(Segment.THORAX_HIGH, BodySide.BOTH, thoraxHigh);
		body.place(Segment.NECK, BodySide.BOTH, neck);
		body.place(Segment.HEAD, BodySide.BOTH, neck.next(new Vector3D(1.2, 0, Proportions.NECK), neckBend));
		return top;
	}

	private void leg(Body body, Angles angles, Frame pelvis, BodySide side) {
		double outward = side == BodySide.LEFT ? 1 : -1;
		Frame thigh = pelvis.next(new Vector3D(0, outward * proportions.hipWidth() / 2, 0),
				ball(angles.of(HIP_FLEXION, side), outward * angles.of(HIP_ABDUCTION, side),
						-outward * angles.of(HIP_INTERNAL_ROTATION, side)));
		Frame shank = thigh.next(DOWN.scalarMultiply(Proportions.THIGH),
				turn(Vector3D.PLUS_J, angles.of(KNEE_FLEXION, side)));
		Frame foot = shank.next(DOWN.scalarMultiply(Proportions.SHANK),
				product(turn(Vector3D.MINUS_J, angles.of(ANKLE_DORSIFLEXION, side)),
						turn(Vector3D.PLUS_I, -outward * angles.of(ANKLE_INVERSION, side))));
		Frame toes = foot.next(new Vector3D(Proportions.FOOT, 0, 2.6 - Proportions.ANKLE_HEIGHT),
				turn(Vector3D.MINUS_J, angles.of(TOES_EXTENSION, side)));
		body.place(Segment.THIGH, side, thigh);
		body.place(Segment.SHANK, side, shank);
		body.place(Segment.FOOT, side, foot);
		body.place(Segment.TOES, side, toes);
	}

	private void arm(Body body, Angles angles, Frame top, BodySide side) {
		double outward = side == BodySide.LEFT ? 1 : -1;
		Frame upperArm = top.next(shoulder(angles, side, outward),
				ball(angles.of(SHOULDER_FLEXION, side), outward * angles.of(SHOULDER_ABDUCTION, side),
						-outward * angles.of(SHOULDER_INTERNAL_ROTATION, side)));
		Frame forearm = upperArm.next(DOWN.scalarMultiply(Proportions.UPPER_ARM),
				turn(Vector3D.MINUS_J, angles.of(ELBOW_FLEXION, side)));
		Frame hand = forearm.next(DOWN.scalarMultiply(Proportions.FOREARM),
				product(turn(Vector3D.PLUS_K, -outward * angles.of(FOREARM_PRONATION, side)),
						turn(Vector3D.PLUS_I, -outward * angles.of(WRIST_FLEXION, side))));
		body.place(Segment.UPPER_ARM, side, upperArm);
		body.place(Segment.FOREARM, side, forearm);
		body.place(Segment.HAND, side, hand);
	}

	/** The shoulder joint against the root of the neck: the girdle swings about the breastbone and lifts. */
	private Vector3D shoulder(Angles angles, BodySide side, double outward) {
		double half = proportions.shoulderWidth() / 2;
		double forward = FastMath.toRadians(angles.of(SHOULDER_GIRDLE_PROTRACTION, side));
		double up = FastMath.toRadians(angles.of(SHOULDER_GIRDLE_ELEVATION, side));
		// an arm above the horizontal takes the shoulder with it
		double raised = FastMath.max(0, FastMath.max(angles.of(SHOULDER_FLEXION, side),
				angles.of(SHOULDER_ABDUCTION, side)) - 90) / 90;
		return new Vector3D(half * FastMath.sin(forward), outward * (half * FastMath.cos(forward) - 1.5 * raised),
				half * FastMath.sin(up) - Proportions.SHOULDER_DROP + 3.5 * raised);
	}

	private static Rotation bend(double flexion, double lateralLeft, double rotationLeft) {
		return product(turn(Vector3D.PLUS_K, rotationLeft), turn(Vector3D.MINUS_I, lateralLeft),
				turn(Vector3D.PLUS_J, flexion));
	}

	private static Rotation ball(double flexion, double abduction, double rotation) {
		return product(turn(Vector3D.MINUS_J, flexion), turn(Vector3D.PLUS_I, abduction), turn(Vector3D.PLUS_K, rotation));
	}

	private static Rotation turn(Vector3D axis, double degrees) {
		return new Rotation(axis, FastMath.toRadians(degrees), RotationConvention.VECTOR_OPERATOR);
	}

	private static Rotation product(Rotation first, Rotation... others) {
		Rotation all = first;
		for (Rotation next : others) {
			all = all.compose(next, RotationConvention.VECTOR_OPERATOR);
		}
		return all;
	}
}
