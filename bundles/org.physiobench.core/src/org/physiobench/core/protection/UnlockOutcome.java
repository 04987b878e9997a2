package org.physiobench.core.protection;

import java.time.Duration;
import java.util.Objects;

/** What came of an attempt to unlock the database. */
public sealed interface UnlockOutcome {

	/** It can be opened now, until this program ends. */
	record Unlocked() implements UnlockOutcome {
	}

	/**
	 * It was the wrong passphrase or recovery key.
	 *
	 * @param pause how long no other attempt is looked at; longer after each wrong one
	 */
	record Wrong(Duration pause) implements UnlockOutcome {

		public Wrong {
			Objects.requireNonNull(pause);
		}
	}

	/**
	 * The attempt came before the pause after a wrong one was over, and was not looked at.
	 *
	 * @param remaining what is left of the pause
	 */
	record TooSoon(Duration remaining) implements UnlockOutcome {

		public TooSoon {
			Objects.requireNonNull(remaining);
		}
	}
}
