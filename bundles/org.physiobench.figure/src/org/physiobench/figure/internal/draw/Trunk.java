package org.physiobench.figure.internal.draw;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.physiobench.figure.internal.body.Body;
import org.physiobench.figure.internal.body.Frame;
import org.physiobench.figure.internal.body.Proportions;
import org.physiobench.figure.internal.body.Segment;

/** Pelvis, waist and chest as a ribbon along the spine; as wide as its elliptic cross-sections look from where one stands. */
final class Trunk {

	/**
	 * A cross-section.
	 *
	 * @param halfWidth from the middle to the side, in centimetres
	 * @param halfDepth from the middle to the front, in centimetres
	 */
	private record Section(Frame frame, Vector3D middle, double halfWidth, double halfDepth) {
	}

	private final Camera camera;
	private final List<Section> sections = new ArrayList<>();
	private final Section waist;
	private final Body body;

	Trunk(Body body, Camera camera) {
		this.camera = camera;
		this.body = body;
		double wide = body.proportions().trunkWidth();
		Frame pelvis = body.frame(Segment.PELVIS);
		Frame lumbar = body.frame(Segment.LUMBAR_LOW);
		add(pelvis, -0.5, -9, 8 * wide, 7);
		add(pelvis, -0.8, -3, 15.8 * wide, 11);
		add(pelvis, -0.4, 4, 15.2 * wide, 10.6);
		waist = section(lumbar, 0.1, 3, 13.7 * wide, 9.7);
		add(lumbar, 0.2, 6, 13.2 * wide, 9.5);
		add(body.frame(Segment.LUMBAR_HIGH), 0.2, 5, 13.4 * wide, 9.7);
		add(body.frame(Segment.THORAX_LOW), 0.2, 6, 14.8 * wide, 10.8);
		add(body.frame(Segment.THORAX_HIGH), 0.2, 1, 16.2 * wide, 11.3);
		add(body.frame(Segment.THORAX_HIGH), 0, 8, 16 * wide, 9.8);
		add(body.frame(Segment.THORAX_HIGH), -0.4, 11.6, 11.4 * wide, 7.4);
		add(body.frame(Segment.THORAX_HIGH), -0.4, 13.6, 6.8, 5.8);
	}

	private void add(Frame frame, double forward, double up, double halfWidth, double halfDepth) {
		sections.add(section(frame, forward, up, halfWidth, halfDepth));
	}

	private static Section section(Frame frame, double forward, double up, double halfWidth, double halfDepth) {
		return new Section(frame, frame.at(forward, 0, up), halfWidth, halfDepth);
	}

	/** How far away it is on the whole. */
	double depth() {
		return sections.stream().mapToDouble(section -> camera.depth(section.middle())).average().orElse(0);
	}

	void add(Canvas.Group group, Inks inks) {
		group.shape(neck(), inks.skin());
		group.shape(ribbon(sections), inks.shirt());
		List<Section> shorts = new ArrayList<>(sections.subList(0, 3));
		shorts.add(waist);
		group.fill(ribbon(shorts), inks.shorts());
	}

	private Path neck() {
		Frame neck = body.frame(Segment.NECK);
		Frame head = body.frame(Segment.HEAD);
		return Outlines.around(camera.disc(neck.at(-0.3, 0, -1.5), 6.2), camera.disc(neck.at(0.2, 0, 4), 5.2),
				camera.disc(head.at(0, 0, 2.5), 5.2));
	}

	private Path ribbon(List<Section> along) {
		List<Point> middles = along.stream().map(section -> camera.point(section.middle())).toList();
		List<Point> one = new ArrayList<>();
		List<Point> other = new ArrayList<>();
		int last = along.size() - 1;
		for (int i = 0; i <= last; i++) {
			Point direction = middles.get(FastMath.min(i + 1, last)).minus(middles.get(FastMath.max(i - 1, 0))).unit();
			Point out = direction.across().times(extent(along.get(i), direction.across()));
			one.add(middles.get(i).plus(out));
			other.add(middles.get(i).minus(out));
		}
		one.add(end(middles.get(last), middles.get(last - 1), along.get(last), 0.35));
		one.addAll(other.reversed());
		one.add(end(middles.getFirst(), middles.get(1), along.getFirst(), 0.6));
		return Outlines.smooth(one);
	}

	/** How far a cross-section reaches in a direction of the picture. */
	private double extent(Section section, Point direction) {
		double sideways = section.halfWidth() * direction.dot(camera.direction(section.frame().direction(Vector3D.PLUS_J)));
		double forward = section.halfDepth() * direction.dot(camera.direction(section.frame().direction(Vector3D.PLUS_I)));
		double up = 6 * direction.dot(camera.direction(section.frame().direction(Vector3D.PLUS_K)));
		return FastMath.sqrt(sideways * sideways + forward * forward + up * up);
	}

	/** The rounded end beyond the first or last cross-section. */
	private Point end(Point middle, Point before, Section section, double roundness) {
		Point out = middle.minus(before).unit();
		return middle.plus(out.times(roundness * extent(section, out.across())));
	}
}
