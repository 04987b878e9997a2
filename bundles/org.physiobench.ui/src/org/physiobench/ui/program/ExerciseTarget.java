package org.physiobench.ui.program;

import org.physiobench.core.exercise.ExerciseId;

/** A place in a program that takes exercises. */
@FunctionalInterface
public interface ExerciseTarget {

	/** Prescribes the exercise there, as a change that can be undone. */
	void add(ExerciseId exercise);
}
