package org.physiobench.ui.program;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.model.Prescription;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.RoundedPanel;
import org.physiobench.ui.program.dosage.DosageChips;
import org.physiobench.ui.program.edits.PrescriptionChanges;

/** One prescribed exercise: its figure, name and kind, its dosage to be edited in place, the words for this patient. */
final class PrescriptionCard {

	/** Marks, on the display, the card that had the focus last. */
	private static final String LAST_FOCUSED = PrescriptionCard.class.getName();

	private final ProgramContext context;
	private final Look look;
	private final Prescription prescription;
	private final RoundedPanel card;
	private final CardHandle handle;
	private final DosageChips chips;
	private final Runnable showChosen = this::showChosen;
	private Optional<ReplacementSearch> search = Optional.empty();

	PrescriptionCard(Composite parent, ProgramContext context, Prescription prescription) {
		this.context = context;
		this.look = context.look();
		this.prescription = prescription;
		ExerciseId id = new ExerciseId(prescription.getExercise());
		Optional<ExerciseEntry> exercise = context.catalog().find(id);
		card = RoundedPanel.card(parent, look);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 2 * Look.STEP;
		layout.marginHeight = 2 * Look.STEP;
		layout.horizontalSpacing = 2 * Look.STEP;
		card.setLayout(layout);
		handle = createHandle(exercise);
		Composite words = look.on(look.surface(), new Composite(card, SWT.NONE));
		GridLayout inner = new GridLayout();
		inner.marginWidth = 0;
		inner.marginHeight = 0;
		inner.verticalSpacing = Look.STEP;
		words.setLayout(inner);
		words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		CardMenu menu = new CardMenu(card, context, prescription);
		below(new CardTitle(words, context, prescription, exercise, menu).control());
		chips = new DosageChips(words, look, context.changes(), prescription,
				exercise.map(ExerciseEntry::oneSided).orElse(true), context.editable(), context.resized());
		below(chips.control());
		below(new CardNotes(words, context, prescription).control());
		if (context.editable()) {
			new CardMouse(context, prescription, handle, menu).listenTo(card);
			rememberFocus();
			context.chosen().onChange(showChosen);
			card.addDisposeListener(event -> context.chosen().forget(showChosen));
			showChosen();
		}
	}

	Control control() {
		return card;
	}

	/** Goes to the dosage. */
	void setFocus() {
		chips.setFocus();
	}

	/** Goes to the card as a whole. */
	void takeHold() {
		handle.setFocus();
	}

	/** Opens a field for the dosage in words. */
	void typeDosage() {
		chips.type();
	}

	/** Opens a search for another exercise, on the card. */
	void searchReplacement() {
		if (search.filter(ReplacementSearch::isOpen).isEmpty()) {
			search = Optional.of(new ReplacementSearch(card, context, prescription, this::takeHold));
			context.resized().run();
		}
		search.ifPresent(ReplacementSearch::setFocus);
	}

	boolean wasFocusedLast() {
		return card.getDisplay().getData(LAST_FOCUSED) == card;
	}

	private CardHandle createHandle(Optional<ExerciseEntry> exercise) {
		CardHandle place = new CardHandle(card, context, prescription, this::setFocus);
		AccessibleName.set(place, NLS.bind(Messages.PrescriptionCard_handle, PrescriptionChanges.nameOf(prescription)));
		GridData size = new GridData(SWT.CENTER, SWT.TOP, false, false);
		size.widthHint = exercise.isPresent() ? CardFigures.WIDTH : 2 * Look.STEP;
		size.heightHint = exercise.isPresent() ? CardFigures.HEIGHT : 10 * Look.STEP;
		place.setLayoutData(size);
		exercise.ifPresent(found -> context.figures().draw(place, found.id()));
		place.setEnabled(context.editable());
		return place;
	}

	private void below(Control part) {
		part.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
	}

	private void showChosen() {
		boolean chosen = context.chosen().isChosen(prescription);
		card.setBorder(chosen ? look.accent() : look.line(), chosen ? 2 : 1);
	}

	private void rememberFocus() {
		Display display = card.getDisplay();
		card.addListener(SWT.Activate, event -> {
			display.setData(LAST_FOCUSED, card);
			if (!context.chosen().isChosen(prescription)) {
				// later: a click with Ctrl or Shift says itself what is chosen
				display.asyncExec(() -> {
					if (!card.isDisposed() && wasFocusedLast() && !context.chosen().isChosen(prescription)) {
						context.chosen().only(prescription);
					}
				});
			}
		});
		card.addDisposeListener(event -> {
			if (display.getData(LAST_FOCUSED) == card) {
				display.setData(LAST_FOCUSED, null);
			}
		});
	}
}
