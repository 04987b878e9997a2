package org.physiobench.figure.internal.body;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

import org.physiobench.model.figure.BodySide;
import org.physiobench.model.figure.JointMovement;

/** The angles of all joints in degrees, by movement and side. A joint in the middle has the same value on both sides. */
public final class Angles {

	private final double[] left;
	private final double[] right;

	private Angles(double[] left, double[] right) {
		this.left = left;
		this.right = right;
	}

	/** Neutral zero: every angle is 0. */
	public static Angles neutral() {
		int count = JointMovement.values().length;
		return new Angles(new double[count], new double[count]);
	}

	/** The angle in degrees. */
	public double of(JointMovement movement, BodySide side) {
		return (side == BodySide.RIGHT ? right : left)[movement.ordinal()];
	}

	/** The angle of a joint in the middle, in degrees. */
	public double of(JointMovement movement) {
		return left[movement.ordinal()];
	}

	/** The same angles but for one. */
	public Angles with(JointMovement movement, BodySide side, double degrees) {
		Angles copy = new Angles(left.clone(), right.clone());
		copy.set(movement, side, degrees);
		return copy;
	}

	/** Angles between these and others. */
	public Angles towards(Angles other, double share) {
		Angles between = neutral();
		Arrays.setAll(between.left, i -> left[i] + share * (other.left[i] - left[i]));
		Arrays.setAll(between.right, i -> right[i] + share * (other.right[i] - right[i]));
		return between;
	}

	/** The same angles but for some: the i-th of them is given by its movement, side and degrees. */
	public Angles withAll(int count, IntFunction<JointMovement> movement, IntFunction<BodySide> side,
			IntToDoubleFunction degrees) {
		Angles copy = new Angles(left.clone(), right.clone());
		for (int i = 0; i < count; i++) {
			copy.set(movement.apply(i), side.apply(i), degrees.applyAsDouble(i));
		}
		return copy;
	}

	private void set(JointMovement movement, BodySide side, double degrees) {
		if (side != BodySide.RIGHT || !Joints.isPaired(movement)) {
			left[movement.ordinal()] = degrees;
		}
		if (side != BodySide.LEFT || !Joints.isPaired(movement)) {
			right[movement.ordinal()] = degrees;
		}
	}
}
