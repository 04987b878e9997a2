package org.physiobench.figure.internal.body;

import org.physiobench.model.figure.JointMovement;

/**
 * How far the joints of a mobile adult go, passively and in combination; beyond this a pose is a slip of the pen. Ranges
 * are wider than norms for a single joint because drawn poses add up movements of neighbouring joints. Convention; not a
 * clinical norm.
 */
public final class Joints {

	/**
	 * A range of motion in degrees.
	 *
	 * @param least most of the opposite movement, at most 0
	 * @param most  at least 0
	 */
	public record Range(double least, double most) {

		/** Whether the angle lies within, give or take what rounding may do. */
		public boolean contains(double degrees) {
			return degrees >= least - 1e-6 && degrees <= most + 1e-6;
		}
	}

	private Joints() {
	}

	/** Whether the movement has a left and a right side. */
	public static boolean isPaired(JointMovement movement) {
		return movement.compareTo(JointMovement.SHOULDER_GIRDLE_ELEVATION) >= 0;
	}

	/** How far a movement goes. */
	public static Range range(JointMovement movement) {
		return switch (movement) {
		case BODY_LEAN_FORWARD, BODY_LEAN_LEFT, BODY_ROLL_LEFT, BODY_TURN_LEFT -> new Range(-360, 360);
		case PELVIS_POSTERIOR_TILT -> new Range(-25, 25);
		case LUMBAR_FLEXION -> new Range(-50, 60);
		case LUMBAR_LATERAL_FLEXION_LEFT -> new Range(-30, 30);
		case LUMBAR_ROTATION_LEFT -> new Range(-20, 20);
		case THORACIC_FLEXION -> new Range(-35, 50);
		case THORACIC_LATERAL_FLEXION_LEFT -> new Range(-30, 30);
		case THORACIC_ROTATION_LEFT -> new Range(-50, 50);
		case NECK_FLEXION -> new Range(-65, 65);
		case NECK_LATERAL_FLEXION_LEFT -> new Range(-45, 45);
		case NECK_ROTATION_LEFT -> new Range(-85, 85);
		case SHOULDER_GIRDLE_ELEVATION -> new Range(-10, 40);
		case SHOULDER_GIRDLE_PROTRACTION -> new Range(-30, 30);
		case SHOULDER_FLEXION -> new Range(-70, 190);
		case SHOULDER_ABDUCTION -> new Range(-75, 185);
		case SHOULDER_INTERNAL_ROTATION -> new Range(-100, 100);
		case ELBOW_FLEXION -> new Range(-8, 155);
		case FOREARM_PRONATION -> new Range(-95, 95);
		case WRIST_FLEXION -> new Range(-95, 95);
		case HIP_FLEXION -> new Range(-35, 140);
		case HIP_ABDUCTION -> new Range(-40, 65);
		case HIP_INTERNAL_ROTATION -> new Range(-90, 60);
		case KNEE_FLEXION -> new Range(-5, 165);
		case ANKLE_DORSIFLEXION -> new Range(-70, 45);
		case ANKLE_INVERSION -> new Range(-25, 35);
		case TOES_EXTENSION -> new Range(-45, 95);
		};
	}
}
