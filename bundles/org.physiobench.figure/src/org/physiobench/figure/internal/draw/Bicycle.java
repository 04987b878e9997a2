package org.physiobench.figure.internal.draw;

import java.util.List;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.physiobench.figure.internal.place.SceneProp;
import org.physiobench.model.figure.PropKind;

/** Draws a stationary bicycle around its saddle. */
final class Bicycle {

	private static final Ink FRAME = Ink.of(0x7b8894);
	private static final Ink WHEEL = Ink.of(0xb9c7d8);

	private final Canvas canvas;
	private final Camera camera;
	private final Vector3D saddle;
	private final boolean recumbent;
	private final Vector3D crank;

	Bicycle(Canvas canvas, Camera camera, SceneProp prop) {
		this.canvas = canvas;
		this.camera = camera;
		this.saddle = prop.middle().add(new Vector3D(0, 0, prop.height()));
		this.crank = crank(prop);
		this.recumbent = prop.kind() == PropKind.RECUMBENT_BICYCLE;
	}

	/** The middle of the crank, in centimetres. */
	static Vector3D crank(SceneProp prop) {
		return prop.kind() == PropKind.RECUMBENT_BICYCLE ? new Vector3D(prop.middle().getX() + 78, 0, 42)
				: new Vector3D(prop.middle().getX() + 24, 0, 26);
	}

	void draw() {
		if (recumbent) {
			drawRecumbent();
		} else {
			drawUpright();
		}
	}

	private void drawUpright() {
		bar(List.of(new Vector3D(saddle.getX() - 22, 0, 3), new Vector3D(saddle.getX() + 70, 0, 3)), 6);
		bar(List.of(crank, saddle), 5);
		bar(List.of(crank, new Vector3D(saddle.getX() + 52, 0, 30), new Vector3D(saddle.getX() + 42, 0, 104)), 5);
		bar(List.of(new Vector3D(saddle.getX() + 42, 0, 104), new Vector3D(saddle.getX() + 52, 0, 110)), 4);
		wheel(new Vector3D(saddle.getX() + 52, 0, 30), 22);
		wheel(crank, 8);
		Path seat = Outlines.around(camera.disc(saddle.add(new Vector3D(-9, 0, -2)), 3.4),
				camera.disc(saddle.add(new Vector3D(12, 0, -2)), 2));
		canvas.outlined(seat, FRAME, FRAME.towards(Ink.of(0), 0.4));
	}

	private void drawRecumbent() {
		bar(List.of(new Vector3D(saddle.getX() - 30, 0, 3), new Vector3D(saddle.getX() + 96, 0, 3)), 6);
		bar(List.of(new Vector3D(saddle.getX(), 0, 3), saddle.add(new Vector3D(0, 0, -5))), 6);
		bar(List.of(new Vector3D(saddle.getX() + 80, 0, 3), crank), 6);
		wheel(crank, 20);
		wheel(crank, 7);
		bar(List.of(saddle.add(new Vector3D(-18, 0, -3)), saddle.add(new Vector3D(14, 0, -3))), 7);
		bar(List.of(saddle.add(new Vector3D(-20, 0, 2)), saddle.add(new Vector3D(-36, 0, 46))), 7);
	}

	private void bar(List<Vector3D> points, double thick) {
		canvas.stroke(Outlines.through(points.stream().map(camera::point).toList()), FRAME, thick);
	}

	private void wheel(Vector3D middle, double radius) {
		Disc disc = camera.disc(middle, radius);
		canvas.stroke(Path.circle(disc), FRAME, 3);
		canvas.fill(Path.circle(disc), WHEEL);
	}
}
