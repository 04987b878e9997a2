package org.physiobench.ui.program;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.model.ModelPackage;
import org.physiobench.model.Prescription;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.Names;
import org.physiobench.ui.look.RoundedPanel;

/** One prescribed exercise: its name and kind, its dosage to be edited in place, the cue for this patient. */
final class PrescriptionCard {

	private static final int SQUARE = 8;
	/** Marks, on the display, the card that had the focus last. */
	private static final String LAST_FOCUSED = PrescriptionCard.class.getName();

	private final ProgramContext context;
	private final Look look;
	private final Prescription prescription;
	private final RoundedPanel card;
	private final Composite words;
	private final DosageChips chips;

	PrescriptionCard(Composite parent, ProgramContext context, Prescription prescription) {
		this.context = context;
		this.look = context.look();
		this.prescription = prescription;
		ExerciseId id = new ExerciseId(prescription.getExercise());
		Optional<ExerciseEntry> exercise = context.catalog().find(id);
		card = RoundedPanel.card(parent, look);
		GridLayout layout = new GridLayout(exercise.isPresent() ? 2 : 1, false);
		layout.marginWidth = 2 * Look.STEP;
		layout.marginHeight = 2 * Look.STEP;
		layout.horizontalSpacing = 2 * Look.STEP;
		card.setLayout(layout);
		exercise.ifPresent(found -> {
			GridData place = new GridData(SWT.CENTER, SWT.TOP, false, false);
			place.widthHint = CardFigures.WIDTH;
			place.heightHint = CardFigures.HEIGHT;
			context.figures().add(card, look, id, found.name()).setLayoutData(place);
		});
		words = look.on(look.surface(), new Composite(card, SWT.NONE));
		GridLayout inner = new GridLayout(2, false);
		inner.marginWidth = 0;
		inner.marginHeight = 0;
		inner.verticalSpacing = Look.STEP;
		words.setLayout(inner);
		words.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		createTitle(exercise);
		createKind(exercise);
		chips = new DosageChips(words, look, context.session(), prescription,
				exercise.map(ExerciseEntry::oneSided).orElse(true), context.editable(), context.resized());
		chips.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
		createCue();
		rememberFocus();
	}

	Control control() {
		return card;
	}

	void setFocus() {
		chips.setFocus();
	}

	boolean wasFocusedLast() {
		return card.getDisplay().getData(LAST_FOCUSED) == card;
	}

	private void rememberFocus() {
		Display display = card.getDisplay();
		card.addListener(SWT.Activate, event -> display.setData(LAST_FOCUSED, card));
		card.addDisposeListener(event -> {
			if (display.getData(LAST_FOCUSED) == card) {
				display.setData(LAST_FOCUSED, null);
			}
		});
	}

	private void createTitle(Optional<ExerciseEntry> exercise) {
		Label name = look.on(look.surface(), new Label(words, SWT.WRAP));
		name.setFont(look.strong());
		name.setText(exercise.map(ExerciseEntry::name).orElseGet(this::storedName));
		GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false, context.editable() ? 1 : 2, 1);
		place.widthHint = 1;
		name.setLayoutData(place);
		if (context.editable()) {
			ToolBar bar = new ToolBar(words, SWT.FLAT);
			bar.setBackground(look.surface());
			bar.setLayoutData(new GridData(SWT.RIGHT, SWT.TOP, false, false));
			ToolItem item = new ToolItem(bar, SWT.PUSH);
			item.setImage(look.icon("x")); //$NON-NLS-1$
			item.setToolTipText(NLS.bind(Messages.PhaseColumn_remove, name.getText()));
			item.addListener(SWT.Selection,
					event -> context.perform().accept(PrescriptionAction.REMOVE, prescription));
		}
	}

	private String storedName() {
		return prescription.getExerciseName() == null ? prescription.getExercise() : prescription.getExerciseName();
	}

	private void createKind(Optional<ExerciseEntry> exercise) {
		Composite line = look.on(look.surface(), new Composite(words, SWT.NONE));
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = Look.STEP;
		line.setLayout(layout);
		line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
		exercise.ifPresent(found -> {
			Composite square = new Composite(line, SWT.NONE);
			square.setBackground(look.of(found.category()));
			GridData size = new GridData(SWT.LEFT, SWT.CENTER, false, false);
			size.widthHint = SQUARE;
			size.heightHint = SQUARE;
			square.setLayoutData(size);
		});
		Label kind = look.on(look.surface(), new Label(line, SWT.NONE));
		kind.setFont(look.small());
		kind.setForeground(look.muted());
		kind.setText(exercise
				.map(found -> context.editable() ? new Names().of(found.category()) + " \u00b7" //$NON-NLS-1$
						: NLS.bind(Messages.PrescriptionCard_kind, new Names().of(found.category()), found.level()))
				.orElse(Messages.PrescriptionCard_missing));
		exercise.filter(found -> context.editable()).ifPresent(found -> new LevelStepper(line, look, found.level(),
				context.edits().easierThan(prescription), context.edits().harderThan(prescription),
				action -> context.perform().accept(action, prescription)));
	}

	private void createCue() {
		String change = NLS.bind(Messages.PrescriptionCard_changeCue, storedName());
		new CueField(words, look,
				context.session().<String>observe(change, prescription, ModelPackage.Literals.PRESCRIPTION__CUES),
				context.editable(), context.resized()).control()
				.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
	}
}
