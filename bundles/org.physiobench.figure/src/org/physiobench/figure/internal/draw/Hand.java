package org.physiobench.figure.internal.draw;

import org.physiobench.figure.internal.body.Frame;
import org.physiobench.model.figure.BodySide;

/** One hand: palm, fingers and thumb. */
final class Hand {

	/** What a hand does. */
	enum Grip {
		RELAXED, FLAT, CLOSED
	}

	private final Frame hand;
	private final double palmward;
	private final Camera camera;

	Hand(Frame hand, BodySide side, Camera camera) {
		this.hand = hand;
		this.palmward = side == BodySide.LEFT ? -1 : 1;
		this.camera = camera;
	}

	void add(Canvas.Group group, Grip grip, Ink skin) {
		if (grip == Grip.CLOSED) {
			group.shape(Outlines.around(disc(0, 0, 0, 2.7), disc(2.6, 0.4, -7.2, 2.5), disc(-2.6, 0.4, -6.8, 2.4),
					disc(2.3, 4, -6, 2.1), disc(-2.3, 4, -5.6, 2)), skin);
			group.shape(Outlines.around(disc(3, 1.6, -3, 1.7), disc(2, 4.6, -5.6, 1.6)), skin);
			return;
		}
		double curl = grip == Grip.FLAT ? 0 : 3.4;
		group.shape(Outlines.around(disc(3, 0.4, -3, 1.7), disc(4.9, 1 + curl / 3, -8, 1.3)), skin);
		group.shape(Outlines.around(disc(2.8, 0, -8, 1.7), disc(-2.8, 0, -7.6, 1.6), disc(2.1, curl, -15.6, 1.2),
				disc(0.3, curl, -16.4, 1.2), disc(-2.1, curl, -14.4, 1.1)), skin);
		group.shape(Outlines.around(disc(0, 0, 0, 2.7), disc(3, 0, -8, 1.8), disc(-2.9, 0, -7.6, 1.7)), skin);
	}

	private Disc disc(double thumbward, double palm, double up, double radius) {
		return camera.disc(hand.at(thumbward, palmward * palm, up), radius);
	}
}
