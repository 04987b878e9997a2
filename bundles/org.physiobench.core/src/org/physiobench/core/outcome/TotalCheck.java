package org.physiobench.core.outcome;

/** Whether a number can be a total of an instrument. */
public sealed interface TotalCheck {

	/** It can. */
	record Possible(double total) implements TotalCheck {
	}

	/** It lies outside the range. */
	record OutOfRange(double least, double most) implements TotalCheck {
	}

	/** It has decimals and the instrument has none. */
	record NotWhole() implements TotalCheck {
	}
}
