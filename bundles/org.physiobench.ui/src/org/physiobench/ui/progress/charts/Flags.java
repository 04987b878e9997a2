package org.physiobench.ui.progress.charts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds room for the words on flags that stand close together, so that none covers another. */
final class Flags {

	/** A flag that wants to say something beside its pole. */
	record Flag(int pole, int width) {
	}

	/**
	 * Where its words go.
	 *
	 * @param lane from the top, 0 first
	 * @param from first pixel of the words
	 * @param room how wide they may be, less than wanted where they must be cut
	 */
	record Place(int lane, int from, int room) {
	}

	/** Between a pole and its words, and between words and the next pole. */
	static final int GAP = 8;

	private Flags() {
	}

	/**
	 * Places flags.
	 *
	 * @param flags in the order of their poles
	 * @param width of the strip they stand on
	 * @param lanes how many rows of words there may be, 1 or more
	 */
	static List<Place> place(List<Flag> flags, int width, int lanes) {
		int[] ends = new int[lanes];
		Arrays.fill(ends, Integer.MIN_VALUE);
		List<Place> places = new ArrayList<>();
		for (Flag flag : flags) {
			boolean leaves = flag.pole() + GAP + flag.width() > width;
			int lane = leaves ? freeSoonest(ends) : laneFor(flag, ends);
			places.add(new Place(lane, flag.pole() + GAP, flag.width()));
			ends[lane] = flag.pole() + GAP + flag.width() + GAP;
		}
		List<Place> fitted = new ArrayList<>();
		for (int i = 0; i < places.size(); i++) {
			fitted.add(fitted(places, i, flags, width));
		}
		return fitted;
	}

	/** The first lane that is free at the pole, or else the one that is free soonest. */
	private static int laneFor(Flag flag, int[] ends) {
		for (int lane = 0; lane < ends.length; lane++) {
			if (ends[lane] <= flag.pole()) {
				return lane;
			}
		}
		return freeSoonest(ends);
	}

	/** The lane with the most room to the left. */
	private static int freeSoonest(int[] ends) {
		int best = 0;
		for (int lane = 1; lane < ends.length; lane++) {
			if (ends[lane] < ends[best]) {
				best = lane;
			}
		}
		return best;
	}

	/** Cuts the words before the next pole of the lane; those that would leave the strip go to the left where there is room. */
	private static Place fitted(List<Place> places, int index, List<Flag> flags, int width) {
		Place place = places.get(index);
		int next = width;
		for (int later = places.size() - 1; later > index; later--) {
			if (places.get(later).lane() == place.lane()) {
				next = flags.get(later).pole() - GAP;
			}
		}
		int room = next - place.from();
		if (room >= place.room() || next < width) {
			return new Place(place.lane(), place.from(), Math.max(0, Math.min(place.room(), room)));
		}
		int before = 0;
		for (int earlier = 0; earlier < index; earlier++) {
			if (places.get(earlier).lane() == place.lane()) {
				before = Math.max(before, places.get(earlier).from() + places.get(earlier).room() + GAP);
			}
		}
		int left = flags.get(index).pole() - GAP - before;
		return left > room ? new Place(place.lane(), flags.get(index).pole() - GAP - Math.min(left, place.room()),
				Math.min(left, place.room())) : new Place(place.lane(), place.from(), Math.max(0, room));
	}
}
