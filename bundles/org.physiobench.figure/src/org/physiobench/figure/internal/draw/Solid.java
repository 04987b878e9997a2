package org.physiobench.figure.internal.draw;

import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.physiobench.figure.internal.body.Frame;

/** Draws boxes of which one sees the top and two sides. */
final class Solid {

	private final Canvas canvas;
	private final Camera camera;
	private final Ink ink;
	private final Ink line;
	private final Frame axes;

	/** Boxes with their edges along the room. */
	Solid(Canvas canvas, Camera camera, Ink ink, Ink line) {
		this(canvas, camera, ink, line, new Frame(Vector3D.ZERO, Rotation.IDENTITY));
	}

	/** Boxes with their edges along some axes. */
	Solid(Canvas canvas, Camera camera, Ink ink, Ink line, Frame axes) {
		this.axes = axes;
		this.canvas = canvas;
		this.camera = camera;
		this.ink = ink;
		this.line = line;
	}

	/**
	 * A box.
	 *
	 * @param low  the corner with the smallest coordinates, in centimetres
	 * @param high the opposite corner
	 */
	Solid box(Vector3D low, Vector3D high) {
		face(low, high, Vector3D.PLUS_K, 0.3);
		face(low, high, Vector3D.MINUS_J, 0);
		face(low, high, Vector3D.PLUS_J, 0);
		face(low, high, Vector3D.PLUS_I, -0.18);
		face(low, high, Vector3D.MINUS_I, -0.18);
		return this;
	}

	private void face(Vector3D low, Vector3D high, Vector3D normal, double light) {
		if (camera.towardsViewer(axes.direction(normal)) <= 0.02) {
			return;
		}
		Ink shade = light >= 0 ? ink.towards(Inks.WHITE, light) : ink.towards(line, -light);
		Path path = Path.polygon(corner(low, high, normal, 0), corner(low, high, normal, 1), corner(low, high, normal, 2),
				corner(low, high, normal, 3));
		canvas.stroke(path, line, Canvas.LINE);
		canvas.fill(path, shade);
	}

	/** The corners of a face, one after the other around it. */
	private Point corner(Vector3D low, Vector3D high, Vector3D normal, int index) {
		boolean first = index == 1 || index == 2;
		boolean second = index >= 2;
		double x;
		double y;
		double z;
		if (normal.getX() != 0) {
			x = normal.getX() > 0 ? high.getX() : low.getX();
			y = first ? high.getY() : low.getY();
			z = second ? high.getZ() : low.getZ();
		} else if (normal.getY() != 0) {
			x = first ? high.getX() : low.getX();
			y = normal.getY() > 0 ? high.getY() : low.getY();
			z = second ? high.getZ() : low.getZ();
		} else {
			x = first ? high.getX() : low.getX();
			y = second ? high.getY() : low.getY();
			z = high.getZ();
		}
		return camera.point(axes.at(x, y, z));
	}
}
