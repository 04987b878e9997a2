package org.physiobench.figure;

import java.util.List;

/**
 * A figure that moves through its poses and back, to be repeated without end.
 *
 * @param stills  pictures of the same size
 * @param moments which still is shown for how long, in order
 */
public record Film(List<Picture> stills, List<Moment> moments) {

	/**
	 * A while of the film.
	 *
	 * @param still   index of the picture
	 * @param seconds how long it is shown
	 */
	public record Moment(int still, double seconds) {
	}

	public Film {
		stills = List.copyOf(stills);
		moments = List.copyOf(moments);
	}

	/** How long one round takes, in seconds. */
	public double seconds() {
		return moments.stream().mapToDouble(Moment::seconds).sum();
	}
}
