package org.physiobench.figure.internal.draw;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.physiobench.figure.Drawing;
import org.physiobench.figure.internal.body.Segment;
import org.physiobench.figure.internal.place.Placed;
import org.physiobench.figure.internal.place.Placement;
import org.physiobench.model.figure.Breathing;
import org.physiobench.model.figure.Figure;
import org.physiobench.model.figure.FigurePose;

/** Draws the frames of one figure, all seen through the same window. */
public final class Frames {

	private static final double MARGIN = 6;
	private static final double LEAST_WIDTH = 96;
	private static final double LEAST_HEIGHT = 100;
	/** Where a close look begins, from the joint below the head. */
	private static final double ABOVE_HEAD = 22;

	/**
	 * A body between two poses.
	 *
	 * @param from  index of the pose that it comes from
	 * @param to    index of the pose that it goes to
	 * @param share 0 at the first, 1 at the second
	 */
	public record Still(int from, int to, double share) {
	}

	private final Figure figure;
	private final Placement placement;
	private final Camera camera;
	private final Person person;
	private final Room room;
	private final List<Canvas> poses;
	private final Bounds window = new Bounds();

	public Frames(Figure figure, Placement placement, Drawing drawing, List<OptionalInt> holds) {
		this.figure = figure;
		this.placement = placement;
		camera = new Camera(figure.getView(), drawing.mirrored());
		person = new Person(camera, drawing.appearance(), placement.poses());
		room = new Room(camera, placement.scene(), placement.poses());
		poses = IntStream.range(0, placement.poses().size()).mapToObj(i -> keyPose(i, holds.get(i)))
				.toList();
		poses.forEach(canvas -> window.include(canvas.bounds()));
	}

	/** One key pose with its arrows and signs. */
	public Canvas pose(int index) {
		return poses.get(index);
	}

	/** What all key poses are seen through. */
	public Bounds window() {
		return window.padded(MARGIN, LEAST_WIDTH, LEAST_HEIGHT);
	}

	/**
	 * A close look at one key pose: a square from a little above the head downwards.
	 *
	 * @param height in centimetres
	 */
	public Bounds closeWindow(int index, double height) {
		Vector3D top = placement.poses().get(index).body().frame(Segment.HEAD).at(0, 0, ABOVE_HEAD);
		Point middle = camera.point(top);
		Bounds close = new Bounds();
		close.include(new Point(middle.x(), middle.y() + height / 2), height / 2);
		return close;
	}

	/** What the key poses and everything on the way are seen through. */
	public Bounds window(List<Canvas> onTheWay) {
		Bounds all = new Bounds();
		all.include(window);
		onTheWay.forEach(canvas -> all.include(canvas.bounds()));
		return all.padded(MARGIN, LEAST_WIDTH, LEAST_HEIGHT);
	}

	/** The same without arrows, on the way. */
	public List<Canvas> drawAll(List<Still> stills) {
		return stills.stream().map(still -> {
			Placed from = placement.poses().get(still.from());
			return draw(still.share() == 0 ? from
					: placement.between(from, placement.poses().get(still.to()), still.share()));
		}).toList();
	}

	private Canvas keyPose(int index, OptionalInt hold) {
		Placed pose = placement.poses().get(index);
		FigurePose described = figure.getPoses().get(index);
		Canvas canvas = draw(pose);
		if (index > 0) {
			new Motion(camera, placement).draw(canvas, placement.poses().get(index - 1), pose, described.getMoves());
		}
		Signs signs = new Signs(canvas, camera);
		if (described.getBreathing() != Breathing.FREE) {
			signs.breath(pose.body(), described.getBreathing() == Breathing.IN);
		}
		hold.ifPresent(signs::hold);
		return canvas;
	}

	private Canvas draw(Placed pose) {
		Canvas canvas = new Canvas();
		room.drawBehind(canvas);
		person.draw(canvas, pose, new HeldThings(placement.scene().props(), pose.body(), camera));
		room.drawInFront(canvas);
		return canvas;
	}
}
