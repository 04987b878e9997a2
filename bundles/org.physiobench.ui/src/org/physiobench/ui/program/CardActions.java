package org.physiobench.ui.program;

import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.model.Phase;
import org.physiobench.model.Prescription;

/** What a card asks of the board that it stands on. */
interface CardActions {

	/** Does something with the prescription, and with all that are chosen together with it. */
	void perform(PrescriptionAction action, Prescription prescription);

	/** Puts another exercise in the place of the prescription. */
	void replace(Prescription prescription, ExerciseId exercise);

	/** Puts copies of the prescription and of what is chosen with it at the end of a phase. */
	void copyTo(Phase phase, Prescription prescription);

	/** Puts what is on the clipboard at the end of a phase. */
	void pasteInto(Phase phase);

	/** Goes to the card before or after, and chooses all on the way if asked to. */
	void go(Prescription from, int by, boolean extend);
}
