package org.physiobench.ui.program;

import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.program.edits.ChosenPrescriptions;
import org.physiobench.ui.program.edits.PrescriptionChanges;

/**
 * What the parts of a program page share.
 *
 * @param look     colours and fonts
 * @param session  the open record
 * @param libraries what programs are put together from
 * @param edits    what can be done with prescriptions
 * @param changes  how prescriptions are changed on their cards
 * @param chosen   the prescriptions that are chosen
 * @param figures  the figures on the cards
 * @param actions  does something with a prescription and goes on with what came of it
 * @param resized  called when something needs more or less room
 * @param editable whether the program is a draft
 */
record ProgramContext(Look look, RecordSession session, ProgramLibraries libraries, ProgramEdits edits,
		PrescriptionChanges changes, ChosenPrescriptions chosen, CardFigures figures, CardActions actions,
		Runnable resized, boolean editable) {

	/** What the exercises are. */
	ExerciseCatalog catalog() {
		return libraries.catalog();
	}
}
