package org.physiobench.figure.internal.draw;

import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.RotationConvention;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.physiobench.figure.internal.body.Pad;
import org.physiobench.model.figure.FigureView;

/** Looks at the room without perspective: a centimetre is one unit of the picture wherever it is. */
final class Camera {

	private final Rotation view;
	private final double mirror;

	/**
	 * @param mirrored shows left as right
	 */
	Camera(FigureView from, boolean mirrored) {
		double turned = switch (from) {
		case SIDE, ABOVE -> -18;
		case THREE_QUARTER -> -48;
		case FRONT -> -78;
		case BACK -> 72;
		};
		Rotation turn = new Rotation(Vector3D.PLUS_K, FastMath.toRadians(turned), RotationConvention.VECTOR_OPERATOR);
		Rotation tilt = new Rotation(Vector3D.PLUS_I, FastMath.toRadians(from == FigureView.ABOVE ? 42 : 11), RotationConvention.VECTOR_OPERATOR);
		view = tilt.compose(turn, RotationConvention.VECTOR_OPERATOR);
		mirror = mirrored ? -1 : 1;
	}

	Point point(Vector3D place) {
		Vector3D seen = view.applyTo(place);
		return new Point(mirror * seen.getX(), -seen.getZ());
	}

	/** How far away something is; more is farther. */
	double depth(Vector3D place) {
		return view.applyTo(place).getY();
	}

	/** Which way a direction of the room runs in the picture, foreshortened. */
	Point direction(Vector3D direction) {
		return point(direction);
	}

	/** How much a direction of length 1 points at the viewer: 1 straight at her, -1 away. */
	double towardsViewer(Vector3D direction) {
		return -view.applyTo(direction).getY();
	}

	Disc disc(Vector3D centre, double radius) {
		return new Disc(point(centre), radius);
	}

	Disc disc(Pad ball) {
		return new Disc(point(ball.centre()), ball.radii().getX());
	}
}
