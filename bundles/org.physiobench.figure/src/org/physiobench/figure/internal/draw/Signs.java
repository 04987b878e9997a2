package org.physiobench.figure.internal.draw;

import java.util.List;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.physiobench.figure.internal.body.Body;
import org.physiobench.figure.internal.body.Frame;
import org.physiobench.figure.internal.body.Segment;

/** What a picture says besides the body: how long to hold, how to breathe. */
final class Signs {

	private static final Ink SIGN = Ink.of(0x2f6f8f);

	private final Canvas canvas;
	private final Camera camera;

	Signs(Canvas canvas, Camera camera) {
		this.canvas = canvas;
		this.camera = camera;
	}

	/** A stop watch and the seconds, at the upper left of what is drawn. */
	void hold(int seconds) {
		Bounds drawn = canvas.bounds();
		Point middle = new Point(drawn.left() + 9, drawn.top() - 10);
		Disc face = new Disc(middle, 7);
		canvas.stroke(Path.circle(face), SIGN, 2.2);
		canvas.stroke(new Path().move(middle.plus(new Point(0, -4))).line(middle).line(middle.plus(new Point(3, 2))), SIGN, 2);
		canvas.stroke(new Path().move(middle.plus(new Point(-2, -10))).line(middle.plus(new Point(2, -10))), SIGN, 2.2);
		canvas.text(seconds + " s", middle.plus(new Point(11, 4.5)), 13, SIGN);
	}

	/** Three short waves before the mouth, with a point where the air goes. */
	void breath(Body body, boolean in) {
		Frame head = body.frame(Segment.HEAD);
		Point mouth = camera.point(head.at(12, 0, 3));
		Point out = camera.direction(head.direction(Vector3D.PLUS_I));
		Point ahead = out.length() < 0.35 ? new Point(0, 1) : out.unit();
		for (int i = -1; i <= 1; i++) {
			double turned = FastMath.toRadians(24 * i);
			Point along = new Point(ahead.x() * FastMath.cos(turned) - ahead.y() * FastMath.sin(turned),
					ahead.x() * FastMath.sin(turned) + ahead.y() * FastMath.cos(turned));
			Point near = mouth.plus(along.times(4));
			Point far = mouth.plus(along.times(i == 0 ? 17 : 14));
			Point bend = near.towards(far, 0.5).plus(along.across().times(2 * (i == 0 ? 1 : i)));
			canvas.stroke(Outlines.through(List.of(near, bend, far)), SIGN, 1.8);
			if (i == 0) {
				tip(in ? near : far, in ? along.times(-1) : along);
			}
		}
	}

	private void tip(Point at, Point along) {
		canvas.fill(Path.polygon(at.plus(along.times(4)), at.plus(along.across().times(3)), at.minus(along.across().times(3))),
				SIGN);
	}
}
