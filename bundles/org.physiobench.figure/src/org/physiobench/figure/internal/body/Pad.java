package org.physiobench.figure.internal.body;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;

/**
 * A place where the body can rest on something: an ellipsoid that fills the flesh there.
 *
 * @param frame  centre and axes
 * @param radii  half axes along x, y and z of the frame, in centimetres
 */
public record Pad(Frame frame, Vector3D radii) {

	static Pad ball(Vector3D centre, double radius, Frame frame) {
		return new Pad(new Frame(centre, frame.rotation()), new Vector3D(radius, radius, radius));
	}

	public Vector3D centre() {
		return frame.origin();
	}

	/** How far the pad reaches from its centre in a direction of length 1, in centimetres. */
	public double reach(Vector3D direction) {
		Vector3D own = frame.rotation().applyInverseTo(direction);
		return FastMath.sqrt(square(own.getX() * radii.getX()) + square(own.getY() * radii.getY())
				+ square(own.getZ() * radii.getZ()));
	}

	/** The height of its lowest point above the floor, in centimetres. */
	public double lowest() {
		return centre().getZ() - reach(Vector3D.MINUS_K);
	}

	private static double square(double value) {
		return value * value;
	}
}
