package org.physiobench.figure.internal.body;

/** The rigid parts that the body is made of. */
public enum Segment {
	/** Origin midway between the hips. */
	PELVIS,
	/** Lower half of the lumbar spine; origin at the sacrum. */
	LUMBAR_LOW,
	/** Upper half of the lumbar spine. */
	LUMBAR_HIGH,
	/** Lower half of the thoracic spine with the lower ribs. */
	THORAX_LOW,
	/** Upper half of the thoracic spine with the upper ribs. */
	THORAX_HIGH,
	/** Origin at the root of the neck. */
	NECK,
	/** Origin where skull and neck meet. */
	HEAD,
	/** Origin at the hip; of a side. */
	THIGH,
	/** Origin at the knee; of a side. */
	SHANK,
	/** Origin at the ankle; of a side. */
	FOOT,
	/** Origin at the balls of the toes; of a side. */
	TOES,
	/** Origin at the shoulder; of a side. */
	UPPER_ARM,
	/** Origin at the elbow; of a side. */
	FOREARM,
	/** Origin at the wrist; of a side. */
	HAND;

	/** Whether there is one on the left and one on the right. */
	public boolean isPaired() {
		return compareTo(THIGH) >= 0;
	}
}
