package org.physiobench.figure.internal.draw;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
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
import org.physiobench.model.figure.BodySide;
import org.physiobench.model.figure.PropKind;
import org.physiobench.model.figure.PropPlace;

/** Draws what stands in the room: the same in every frame of a figure. */
final class Room {

	private static final Ink LINE = Ink.of(0x5a6975);
	private static final Ink MAT = Ink.of(0xcfe3d8);
	private static final Ink WALL = Ink.of(0xe9edf0);
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
		scene.props().stream().filter(prop -> prop.place() != PropPlace.AT).forEach(prop -> draw(canvas, prop));
	}

	/** What is in front of the person. */
	void drawInFront(Canvas canvas) {
		scene.props().stream().filter(prop -> prop.kind() == PropKind.WATER).forEach(prop -> water(canvas, prop));
	}

	private static boolean isGround(PropKind kind) {
		return kind == PropKind.MAT || kind == PropKind.WATER || kind == PropKind.BED;
	}

	private void draw(Canvas canvas, SceneProp prop) {
		switch (prop.kind()) {
		case PILLOW -> pillow(canvas, prop);
		case STABILITY_BALL -> {
			shadow(canvas, prop.middle().getX(), prop.middle().getY(), prop.height() * 0.4);
			new Furniture(canvas, camera).draw(prop);
		}
		case BACK_EXTENSION_BENCH -> {
			Furniture furniture = new Furniture(canvas, camera);
			furniture.draw(prop);
			furniture.footPlate(poses.getFirst().body().frame(Segment.FOOT, BodySide.RIGHT));
		}
		case BICYCLE, RECUMBENT_BICYCLE -> new Bicycle(canvas, camera, prop).draw();
		default -> new Furniture(canvas, camera).draw(prop);
		}
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

	/** A slab of water around all bodies of the figure; down to the floor if somebody stands on it. */
	private void water(Canvas canvas, SceneProp prop) {
		double surface = prop.height();
		double left = edge(-95, FastMath::min) - MARGIN;
		double right = edge(95, FastMath::max) + MARGIN;
		boolean deep = poses.stream().flatMap(pose -> Anatomy.allPads(pose.body()).stream()).anyMatch(pad -> pad.lowest() < 1);
		double bottom = deep ? -4 : surface - 45;
		canvas.veil(Path.polygon(camera.point(new Vector3D(left, -50, surface)), camera.point(new Vector3D(right, -50, surface)),
				camera.point(new Vector3D(right, -50, bottom)), camera.point(new Vector3D(left, -50, bottom))), WATER, 0.4);
		canvas.veil(Path.polygon(camera.point(new Vector3D(left, -50, surface)), camera.point(new Vector3D(right, -50, surface)),
				camera.point(new Vector3D(right, 50, surface)), camera.point(new Vector3D(left, 50, surface))), WATER, 0.3);
		canvas.stroke(new Path().move(camera.point(new Vector3D(left, -50, surface)))
				.line(camera.point(new Vector3D(right, -50, surface))), Ink.of(0x5b93b5), 2);
	}

	private double edge(double least, DoubleBinaryOperator farther) {
		return poses.stream().flatMap(pose -> Anatomy.allPads(pose.body()).stream()).mapToDouble(pad -> pad.centre().getX())
				.reduce(least, farther);
	}
}
