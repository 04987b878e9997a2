package org.physiobench.figure.internal.place;

import static org.physiobench.model.figure.JointMovement.*;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.physiobench.figure.internal.body.Joints;
import org.physiobench.model.figure.BodyPart;
import org.physiobench.model.figure.BodySide;
import org.physiobench.model.figure.JointMovement;

/**
 * A joint movement that may be solved for.
 *
 * @param side      left or right for a paired joint, both otherwise
 * @param stiffness what a degree away from the described angle costs, against 1 for a centimetre off a planted place
 */
record Freedom(JointMovement movement, BodySide side, double stiffness) {

	/**
	 * The joints of the limbs that carry, and how the whole body leans. What the pose gives is kept.
	 *
	 * @param given movements and sides that are not free
	 */
	static List<Freedom> of(List<Touch> touches, Set<GivenAngle> given) {
		Set<Freedom> all = new LinkedHashSet<>();
		all.add(new Freedom(BODY_LEAN_FORWARD, BodySide.BOTH, 0.004));
		all.add(new Freedom(BODY_LEAN_LEFT, BodySide.BOTH, 0.15));
		touches.forEach(touch -> all.addAll(chain(touch.part(), touch.side())));
		List<Freedom> free = new ArrayList<>(all);
		free.removeIf(freedom -> given.contains(new GivenAngle(freedom.movement, freedom.side)));
		return free;
	}

	private static List<Freedom> chain(BodyPart part, BodySide side) {
		return switch (part) {
		case FOOT, HEEL, FOOT_EDGE -> join(hip(side), knee(side), ankle(side));
		case TOES, INSTEP -> join(hip(side), knee(side), ankle(side),
				List.of(new Freedom(TOES_EXTENSION, side, 0.01)));
		case SHIN, CALF -> join(hip(side), knee(side));
		case KNEE, THIGH, THIGH_BACK -> hip(side);
		case HAND, FIST, FOREARM -> join(shoulder(side), elbow(side),
				List.of(new Freedom(FOREARM_PRONATION, side, 0.01), new Freedom(WRIST_FLEXION, side, 0.01)));
		case ELBOW -> shoulder(side);
		case HEAD -> List.of(new Freedom(NECK_FLEXION, BodySide.BOTH, 0.03));
		case UPPER_BACK, PELVIS, CHEST, ABDOMEN, SEAT, FLANK, SHOULDER, HIP -> List.of();
		};
	}

	private static List<Freedom> hip(BodySide side) {
		return List.of(new Freedom(HIP_FLEXION, side, 0.02), new Freedom(HIP_ABDUCTION, side, 0.05),
				new Freedom(HIP_INTERNAL_ROTATION, side, 0.05));
	}

	private static List<Freedom> knee(BodySide side) {
		return List.of(new Freedom(KNEE_FLEXION, side, 0.02));
	}

	private static List<Freedom> ankle(BodySide side) {
		return List.of(new Freedom(ANKLE_DORSIFLEXION, side, 0.012), new Freedom(ANKLE_INVERSION, side, 0.05));
	}

	private static List<Freedom> shoulder(BodySide side) {
		return List.of(new Freedom(SHOULDER_FLEXION, side, 0.02), new Freedom(SHOULDER_ABDUCTION, side, 0.035),
				new Freedom(SHOULDER_INTERNAL_ROTATION, side, 0.03));
	}

	private static List<Freedom> elbow(BodySide side) {
		return List.of(new Freedom(ELBOW_FLEXION, side, 0.02));
	}

	@SafeVarargs
	private static List<Freedom> join(List<Freedom>... parts) {
		List<Freedom> all = new ArrayList<>();
		for (List<Freedom> part : parts) {
			all.addAll(part);
		}
		return all;
	}

	/** The same freedom, used less readily. */
	Freedom stiffer(double factor) {
		return new Freedom(movement, side, factor * stiffness);
	}

	boolean isOfWholeBody() {
		return movement == BODY_LEAN_FORWARD || movement == BODY_LEAN_LEFT;
	}

	double clamped(double degrees) {
		Joints.Range range = Joints.range(movement);
		return Math.max(range.least(), Math.min(range.most(), degrees));
	}
}
