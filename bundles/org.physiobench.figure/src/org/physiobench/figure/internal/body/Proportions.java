package org.physiobench.figure.internal.body;

/**
 * Lengths of the body, in centimetres. What is not listed here does not differ between people.
 *
 * @param hipWidth      from one hip joint to the other
 * @param shoulderWidth from one shoulder joint to the other
 * @param trunkWidth    factor on the width of the trunk
 * @param limbWidth     factor on the thickness of arms and legs
 */
public record Proportions(double hipWidth, double shoulderWidth, double trunkWidth, double limbWidth) {

	public static final double THIGH = 42;
	public static final double SHANK = 40;
	/** From the ankle down to the sole of the shoe. */
	public static final double ANKLE_HEIGHT = 8;
	/** From the ankle forward to the balls of the toes. */
	public static final double FOOT = 12.5;
	public static final double TOES = 6;
	/** From the hips up to the sacrum, where the spine begins to bend. */
	public static final double SACRUM = 9;
	/** Half of the lumbar spine. */
	public static final double LUMBAR = 8.5;
	/** Half of the thoracic spine. */
	public static final double THORAX = 13;
	public static final double NECK = 8;
	public static final double UPPER_ARM = 29;
	public static final double FOREARM = 25;
	/** From the wrist to the knuckles. */
	public static final double PALM = 8.5;
	/** From the knuckles to the tips. */
	public static final double FINGERS = 8.5;
	/** How far the shoulder joints lie below the root of the neck. */
	public static final double SHOULDER_DROP = 5.5;

	/** An adult of average build, 172 cm tall, about seven and a half heads. */
	public static Proportions neutral() {
		return new Proportions(17.5, 35.5, 1, 1);
	}
}
