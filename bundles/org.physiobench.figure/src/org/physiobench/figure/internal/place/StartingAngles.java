package org.physiobench.figure.internal.place;

import static org.physiobench.model.figure.BodySide.*;
import static org.physiobench.model.figure.JointMovement.*;

import org.physiobench.figure.internal.body.Angles;
import org.physiobench.model.figure.BodyPosition;
import org.physiobench.model.figure.BodySide;
import org.physiobench.model.figure.JointMovement;

/** The angles of the named positions; what a pose does not say is as here. */
final class StartingAngles {

	private Angles angles = Angles.neutral();

	private StartingAngles() {
	}

	/**
	 * @param previous the angles of the pose before, for the position that takes them over
	 */
	static Angles of(BodyPosition position, Angles previous) {
		StartingAngles start = new StartingAngles();
		return switch (position) {
		case PREVIOUS -> previous;
		case STANDING -> start.relaxedArms().angles;
		case SITTING -> start.relaxedArms().both(HIP_FLEXION, 88).both(KNEE_FLEXION, 88).both(HIP_ABDUCTION, 4)
				.both(SHOULDER_FLEXION, 25).both(ELBOW_FLEXION, 50).both(FOREARM_PRONATION, 70).angles;
		case LONG_SITTING -> start.relaxedArms().both(HIP_FLEXION, 88).both(ANKLE_DORSIFLEXION, -10).angles;
		case SUPINE -> start.lying(-90).both(ANKLE_DORSIFLEXION, -25).both(HIP_INTERNAL_ROTATION, -8).angles;
		case CROOK_LYING -> start.lying(-90).both(HIP_FLEXION, 50).both(KNEE_FLEXION, 95).both(HIP_ABDUCTION, 3).angles;
		case PRONE -> start.lying(90).both(ANKLE_DORSIFLEXION, -55).angles;
		case SIDE_LYING -> start.sideLying().angles;
		case QUADRUPED -> start.quadruped().angles;
		case TALL_KNEELING -> start.relaxedArms().both(KNEE_FLEXION, 90).both(ANKLE_DORSIFLEXION, -55).angles;
		case HALF_KNEELING -> start.relaxedArms().one(KNEE_FLEXION, RIGHT, 90).one(ANKLE_DORSIFLEXION, RIGHT, -50)
				.one(HIP_FLEXION, LEFT, 90).one(KNEE_FLEXION, LEFT, 90).angles;
		};
	}

	private StartingAngles relaxedArms() {
		return both(SHOULDER_ABDUCTION, 8).both(ELBOW_FLEXION, 12).both(SHOULDER_FLEXION, 2).both(HIP_ABDUCTION, 1);
	}

	private StartingAngles lying(double leanForward) {
		return both(BODY_LEAN_FORWARD, leanForward).both(SHOULDER_ABDUCTION, 16).both(ELBOW_FLEXION, 6)
				.both(HIP_ABDUCTION, 3).both(FOREARM_PRONATION, 60);
	}

	private StartingAngles sideLying() {
		return both(BODY_LEAN_FORWARD, 90).both(BODY_ROLL_LEFT, -90).both(HIP_FLEXION, 45).both(KNEE_FLEXION, 80)
				.one(SHOULDER_FLEXION, LEFT, 150).one(ELBOW_FLEXION, LEFT, 110).one(SHOULDER_FLEXION, RIGHT, 45)
				.one(ELBOW_FLEXION, RIGHT, 70).both(ANKLE_DORSIFLEXION, -10);
	}

	private StartingAngles quadruped() {
		return both(BODY_LEAN_FORWARD, 84).both(HIP_FLEXION, 88).both(KNEE_FLEXION, 92).both(ANKLE_DORSIFLEXION, -58)
				.both(SHOULDER_FLEXION, 84).both(FOREARM_PRONATION, 88).both(WRIST_FLEXION, -84)
				.both(NECK_FLEXION, -4);
	}

	private StartingAngles both(JointMovement movement, double degrees) {
		return one(movement, BOTH, degrees);
	}

	private StartingAngles one(JointMovement movement, BodySide side, double degrees) {
		angles = angles.with(movement, side, degrees);
		return this;
	}
}
