package org.physiobench.figure.internal.draw;

import java.util.List;
import java.util.stream.IntStream;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.physiobench.figure.internal.body.Anatomy;
import org.physiobench.figure.internal.body.Body;
import org.physiobench.figure.internal.body.Pad;
import org.physiobench.figure.internal.body.Segment;
import org.physiobench.figure.internal.place.Placed;
import org.physiobench.figure.internal.place.Scene;
import org.physiobench.figure.internal.place.SceneProp;
import org.physiobench.model.figure.PropKind;
import org.physiobench.model.figure.PropPlace;

/** Draws what stands in the room: the same in every frame of a figure. */
final class Room {

	private static final Ink LINE = Ink.of(0x5a6975);
	private static final Ink MAT = Ink.of(0xcfe3d8);
	private static final Ink WOOD = Ink.of(0xe3d3b8);
	private static final Ink CUSHION = Ink.of(0xc3ccd6);
	private static final Ink WALL = Ink.of(0xe9edf0);
	private static final Ink BALL = Ink.of(0xb9c7d8);
	private static final Ink SHADOW = Ink.of(0xe4e9ed);
	private static final Ink WATER = Ink.of(0x9cc7de);
	private static final double MARGIN = 14;

	private final Camera camera;
	private final Scene scene;
	private final List<Placed> poses;

	Room(Camera camera, Scene scene, List<Placed> poses) {
		this.camera = camera;
		this.scene = scene;
		this.poses = poses;
	}

	/** What is behind the person. */
	void drawBehind(Canvas canvas) {
		if (scene.props().stream().noneMatch(prop -> isGround(prop.kind()))) {
			drawShadow(canvas);
		}
		scene.props().stream().filter(prop -> prop.kind() == PropKind.WALL).forEach(prop -> wall(canvas, prop));
		scene.props().stream().filter(prop -> prop.kind() == PropKind.MAT).forEach(prop -> mat(canvas));
		scene.props().stream().filter(prop -> prop.place() != PropPlace.AT).forEach(prop -> furniture(canvas, prop));
	}

	/** What is in front of the person. */
	void drawInFront(Canvas canvas) {
		scene.props().stream().filter(prop -> prop.kind() == PropKind.WATER).forEach(prop -> water(canvas, prop));
	}

	private static boolean isGround(PropKind kind) {
		return kind == PropKind.MAT || kind == PropKind.WATER || kind == PropKind.BED;
	}

	private void furniture(Canvas canvas, SceneProp prop) {
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
			legs(wood, at, 50, 11, height - 7);
			box(cushion, at, 58, 14, height - 7, height);
		}
		case BED -> {
			legs(wood, at, 92, 38, height - 14);
			box(cushion, at, 100, 42, height - 14, height);
		}
		case TABLE -> {
			legs(wood, at, 26, 42, height - 4);
			box(wood, at, 30, 46, height - 4, height);
		}
		case STEP -> box(wood, at, 19, 34, 0, height);
		case BOX -> box(wood, at, 18, 22, 0, height);
		case FOAM_PAD -> box(new Solid(canvas, camera, BALL, LINE), at, 22, 26, 0, height);
		case TREADMILL -> treadmill(wood, cushion, at, height);
		case BACK_EXTENSION_BENCH -> backExtensionBench(canvas, prop);
		case STABILITY_BALL -> ball(canvas, at.add(new Vector3D(0, 0, height / 2)), height / 2);
		case FOAM_ROLLER -> roll(canvas, at.add(new Vector3D(0, 0, height / 2)), height / 2, 26);
		case PILLOW -> pillow(canvas, prop);
		case BICYCLE, RECUMBENT_BICYCLE -> new Bicycle(canvas, camera, prop).draw();
		case MAT, WALL, WATER, BAND, MINI_BAND, DUMBBELL, KETTLEBELL, BARBELL, DOWEL, STRAP -> {
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

	private static void treadmill(Solid frame, Solid belt, Vector3D at, double height) {
		box(frame, at, 80, 34, 0, height);
		frame.box(at.add(new Vector3D(66, 28, height)), at.add(new Vector3D(70, 32, height + 100)));
		belt.box(at.add(new Vector3D(62, -32, height + 96)), at.add(new Vector3D(74, 32, height + 108)));
		frame.box(at.add(new Vector3D(66, -32, height)), at.add(new Vector3D(70, -28, height + 96)));
	}

	private void backExtensionBench(Canvas canvas, SceneProp prop) {
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

	private void ball(Canvas canvas, Vector3D middle, double radius) {
		Disc disc = camera.disc(middle, radius);
		shadow(canvas, middle.getX(), middle.getY(), radius * 0.8);
		canvas.stroke(Path.circle(disc), LINE, 2);
		canvas.fill(Path.circle(disc), BALL);
		canvas.fill(Path.circle(new Disc(disc.centre().plus(new Point(-radius * 0.3, -radius * 0.35)), radius * 0.22)),
				BALL.towards(Inks.WHITE, 0.55));
	}

	private void roll(Canvas canvas, Vector3D middle, double radius, double halfLength) {
		Disc near = camera.disc(middle.add(new Vector3D(0, -halfLength, 0)), radius);
		Disc far = camera.disc(middle.add(new Vector3D(0, halfLength, 0)), radius);
		Path whole = Outlines.around(near, far);
		canvas.stroke(whole, LINE, 2);
		canvas.fill(whole, BALL);
		canvas.stroke(Path.circle(near), LINE, 1);
		canvas.fill(Path.circle(near), BALL.towards(Inks.WHITE, 0.4));
	}

	/** A pillow under a part of the body, as that lies in the first pose. */
	private void pillow(Canvas canvas, SceneProp prop) {
		Vector3D at = prop.ends().isEmpty() ? prop.middle()
				: poses.getFirst().body().frame(Segment.PELVIS).origin();
		if (!prop.ends().isEmpty()) {
			SceneProp.End end = prop.ends().getFirst();
			at = Anatomy.pads(poses.getFirst().body(), end.part(), Anatomy.sides(end.part(), end.side()).getFirst()).getFirst()
					.centre();
		}
		double floor = scene.props().stream().filter(other -> other.kind() == PropKind.BED).mapToDouble(SceneProp::height)
				.findFirst().orElse(0);
		double half = prop.height() / 2;
		Path path = Outlines.around(camera.disc(new Vector3D(at.getX() - 14, -18, floor + half), half),
				camera.disc(new Vector3D(at.getX() + 14, -18, floor + half), half),
				camera.disc(new Vector3D(at.getX() - 14, 18, floor + half), half),
				camera.disc(new Vector3D(at.getX() + 14, 18, floor + half), half));
		canvas.stroke(path, LINE, 2);
		canvas.fill(path, Ink.of(0xf1ece2));
	}

	private void wall(Canvas canvas, SceneProp prop) {
		Vector3D at = prop.middle();
		boolean across = FastMath.abs(prop.wallNormal().getX()) > 0.5;
		Vector3D along = across ? new Vector3D(0, 46, 0) : new Vector3D(70, 0, 0);
		Vector3D up = new Vector3D(0, 0, top() + 18);
		Path path = Path.polygon(camera.point(at.subtract(along)), camera.point(at.add(along)),
				camera.point(at.add(along).add(up)), camera.point(at.subtract(along).add(up)));
		canvas.stroke(path, LINE, 1.4);
		canvas.fill(path, WALL);
	}

	/** The highest point that a body reaches, in centimetres; at least that of somebody on the floor. */
	private double top() {
		return poses.stream().flatMap(pose -> Anatomy.allPads(pose.body()).stream()).mapToDouble(pad -> pad.centre().getZ())
				.reduce(60, FastMath::max);
	}

	private void mat(Canvas canvas) {
		double left = Double.MAX_VALUE;
		double right = -Double.MAX_VALUE;
		double front = Double.MAX_VALUE;
		double back = -Double.MAX_VALUE;
		for (Placed pose : poses) {
			for (Pad pad : Anatomy.allPads(pose.body())) {
				if (pad.lowest() < 12) {
					left = FastMath.min(left, pad.centre().getX());
					right = FastMath.max(right, pad.centre().getX());
					front = FastMath.min(front, pad.centre().getY());
					back = FastMath.max(back, pad.centre().getY());
				}
			}
		}
		Solid solid = new Solid(canvas, camera, MAT, LINE.towards(MAT, 0.5));
		solid.box(new Vector3D(left - MARGIN, FastMath.min(-28, front - 10), -1.6),
				new Vector3D(right + MARGIN, FastMath.max(28, back + 10), 0));
	}

	private void drawShadow(Canvas canvas) {
		Bounds feet = new Bounds();
		for (Placed pose : poses) {
			Body body = pose.body();
			for (Pad pad : Anatomy.allPads(body)) {
				if (pad.lowest() < 6) {
					feet.include(new Point(pad.centre().getX(), pad.centre().getY()), 6);
				}
			}
		}
		if (!feet.isEmpty()) {
			double middleX = feet.left() + feet.width() / 2;
			double middleY = feet.top() + feet.height() / 2;
			ellipse(canvas, new Vector3D(middleX, middleY, 0), feet.width() / 2 + 10, FastMath.max(12, feet.height() / 2 + 6));
		}
	}

	private void shadow(Canvas canvas, double x, double y, double radius) {
		ellipse(canvas, new Vector3D(x, y, 0), radius, radius);
	}

	private void ellipse(Canvas canvas, Vector3D middle, double length, double width) {
		List<Point> rim = IntStream.range(0, 16).mapToObj(i -> {
			double angle = i * FastMath.PI / 8;
			return camera.point(middle.add(new Vector3D(length * FastMath.cos(angle), width * FastMath.sin(angle), 0)));
		}).toList();
		canvas.fill(Outlines.smooth(rim), SHADOW);
	}

	private void water(Canvas canvas, SceneProp prop) {
		double height = prop.height();
		Path path = Path.polygon(camera.point(new Vector3D(-95, -50, height)), camera.point(new Vector3D(95, -50, height)),
				camera.point(new Vector3D(95, -50, -4)), camera.point(new Vector3D(-95, -50, -4)));
		canvas.veil(path, WATER, 0.4);
		Path surface = Path.polygon(camera.point(new Vector3D(-95, -50, height)), camera.point(new Vector3D(95, -50, height)),
				camera.point(new Vector3D(95, 50, height)), camera.point(new Vector3D(-95, 50, height)));
		canvas.veil(surface, WATER, 0.3);
		canvas.stroke(new Path().move(camera.point(new Vector3D(-95, -50, height)))
				.line(camera.point(new Vector3D(95, -50, height))), Ink.of(0x5b93b5), 2);
	}
}
