package org.physiobench.figure.internal.place;

import static org.physiobench.model.figure.JointMovement.*;

import java.util.List;

import org.physiobench.figure.internal.body.Angles;

/** Where arms may set out from when the described angles are too far from where the hands shall rest. */
enum ArmStart {

	/** Elbows up beside the head, as with the hands behind it. */
	BEHIND_THE_HEAD(140, 35, -50, 135),
	/** Elbows beside the trunk, hands before it. */
	BEFORE_THE_TRUNK(40, 10, 50, 100),
	/** Elbows back, as with the hands on the small of the back. */
	BEHIND_THE_BACK(-35, 25, 60, 75),
	/** Arms straight out to the front. */
	STRETCHED(90, 5, 0, 10);

	private final double flexion;
	private final double abduction;
	private final double internalRotation;
	private final double elbow;

	ArmStart(double flexion, double abduction, double internalRotation, double elbow) {
		this.flexion = flexion;
		this.abduction = abduction;
		this.internalRotation = internalRotation;
		this.elbow = elbow;
	}

	/** The described angles, but with the arms that touch something set to here. */
	Angles angles(Angles described, List<Touch> hands) {
		Angles angles = described;
		for (Touch hand : hands) {
			angles = angles.with(SHOULDER_FLEXION, hand.side(), flexion).with(SHOULDER_ABDUCTION, hand.side(), abduction)
					.with(SHOULDER_INTERNAL_ROTATION, hand.side(), internalRotation).with(ELBOW_FLEXION, hand.side(), elbow);
		}
		return angles;
	}
}
