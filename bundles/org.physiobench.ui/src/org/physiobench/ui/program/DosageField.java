package org.physiobench.ui.program;

import org.eclipse.emf.ecore.EAttribute;
import org.physiobench.model.Dosage;
import org.physiobench.model.ModelPackage;

/** What of a dosage is edited as a number, in the order in which it is read, with the values that make sense. */
enum DosageField {

	SETS(ModelPackage.Literals.DOSAGE__SETS, 1, 20, 2, 1),
	REPETITIONS(ModelPackage.Literals.DOSAGE__REPETITIONS, 1, 100, 8, 1),
	HOLD(ModelPackage.Literals.DOSAGE__HOLD_SECONDS, 1, 600, 8, 1),
	MINUTES(ModelPackage.Literals.DOSAGE__DURATION_MINUTES, 1, 240, 10, 1),
	REST(ModelPackage.Literals.DOSAGE__REST_SECONDS, 5, 600, 60, 5),
	EFFORT(ModelPackage.Literals.DOSAGE__EFFORT, 0, 10, 4, 1),
	TIMES_A_DAY(ModelPackage.Literals.DOSAGE__TIMES_PER_DAY, 1, 12, 1, 1),
	DAYS_A_WEEK(ModelPackage.Literals.DOSAGE__DAYS_PER_WEEK, 1, 7, 5, 1);

	private final EAttribute feature;
	private final int least;
	private final int most;
	private final int first;
	private final int step;

	DosageField(EAttribute feature, int least, int most, int first, int step) {
		this.feature = feature;
		this.least = least;
		this.most = most;
		this.first = first;
		this.step = step;
	}

	EAttribute feature() {
		return feature;
	}

	int least() {
		return least;
	}

	int most() {
		return most;
	}

	/** What the field starts with when it is added to a dosage. */
	int firstValue() {
		return first;
	}

	/** The next value for one press of an arrow key. */
	int stepped(int value, int direction) {
		return Math.clamp(value + (long) direction * step, least, most);
	}

	boolean isPrescribed(Dosage dosage) {
		return dosage.eGet(feature) != null;
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
