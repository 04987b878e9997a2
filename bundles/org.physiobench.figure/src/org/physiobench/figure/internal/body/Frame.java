package org.physiobench.figure.internal.body;

import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.RotationConvention;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * Where a part of the body is and how it is turned. In the neutral zero position x points forward, y to the person's
 * left and z up, for every part.
 *
 * @param origin   in centimetres
 * @param rotation from the axes of the part to those of the room
 */
public record Frame(Vector3D origin, Rotation rotation) {

	/** A point that is given in the axes of the part, in centimetres from its origin. */
	public Vector3D at(double x, double y, double z) {
		return at(new Vector3D(x, y, z));
	}

	/** A point that is given in the axes of the part, in centimetres from its origin. */
	public Vector3D at(Vector3D point) {
		return origin.add(rotation.applyTo(point));
	}

	/** A direction that is given in the axes of the part. */
	public Vector3D direction(Vector3D direction) {
		return rotation.applyTo(direction);
	}

	/** The frame of a part that begins at a point of this one and is turned against it. */
	Frame next(Vector3D point, Rotation turned) {
		return new Frame(at(point), rotation.compose(turned, RotationConvention.VECTOR_OPERATOR));
	}

	/** This frame, with its origin moved along. */
	Frame shifted(double x, double y, double z) {
		return new Frame(at(x, y, z), rotation);
	}
}
