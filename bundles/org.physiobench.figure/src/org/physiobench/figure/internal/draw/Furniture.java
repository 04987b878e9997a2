package org.physiobench.figure.internal.draw;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.physiobench.figure.internal.body.Frame;
import org.physiobench.figure.internal.place.SceneProp;
import org.physiobench.model.figure.PropPlace;

/** Draws what stands on the floor of its own. */
final class Furniture {

	private static final Ink LINE = Ink.of(0x5a6975);
	private static final Ink WOOD = Ink.of(0xe3d3b8);
	private static final Ink CUSHION = Ink.of(0xc3ccd6);
	private static final Ink BALL = Ink.of(0xb9c7d8);

	private final Canvas canvas;
	private final Camera camera;

	Furniture(Canvas canvas, Camera camera) {
		this.canvas = canvas;
		this.camera = camera;
	}

	/** Draws a thing; what is held, worn or part of the room is not for here. */
	void draw(SceneProp prop) {
		Solid wood = new Solid(canvas, camera, WOOD, LINE);
		Solid cushion = new Solid(canvas, camera, CUSHION, LINE);
		double height = prop.height();
		Vector3D at = prop.middle();
		switch (prop.kind()) {
		case CHAIR -> chair(prop, wood, cushion);
		case STOOL -> {
			legs(wood, at, 17, 17, height - 5);
			box(cushion, at, 20, 20, height - 5, height);
		}
		case BENCH -> {
			// before or behind somebody it stands across, to lean on
			boolean across = prop.place() == PropPlace.IN_FRONT || prop.place() == PropPlace.BEHIND;
			legs(wood, at, across ? 11 : 50, across ? 46 : 11, height - 7);
			box(cushion, at, across ? 15 : 58, across ? 54 : 14, height - 7, height);
		}
		case BED -> {
			legs(wood, at, 100, 38, height - 14);
			box(cushion, at, 108, 42, height - 14, height);
		}
		case TABLE -> {
			legs(wood, at, 26, 42, height - 4);
			box(wood, at, 30, 46, height - 4, height);
		}
		case SCREEN -> screen(prop);
		case STEP -> box(wood, at, 19, 34, 0, height);
		case BOX -> box(wood, at, 18, 22, 0, height);
		case FOAM_PAD -> box(new Solid(canvas, camera, BALL, LINE), at, 22, 26, 0, height);
		case TREADMILL -> treadmill(wood, cushion, at, height);
		case BACK_EXTENSION_BENCH -> backExtensionBench(prop);
		case STABILITY_BALL -> ball(at.add(new Vector3D(0, 0, height / 2)), height / 2);
		case FOAM_ROLLER -> roll(at.add(new Vector3D(0, 0, height / 2)), height / 2, 26);
		default -> {
			// drawn elsewhere
		}
		}
	}

	private void chair(SceneProp prop, Solid wood, Solid cushion) {
		double height = prop.height();
		double half = SceneProp.CHAIR_DEPTH / 2;
		Vector3D at = prop.middle();
		boolean backRight = prop.place() == PropPlace.IN_FRONT && !prop.turned();
		double backX = backRight ? at.getX() + half - 3 : at.getX() - half;
		wood.box(new Vector3D(backX, at.getY() + 17, 0), new Vector3D(backX + 3, at.getY() + 20, height));
		wood.box(new Vector3D(at.getX() + half - 3, at.getY() + 17, 0), new Vector3D(at.getX() + half, at.getY() + 20, height));
		if (!backRight) {
			backrest(wood, at, backX, height);
		}
		legs(wood, at, half - 1.5, 18.5, height - 5);
		box(cushion, at, half, 20, height - 5, height);
		if (backRight) {
			backrest(wood, at, backX, height);
		}
	}

	private static void backrest(Solid wood, Vector3D at, double x, double height) {
		double top = height + SceneProp.CHAIR_BACK;
		wood.box(new Vector3D(x, at.getY() + 17, height), new Vector3D(x + 3, at.getY() + 20, top - 20));
		wood.box(new Vector3D(x, at.getY() - 20, height), new Vector3D(x + 3, at.getY() - 17, top - 20));
		wood.box(new Vector3D(x, at.getY() - 20, top - 20), new Vector3D(x + 3, at.getY() + 20, top));
	}

	private static void legs(Solid solid, Vector3D at, double halfLength, double halfWidth, double height) {
		for (double y : new double[] { halfWidth, -halfWidth }) {
			for (double x : new double[] { -halfLength, halfLength }) {
				solid.box(at.add(new Vector3D(x - 1.5, y - 1.5, 0)), at.add(new Vector3D(x + 1.5, y + 1.5, height)));
			}
		}
	}

	private static void box(Solid solid, Vector3D at, double halfLength, double halfWidth, double low, double high) {
		solid.box(at.add(new Vector3D(-halfLength, -halfWidth, low)), at.add(new Vector3D(halfLength, halfWidth, high)));
	}

	/** A deck that rises to the front by as much as the treadmill is higher there. */
	private void treadmill(Solid frame, Solid belt, Vector3D at, double front) {
		double half = SceneProp.HALF_TREADMILL;
		double back = SceneProp.TREADMILL_DECK;
		frame.box(at.add(new Vector3D(66, 28, 0)), at.add(new Vector3D(70, 32, front + 100)));
		for (double side : new double[] { 34, -34 }) {
			canvas.outlined(Path.polygon(camera.point(at.add(new Vector3D(-half, side, 2))),
					camera.point(at.add(new Vector3D(half, side, 2))), camera.point(at.add(new Vector3D(half, side, front))),
					camera.point(at.add(new Vector3D(-half, side, back)))), WOOD, LINE);
		}
		canvas.outlined(Path.polygon(camera.point(at.add(new Vector3D(-half, -34, back))),
				camera.point(at.add(new Vector3D(half, -34, front))), camera.point(at.add(new Vector3D(half, 34, front))),
				camera.point(at.add(new Vector3D(-half, 34, back)))), CUSHION, LINE);
		belt.box(at.add(new Vector3D(62, -32, front + 96)), at.add(new Vector3D(74, 32, front + 108)));
		frame.box(at.add(new Vector3D(66, -32, front)), at.add(new Vector3D(70, -28, front + 96)));
	}

	private void screen(SceneProp prop) {
		Vector3D on = prop.middle().add(new Vector3D(0, 0, prop.height()));
		Solid solid = new Solid(canvas, camera, Ink.of(0x6b7782), LINE);
		solid.box(on.add(new Vector3D(8, -9, 0)), on.add(new Vector3D(22, 9, 1.5)));
		solid.box(on.add(new Vector3D(14, -2, 1.5)), on.add(new Vector3D(17, 2, 14)));
		solid.box(on.add(new Vector3D(13, -27, 10)), on.add(new Vector3D(16, 27, 44)));
		solid.box(on.add(new Vector3D(-22, -20, 0)), on.add(new Vector3D(-9, 20, 1.8)));
	}

	private void backExtensionBench(SceneProp prop) {
		Vector3D top = prop.middle().add(new Vector3D(0, 0, prop.height()));
		Vector3D down = new Vector3D(-1, 0, -1).normalize();
		Solid wood = new Solid(canvas, camera, WOOD, LINE);
		box(wood, prop.middle().add(new Vector3D(-18, 0, 0)), 48, 18, 0, 5);
		box(wood, prop.middle().add(new Vector3D(-4, 0, 0)), 2.5, 2.5, 5, prop.height() - 14);
		Vector3D side = new Vector3D(0, 15, 0);
		Vector3D low = top.add(26, down);
		Vector3D high = top.add(-8, down);
		Vector3D thick = new Vector3D(5, 0, -5);
		canvas.outlined(Path.polygon(camera.point(low.subtract(side).add(thick)), camera.point(high.subtract(side).add(thick)),
				camera.point(high.subtract(side)), camera.point(low.subtract(side))), CUSHION, LINE);
		canvas.outlined(Path.polygon(camera.point(low.add(side)), camera.point(high.add(side)),
				camera.point(high.subtract(side)), camera.point(low.subtract(side))),
				CUSHION.towards(Inks.WHITE, 0.3), LINE);
	}

	/** Where the feet of somebody on a back-extension bench stand and are held. */
	void footPlate(Frame foot) {
		Frame middle = new Frame(new Vector3D(foot.origin().getX(), 0, foot.origin().getZ()), foot.rotation());
		Solid wood = new Solid(canvas, camera, WOOD, LINE, middle);
		canvas.stroke(new Path().move(camera.point(middle.at(2, 0, -11))).line(camera.point(
				new Vector3D(middle.at(2, 0, -11).getX(), 0, 4))), LINE, 4);
		wood.box(new Vector3D(-8, -20, -12), new Vector3D(18, 20, -9));
		roll(middle.at(-9, 0, 4), 4, 20);
	}

	private void ball(Vector3D middle, double radius) {
		Disc disc = camera.disc(middle, radius);
		canvas.stroke(Path.circle(disc), LINE, 2);
		canvas.fill(Path.circle(disc), BALL);
		canvas.fill(Path.circle(new Disc(disc.centre().plus(new Point(-radius * 0.3, -radius * 0.35)), radius * 0.22)),
				BALL.towards(Inks.WHITE, 0.55));
	}

	private void roll(Vector3D middle, double radius, double halfLength) {
		Disc near = camera.disc(middle.add(new Vector3D(0, -halfLength, 0)), radius);
		Disc far = camera.disc(middle.add(new Vector3D(0, halfLength, 0)), radius);
		Path whole = Outlines.around(near, far);
		canvas.stroke(whole, LINE, 2);
		canvas.fill(whole, BALL);
		canvas.stroke(Path.circle(near), LINE, 1);
		canvas.fill(Path.circle(near), BALL.towards(Inks.WHITE, 0.4));
	}
}
