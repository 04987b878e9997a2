package org.physiobench.ui.program;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.model.Phase;
import org.physiobench.model.Prescription;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.program.advice.AdviceSection;
import org.physiobench.ui.program.parts.CardList;

/** One phase: what it is called and for, its exercises as cards, and the place to drop more. */
final class PhaseColumn {

	private final ProgramContext context;
	private final Phase phase;
	private final Composite column;
	private final CardList<Prescription, PrescriptionCard> cards;

	PhaseColumn(Composite parent, ProgramContext context, Phase phase) {
		this.context = context;
		this.phase = phase;
		Look look = context.look();
		column = look.on(look.ground(), new Composite(parent, SWT.NONE));
		column.setLayout(tight());
		place(new PhaseHead(column, context, phase).control());
		Composite place = look.on(look.ground(), new Composite(column, SWT.NONE));
		GridLayout layout = tight();
		layout.marginTop = Look.STEP;
		layout.marginBottom = Look.STEP;
		place.setLayout(layout);
		place(place);
		cards = new CardList<>(place, phase, Literals.PHASE__PRESCRIPTIONS,
				prescription -> new PrescriptionCard(place, context, prescription), PrescriptionCard::control,
				context.resized());
		if (context.editable()) {
			DropPlace drop = new DropPlace(column, look);
			place(drop.control());
			new PhaseDrop(column, place, look, drop, this::cardControls, this::drop, this::drop);
		}
		if (context.editable() || !phase.getAdvice().isEmpty()) {
			place(new AdviceSection(column, look, context.session(), context.libraries().knowledge(), phase,
					context.editable(), context.resized()).control());
		}
	}

	Control control() {
		return column;
	}

	Phase phase() {
		return phase;
	}

	/** The prescription on whose card the focus is, or was last, if it is here. */
	Optional<Prescription> lastWorkedOn() {
		return phase.getPrescriptions().stream()
				.filter(prescription -> card(prescription).filter(PrescriptionCard::wasFocusedLast).isPresent())
				.findFirst();
	}

	/** Prescribes an exercise at the end of the phase. */
	void add(ExerciseId exercise) {
		drop(exercise, phase.getPrescriptions().size());
	}

	/** The card of a prescription, if it is here. */
	Optional<PrescriptionCard> card(Prescription prescription) {
		return cards.card(prescription);
	}

	private void drop(ExerciseId exercise, int position) {
		context.edits().add(phase, exercise, position).flatMap(this::card).ifPresent(PrescriptionCard::setFocus);
	}

	private void drop(PhaseDrop.Cards dropped, int position) {
		boolean own = dropped.prescriptions().stream().allMatch(
				one -> one.eContainer() != null && one.eContainer().eContainer() == phase.eContainer());
		List<Prescription> there = own && !dropped.copied()
				? context.edits().moveTo(phase, position, dropped.prescriptions())
				: context.edits().paste(phase, position, context.edits().copies(dropped.prescriptions()));
		context.chosen().choose(there);
		there.stream().findFirst().flatMap(this::card).ifPresent(PrescriptionCard::takeHold);
	}

	private List<Control> cardControls() {
		return cards.cards().stream().map(PrescriptionCard::control).toList();
	}

	private static void place(Control part) {
		part.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
	}

	private static GridLayout tight() {
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 2 * Look.STEP;
		return layout;
	}
}
