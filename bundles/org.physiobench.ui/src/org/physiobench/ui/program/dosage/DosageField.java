package org.physiobench.ui.program.dosage;

import org.physiobench.core.program.DosageMeasure;
import org.physiobench.model.Dosage;

/** What of a dosage is edited as a number, in the order in which it is read, with the values that make sense. */
enum DosageField {

	SETS(DosageMeasure.SETS, 2, 1),
	REPETITIONS(DosageMeasure.REPETITIONS, 8, 1),
	HOLD(DosageMeasure.HOLD, 8, 1),
	MINUTES(DosageMeasure.MINUTES, 10, 1),
	REST(DosageMeasure.REST, 60, 5),
	EFFORT(DosageMeasure.EFFORT, 4, 1),
	TIMES_A_DAY(DosageMeasure.TIMES_A_DAY, 1, 1),
	DAYS_A_WEEK(DosageMeasure.DAYS_A_WEEK, 5, 1);

	private final DosageMeasure measure;
	private final int first;
	private final int step;

	DosageField(DosageMeasure measure, int first, int step) {
		this.measure = measure;
		this.first = first;
		this.step = step;
	}

	/** The field for a measure: there is one for each, with the same name. */
	static DosageField of(DosageMeasure measure) {
		return valueOf(measure.name());
	}

	DosageMeasure measure() {
		return measure;
	}

	int least() {
		return measure.least();
	}

	int most() {
		return measure.most();
	}

	/** What the field starts with when it is added to a dosage. */
	int firstValue() {
		return first;
	}

	/** The next value for one press of an arrow key. */
	int stepped(int value, int direction) {
		return Math.clamp(value + (long) direction * step, least(), most());
	}

	boolean isPrescribed(Dosage dosage) {
		return measure.isPrescribed(dosage);
	}

	/** The name in menus and messages. */
	String label() {
		return switch (this) {
		case SETS -> Messages.DosageField_sets;
		case REPETITIONS -> Messages.DosageField_repetitions;
		case HOLD -> Messages.DosageField_hold;
		case MINUTES -> Messages.DosageField_minutes;
		case REST -> Messages.DosageField_rest;
		case EFFORT -> Messages.DosageField_effort;
		case TIMES_A_DAY -> Messages.DosageField_timesADay;
		case DAYS_A_WEEK -> Messages.DosageField_daysAWeek;
		};
	}

	/** The words around the number on a chip, with {0} for the number. */
	String pattern() {
		return switch (this) {
		case SETS -> Messages.DosageField_setsPattern;
		case REPETITIONS -> Messages.DosageField_repetitionsPattern;
		case HOLD -> Messages.DosageField_holdPattern;
		case MINUTES -> Messages.DosageField_minutesPattern;
		case REST -> Messages.DosageField_restPattern;
		case EFFORT -> Messages.DosageField_effortPattern;
		case TIMES_A_DAY -> Messages.DosageField_timesADayPattern;
		case DAYS_A_WEEK -> Messages.DosageField_daysAWeekPattern;
		};
	}
}
