package org.physiobench.core.program;

import org.eclipse.emf.ecore.EAttribute;
import org.physiobench.model.Dosage;
import org.physiobench.model.ModelPackage.Literals;

/** What of a dosage is a whole number, with the values that make sense in a program for home. */
public enum DosageMeasure {

	SETS(Literals.DOSAGE__SETS, 1, 20),
	REPETITIONS(Literals.DOSAGE__REPETITIONS, 1, 100),
	/** In seconds. */
	HOLD(Literals.DOSAGE__HOLD_SECONDS, 1, 600),
	/** Of the whole exercise. */
	MINUTES(Literals.DOSAGE__DURATION_MINUTES, 1, 240),
	/** In seconds. */
	REST(Literals.DOSAGE__REST_SECONDS, 5, 600),
	EFFORT(Literals.DOSAGE__EFFORT, 0, 10),
	TIMES_A_DAY(Literals.DOSAGE__TIMES_PER_DAY, 1, 12),
	DAYS_A_WEEK(Literals.DOSAGE__DAYS_PER_WEEK, 1, 7);

	private final EAttribute feature;
	private final int least;
	private final int most;

	DosageMeasure(EAttribute feature, int least, int most) {
		this.feature = feature;
		this.least = least;
		this.most = most;
	}

	/** Where a dosage keeps it. */
	public EAttribute feature() {
		return feature;
	}

	/** The least that makes sense. */
	public int least() {
		return least;
	}

	/** The most that makes sense. */
	public int most() {
		return most;
	}

	/** Whether a number makes sense. */
	public boolean allows(int number) {
		return number >= least && number <= most;
	}

	/** Whether a dosage says something about it. */
	public boolean isPrescribed(Dosage dosage) {
		return dosage.eGet(feature) != null;
	}
}
