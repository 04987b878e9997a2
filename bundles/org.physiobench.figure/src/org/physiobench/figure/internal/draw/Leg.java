package org.physiobench.figure.internal.draw;

import java.util.List;

import org.physiobench.figure.internal.body.Body;
import org.physiobench.figure.internal.body.Frame;
import org.physiobench.figure.internal.body.Proportions;
import org.physiobench.figure.internal.body.Segment;
import org.physiobench.model.figure.BodySide;

/** One leg: thigh with shorts, lower leg, shoe. */
final class Leg {

	private static final double SHORTS_LENGTH = 0.1;

	private final Camera camera;
	private final Frame thigh;
	private final Frame shank;
	private final Frame foot;
	private final Frame toes;
	private final double thick;

	Leg(Body body, BodySide side, Camera camera) {
		this.camera = camera;
		thigh = body.frame(Segment.THIGH, side);
		shank = body.frame(Segment.SHANK, side);
		foot = body.frame(Segment.FOOT, side);
		toes = body.frame(Segment.TOES, side);
		thick = body.proportions().limbWidth();
	}

	/** How far away it is on the whole. */
	double depth() {
		return (camera.depth(thigh.origin()) + camera.depth(shank.origin()) + camera.depth(foot.origin())) / 3;
	}

	double hipDepth() {
		return camera.depth(thigh.origin());
	}

	/** The thigh as a chain of discs from the hip to the knee. */
	private List<Disc> thighChain() {
		return List.of(camera.disc(thigh.at(-0.4, 0, 0), 9 * thick), camera.disc(thigh.at(0.6, 0, -16), 8.1 * thick),
				camera.disc(thigh.at(0.3, 0, -Proportions.THIGH), 5.6 * thick));
	}

	private List<Disc> shankChain() {
		return List.of(camera.disc(shank.at(0.2, 0, 0), 5.5 * thick), camera.disc(shank.at(-0.9, 0, -12), 5.5 * thick),
				camera.disc(shank.at(0, 0, -Proportions.SHANK + 1), 3.7 * thick));
	}

	/** The outer line of the thigh, to be joined with the trunk's. */
	void underline(Canvas.Group trunk) {
		List<Disc> chain = thighChain();
		trunk.line(Outlines.around(chain.get(0), chain.get(1)));
		trunk.line(Outlines.around(shortsEnd(chain, 0), shortsEnd(chain, 1)));
	}

	/** All of a leg behind the trunk. */
	void drawWhole(Canvas canvas, Inks inks) {
		Canvas.Group group = new Canvas.Group();
		List<Disc> chain = thighChain();
		lower(group, inks);
		group.shape(Outlines.around(chain.get(1), chain.get(2)), inks.skin());
		shorts(group, chain, inks, true);
		canvas.add(group, inks.line());
	}

	/** A leg in front of the trunk, grown together with it at the hip. */
	void drawJoined(Canvas canvas, Inks inks) {
		Canvas.Group group = new Canvas.Group();
		List<Disc> chain = thighChain();
		lower(group, inks);
		Outlines.sides(chain.subList(0, 2), 0.45).forEach(group::line);
		Outlines.sides(widened(chain), 0.45).forEach(group::line);
		group.shape(Outlines.around(chain.get(1), chain.get(2)), inks.skin());
		shorts(group, chain, inks, false);
		canvas.add(group, inks.line());
	}

	private static List<Disc> widened(List<Disc> chain) {
		return List.of(shortsEnd(chain, 0), shortsEnd(chain, 1));
	}

	private static Disc shortsEnd(List<Disc> chain, int end) {
		return end == 0 ? chain.get(0).wider(0.5) : chain.get(1).towards(chain.get(2), SHORTS_LENGTH).wider(0.9);
	}

	private void shorts(Canvas.Group group, List<Disc> chain, Inks inks, boolean outlined) {
		Path path = Outlines.around(shortsEnd(chain, 0), shortsEnd(chain, 1));
		if (outlined) {
			group.shape(path, inks.shorts());
		} else {
			group.fill(path, inks.shorts());
		}
	}

	private void lower(Canvas.Group group, Inks inks) {
		List<Disc> chain = shankChain();
		group.shape(Outlines.around(chain.get(0), chain.get(1)), inks.skin());
		group.shape(Outlines.around(chain.get(1), chain.get(2)), inks.skin());
		double sole = -Proportions.ANKLE_HEIGHT;
		group.shape(Outlines.around(camera.disc(toes.at(0, 2.6, 0), 2.6), camera.disc(toes.at(0, -2.6, 0), 2.6),
				camera.disc(toes.at(Proportions.TOES - 1, 2, -0.3), 2.3), camera.disc(toes.at(Proportions.TOES, 0, -0.3), 2.3),
				camera.disc(toes.at(Proportions.TOES - 1.6, -2, -0.3), 2.3)), inks.shoe());
		group.shape(Outlines.around(camera.disc(foot.at(-4.2, 0, sole + 3.4), 3.4), camera.disc(foot.at(-1.4, 0, -1), 3.9),
				camera.disc(foot.at(3.6, 0, -2.4), 3.2), camera.disc(foot.at(Proportions.FOOT, 2.5, sole + 2.6), 2.6),
				camera.disc(foot.at(Proportions.FOOT, -2.5, sole + 2.6), 2.6)), inks.shoe());
	}
}
