package org.physiobench.core.outcome;

import java.util.List;
import java.util.Optional;

import org.physiobench.core.outcome.Instrument.Better;
import org.physiobench.core.outcome.Scoring.Rule;

/**
 * The instruments whose totals can be entered. Ranges and smallest changes were read in the sources named; a range
 * without a source is a convention, and no change is given where sources disagree or the instrument is for screening.
 */
public final class Instruments {

	private static final String OSTELO = "Ostelo 2008";

	/** The numeric pain rating scale, for pain wherever it is noted. */
	public static final Instrument PAIN = instrument("nprs", "NPRS", "Numeric pain rating scale", 10, Better.LOWER, true,
			OSTELO, new ChangeThatMatters(2, OSTELO), Optional.empty());

	/** Scoring rules and items that count after the sources in the clinical fact sheet, section 5.2. */
	private static final List<Instrument> FOR_TOTALS = List.of(
			instrument("rmdq", "RMDQ", "Roland-Morris Disability Questionnaire", 24, Better.LOWER, true,
					"Roland and Fairbank 2000", new ChangeThatMatters(5, OSTELO), answers(24, 1, Rule.TICKS)),
			instrument("odi", "ODI", "Oswestry Disability Index", 100, Better.LOWER, false, "Mapi Research Trust",
					new ChangeThatMatters(10, OSTELO), answers(10, 5, Rule.PERCENT_OF_ANSWERED)),
			new Instrument("psfs", "PSFS", "Patient-Specific Functional Scale", 0, 10, Better.HIGHER, false,
					Optional.empty(), Optional.of(new ChangeThatMatters(1.3, "Abbott and Schmitt 2014")),
					Optional.of(new Scoring(3, 5, 0, 10, List.of(1, 2, 3, 4, 5), Rule.MEAN_OF_RATED))),
			instrument("fabq-pa", "FABQ-PA", "Fear-Avoidance Beliefs Questionnaire, physical activity", 24, Better.LOWER,
					true, "PMC4893951", new ChangeThatMatters(4, "Monticone 2020"), fearAvoidance(2, 3, 4, 5)),
			instrument("fabq-w", "FABQ-W", "Fear-Avoidance Beliefs Questionnaire, work", 42, Better.LOWER, true,
					"PMC4893951", new ChangeThatMatters(7, "Monticone 2020"), fearAvoidance(6, 7, 9, 10, 11, 12, 15)),
			screening("pcs", "PCS", "Pain Catastrophizing Scale", 52, "PMC3407790", answers(13, 4, Rule.SUM)),
			screening("start-back", "STarT Back", "STarT Back screening tool", 9, "Keele University",
					answers(9, 1, Rule.SUM)));

	private Instruments() {
	}

	/** All, in the order in which they are offered. */
	public static List<Instrument> all() {
		return FOR_TOTALS;
	}

	/** By id; empty for one that a plugin brought. */
	public static Optional<Instrument> find(String id) {
		return FOR_TOTALS.stream().filter(instrument -> instrument.id().equals(id)).findFirst();
	}

	private static Instrument instrument(String id, String shortName, String name, int most, Better better,
			boolean wholeNumbers, String rangeSource, ChangeThatMatters matters, Optional<Scoring> scoring) {
		return new Instrument(id, shortName, name, 0, most, better, wholeNumbers, Optional.of(rangeSource),
				Optional.of(matters), scoring);
	}

	private static Instrument screening(String id, String shortName, String name, int most, String rangeSource,
			Optional<Scoring> scoring) {
		return new Instrument(id, shortName, name, 0, most, Better.LOWER, true, Optional.of(rangeSource),
				Optional.empty(), scoring);
	}

	private static Optional<Scoring> answers(int items, int most, Rule rule) {
		return Optional.of(Scoring.all(items, 0, most, rule));
	}

	/** Both scales are taken from one form with 16 items; what is on neither scale may be left out. */
	private static Optional<Scoring> fearAvoidance(Integer... counted) {
		return Optional.of(new Scoring(16, 16, 0, 6, List.of(counted), Rule.SUM));
	}
}
