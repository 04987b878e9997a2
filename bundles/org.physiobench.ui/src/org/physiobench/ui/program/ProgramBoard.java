package org.physiobench.ui.program;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.program.ProgramDrafts;
import org.physiobench.model.Phase;
import org.physiobench.model.Prescription;
import org.physiobench.model.Program;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.program.edits.ChosenPrescriptions;
import org.physiobench.ui.program.edits.PrescriptionChanges;

/** The phases of a program side by side, and what is done with the cards on them. */
final class ProgramBoard implements CardActions {

	/** Room for the name of an exercise and three chips beside each other. */
	private static final int LEAST_COLUMN_WIDTH = 300;

	private final Composite board;
	private final Program program;
	private final ProgramEdits edits;
	private final ChosenPrescriptions chosen;
	private final PrescriptionClipboard clipboard;
	private final List<PhaseColumn> columns;

	/**
	 * @param board   laid out as a grid with a column for each phase
	 * @param resized called when something needs more or less room
	 */
	ProgramBoard(Composite board, Look look, RecordSession session, ProgramDrafts drafts,
			ProgramLibraries libraries, Program program, CardFigures figures, Runnable resized) {
		this.board = board;
		this.program = program;
		edits = new ProgramEdits(session, drafts, libraries.catalog());
		chosen = new ChosenPrescriptions(this::inReadingOrder);
		clipboard = new PrescriptionClipboard(board.getDisplay());
		ProgramContext context = new ProgramContext(look, session, libraries, edits,
				new PrescriptionChanges(session, chosen), chosen, figures, this, resized, ProgramDrafts.isDraft(program));
		columns = program.getPhases().stream().map(phase -> column(context, phase)).toList();
	}

	private PhaseColumn column(ProgramContext context, Phase phase) {
		PhaseColumn column = new PhaseColumn(board, context, phase);
		GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
		place.widthHint = LEAST_COLUMN_WIDTH;
		column.control().setLayoutData(place);
		return column;
	}

	/** What the phases need side by side at least; in less room the board scrolls. */
	int leastWidth() {
		return columns.size() * (LEAST_COLUMN_WIDTH + 3 * Look.STEP) + 5 * Look.STEP;
	}

	/** The prescriptions that are chosen. */
	ChosenPrescriptions chosen() {
		return chosen;
	}

	/** The phase that was worked in last, or the first. */
	Optional<Phase> phaseWorkedIn() {
		return columnWorkedIn().map(PhaseColumn::phase);
	}

	private Optional<PhaseColumn> columnWorkedIn() {
		return columns.stream().filter(column -> column.lastWorkedOn().isPresent()).findFirst()
				.or(() -> columns.stream().findFirst());
	}

	/** Takes exercises for the phase that was worked in last, or the first; nothing when the program is no draft. */
	Optional<ExerciseTarget> target() {
		return columnWorkedIn().filter(column -> ProgramDrafts.isDraft(program)).map(column -> column::add);
	}

	/**
	 * Takes hold of the card that was worked on last, or of the first.
	 *
	 * @return whether there is one
	 */
	boolean enter() {
		Optional<PrescriptionCard> card = workedOnLast().or(() -> inReadingOrder().stream().findFirst()).flatMap(this::card);
		card.ifPresent(PrescriptionCard::takeHold);
		return card.isPresent();
	}

	private Optional<Prescription> workedOnLast() {
		return columns.stream().flatMap(column -> column.lastWorkedOn().stream()).findFirst();
	}

	/** Does something with the prescription that was worked on last, and all that are chosen with it. */
	void perform(PrescriptionAction action) {
		if (ProgramDrafts.isDraft(program)) {
			workedOnLast().ifPresent(prescription -> perform(action, prescription));
		}
	}

	@Override
	public void perform(PrescriptionAction action, Prescription prescription) {
		List<Prescription> all = chosen.with(prescription);
		switch (action) {
		case TYPE_DOSAGE -> card(prescription).ifPresent(PrescriptionCard::typeDosage);
		case REPLACE -> card(prescription).ifPresent(PrescriptionCard::searchReplacement);
		case COPY -> clipboard.put(all);
		case PASTE -> {
			Phase phase = (Phase) all.getLast().eContainer();
			goOn(edits.paste(phase, phase.getPrescriptions().indexOf(all.getLast()) + 1, clipboard.take()), true);
		}
		default -> {
			boolean held = board.getDisplay().getFocusControl() instanceof CardHandle;
			goOn(edits.perform(action, all), held);
		}
		}
	}

	@Override
	public void replace(Prescription prescription, ExerciseId exercise) {
		goOn(edits.replace(prescription, exercise).stream().toList(), false);
	}

	@Override
	public void copyTo(Phase phase, Prescription prescription) {
		goOn(edits.paste(phase, phase.getPrescriptions().size(), edits.copies(chosen.with(prescription))), true);
	}

	@Override
	public void go(Prescription from, int by, boolean extend) {
		List<Prescription> all = inReadingOrder();
		int to = all.indexOf(from) + by;
		if (to >= 0 && to < all.size()) {
			if (extend) {
				chosen.extendTo(all.get(to));
			} else {
				chosen.only(all.get(to));
			}
			card(all.get(to)).ifPresent(PrescriptionCard::takeHold);
		}
	}

	@Override
	public void pasteInto(Phase phase) {
		goOn(edits.paste(phase, phase.getPrescriptions().size(), clipboard.take()), true);
	}

	private void goOn(List<Prescription> next, boolean held) {
		if (!next.isEmpty()) {
			chosen.choose(next);
			card(next.getFirst()).ifPresent(held ? PrescriptionCard::takeHold : PrescriptionCard::setFocus);
		}
	}

	private List<Prescription> inReadingOrder() {
		return program.getPhases().stream().flatMap(phase -> phase.getPrescriptions().stream()).toList();
	}

	private Optional<PrescriptionCard> card(Prescription prescription) {
		return columns.stream().flatMap(column -> column.card(prescription).stream()).findFirst();
	}
}
