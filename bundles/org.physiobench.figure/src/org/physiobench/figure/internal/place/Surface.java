package org.physiobench.figure.internal.place;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.physiobench.figure.internal.body.Pad;

/** Something that a body can rest on. Lengths in centimetres. */
public sealed interface Surface {

	/** The floor. */
	Surface FLOOR = new Plane(Vector3D.ZERO, Vector3D.PLUS_K);

	/** How far the nearest point of a pad is off the surface; negative when it has sunk in. */
	double distance(Pad pad);

	/** The direction away from the surface where the pad is, of length 1. */
	Vector3D normal(Pad pad);

	/** Where one would expect a body to rest. */
	Vector3D middle();

	/**
	 * A flat surface.
	 *
	 * @param middle of the part that bodies rest on
	 * @param normal away from it, of length 1
	 */
	record Plane(Vector3D middle, Vector3D normal) implements Surface {

		@Override
		public double distance(Pad pad) {
			return pad.centre().subtract(middle).dotProduct(normal) - pad.reach(normal.negate());
		}

		@Override
		public Vector3D normal(Pad pad) {
			return normal;
		}
	}

	/**
	 * A ball.
	 *
	 * @param middle its centre
	 * @param radius in centimetres
	 */
	record Ball(Vector3D middle, double radius) implements Surface {

		@Override
		public double distance(Pad pad) {
			return pad.centre().distance(middle) - radius - pad.reach(normal(pad).negate());
		}

		@Override
		public Vector3D normal(Pad pad) {
			Vector3D away = pad.centre().subtract(middle);
			return away.getNorm() < 1e-6 ? Vector3D.PLUS_K : away.normalize();
		}
	}

	/**
	 * A roll that lies across.
	 *
	 * @param middle of its axis, which runs from left to right
	 * @param radius in centimetres
	 */
	record Roll(Vector3D middle, double radius) implements Surface {

		@Override
		public double distance(Pad pad) {
			Vector3D away = across(pad);
			return FastMath.hypot(away.getX(), away.getZ()) - radius - pad.reach(normal(pad).negate());
		}

		@Override
		public Vector3D normal(Pad pad) {
			Vector3D away = across(pad);
			return away.getNorm() < 1e-6 ? Vector3D.PLUS_K : away.normalize();
		}

		private Vector3D across(Pad pad) {
			Vector3D away = pad.centre().subtract(middle);
			return new Vector3D(away.getX(), 0, away.getZ());
		}
	}
}
