package org.physiobench.persistence.derby;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Makes whoever tries one passphrase after the other wait: 1 second after the first wrong one, twice as long after each
 * further one, at most half a minute. That is for the person at the keyboard; a thief of the files waits for the
 * derivation of each key and for nothing else.
 */
final class WrongAttempts {

	private static final int MOST_DOUBLINGS = 5;
	private static final Duration LONGEST = Duration.ofSeconds(30);

	private final Clock clock;
	private int wrong;
	private Instant end;

	WrongAttempts(Clock clock) {
		this.clock = clock;
		this.end = clock.instant();
	}

	/** How long it is until the next attempt is looked at; not positive when it may come. */
	Duration remaining() {
		return Duration.between(clock.instant(), end);
	}

	/** Another one; answers how long the pause is now. */
	Duration add() {
		var doubled = Duration.ofSeconds(1L << Math.min(wrong++, MOST_DOUBLINGS));
		var pause = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
		end = clock.instant().plus(pause);
		return pause;
	}

	/** The right one came. */
	void forget() {
		wrong = 0;
	}
}
