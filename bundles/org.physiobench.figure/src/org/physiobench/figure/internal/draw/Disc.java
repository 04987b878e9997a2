package org.physiobench.figure.internal.draw;

/** A circle of the picture: what a ball of flesh looks like. */
record Disc(Point centre, double radius) {

	Disc towards(Disc other, double share) {
		return new Disc(centre.towards(other.centre, share), radius + share * (other.radius - radius));
	}

	Disc wider(double by) {
		return new Disc(centre, radius + by);
	}
}
