package org.physiobench.ui.program;

import java.util.function.BiConsumer;

import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.model.Prescription;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.look.Look;

/**
 * What the parts of a program page share.
 *
 * @param look     colours and fonts
 * @param session  the open record
 * @param catalog  what the exercises are
 * @param edits    what can be done with prescriptions
 * @param figures  the figures on the cards
 * @param perform  does something with a prescription and goes on with what came of it
 * @param resized  called when something needs more or less room
 * @param editable whether the program is a draft
 */
record ProgramContext(Look look, RecordSession session, ExerciseCatalog catalog, ProgramEdits edits, CardFigures figures,
		BiConsumer<PrescriptionAction, Prescription> perform, Runnable resized, boolean editable) {
}
