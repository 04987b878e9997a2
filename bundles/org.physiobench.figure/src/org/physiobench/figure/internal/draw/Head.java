package org.physiobench.figure.internal.draw;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.physiobench.figure.Appearance;
import org.physiobench.figure.internal.body.Body;
import org.physiobench.figure.internal.body.Frame;
import org.physiobench.figure.internal.body.Segment;

/** A plain head: where the face is and where it looks, nothing more. */
final class Head {

	/** From here on the back of the head hides the face. */
	private static final double FACING_AWAY = -0.55;

	private final Camera camera;
	private final Frame head;
	private final Appearance.Hair style;

	Head(Body body, Camera camera, Appearance.Hair style) {
		this.camera = camera;
		this.head = body.frame(Segment.HEAD);
		this.style = style;
	}

	double depth() {
		return camera.depth(head.at(0, 0, 9));
	}

	void draw(Canvas canvas, Inks inks) {
		boolean away = facing(Vector3D.PLUS_I) < FACING_AWAY;
		Canvas.Group group = new Canvas.Group();
		if (away) {
			addFace(group, inks);
			addHair(group, inks);
		} else {
			addHair(group, inks);
			addFace(group, inks);
		}
		canvas.add(group, inks.line());
		if (!away) {
			drawFeatures(canvas, inks);
		}
	}

	private void addHair(Canvas.Group group, Inks inks) {
		group.shape(Outlines.around(disc(0.1, 0, 10.6, 9), disc(-2.2, 0, 8, 8)), inks.hair());
		switch (style) {
		case SHORT -> group.shape(Outlines.around(disc(-2.2, 0, 8, 8), disc(-4, 0, 3.6, 5.4)), inks.hair());
		case BOB -> group.shape(Outlines.around(disc(-2.2, 0, 8, 8.4), disc(-3.4, 4, 0.5, 5), disc(-3.4, -4, 0.5, 5)),
				inks.hair());
		case BUN -> {
			group.shape(Outlines.around(disc(-2.2, 0, 8, 8), disc(-4, 0, 4.6, 5.4)), inks.hair());
			group.shape(Outlines.around(disc(-10.4, 0, 13, 4.1)), inks.hair());
		}
		}
	}

	private void addFace(Canvas.Group group, Inks inks) {
		group.shape(Outlines.around(disc(9.8, 0, 7.2, 0.9), disc(11, 0, 4.8, 1.2), disc(9.6, 0, 4.4, 1)), inks.skin());
		group.shape(Outlines.around(disc(2.4, 0, 8.4, 7.7), disc(3.4, 3, 1.8, 3.8), disc(3.4, -3, 1.8, 3.8),
				disc(6.2, 0, 0.4, 2.9)), inks.skin());
	}

	private void drawFeatures(Canvas canvas, Inks inks) {
		for (int side : new int[] { 1, -1 }) {
			Vector3D out = new Vector3D(0, side, 0);
			if (facing(out) > 0.15) {
				canvas.fill(Outlines.around(disc(-0.9, 8.2 * side, 6.6, 1.5), disc(-1.2, 8 * side, 4.8, 1.2)),
						inks.skin().towards(inks.hair(), 0.35));
			}
			if (facing(new Vector3D(0.8, 0.6 * side, 0).normalize()) > 0.12) {
				canvas.fill(Path.circle(disc(8.4, 3.6 * side, 7.6, 0.85)), inks.line());
			}
		}
	}

	/** How much a direction of the head points at the viewer. */
	private double facing(Vector3D direction) {
		return camera.towardsViewer(head.direction(direction));
	}

	private Disc disc(double forward, double left, double up, double radius) {
		return camera.disc(head.at(forward, left, up), radius);
	}
}
