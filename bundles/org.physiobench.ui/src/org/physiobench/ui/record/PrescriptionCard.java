package org.physiobench.ui.record;

import java.util.Optional;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.model.ModelPackage;
import org.physiobench.model.Prescription;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.Names;
import org.physiobench.ui.look.RoundedPanel;

/** One prescribed exercise: its name and kind, its dosage to be edited in place, the cue for this patient. */
final class PrescriptionCard {

	private static final int SQUARE = 8;
	/** Marks, on the display, the card that had the focus last. */
	private static final String LAST_FOCUSED = PrescriptionCard.class.getName();

	private final RecordSession session;
	private final Look look;
	private final Prescription prescription;
	private final boolean editable;
	private final RoundedPanel card;
	private final DosageChips chips;
	private final DataBindingContext bindings = new DataBindingContext();

	PrescriptionCard(Composite parent, Look look, RecordSession session, ExerciseCatalog catalog,
			Prescription prescription, boolean editable, Runnable resized, Runnable remove) {
		this.session = session;
		this.look = look;
		this.prescription = prescription;
		this.editable = editable;
		Optional<ExerciseEntry> exercise = catalog.find(new ExerciseId(prescription.getExercise()));
		card = RoundedPanel.card(parent, look);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 3 * Look.STEP;
		layout.marginHeight = 2 * Look.STEP;
		layout.verticalSpacing = Look.STEP;
		card.setLayout(layout);
		createTitle(exercise, remove);
		createKind(exercise);
		chips = new DosageChips(card, look, session, prescription,
				exercise.map(ExerciseEntry::oneSided).orElse(true), editable, resized);
		chips.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
		createCue();
		card.addDisposeListener(event -> bindings.dispose());
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

	private void createTitle(Optional<ExerciseEntry> exercise, Runnable remove) {
		Label name = look.on(look.surface(), new Label(card, SWT.NONE));
		name.setFont(look.strong());
		name.setText(exercise.map(ExerciseEntry::name).orElseGet(this::storedName));
		name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, editable ? 1 : 2, 1));
		if (editable) {
			ToolBar bar = new ToolBar(card, SWT.FLAT);
			bar.setBackground(look.surface());
			ToolItem item = new ToolItem(bar, SWT.PUSH);
			item.setImage(look.icon("x")); //$NON-NLS-1$
			item.setToolTipText(NLS.bind(Messages.PhaseColumn_remove, name.getText()));
			item.addListener(SWT.Selection, event -> remove.run());
		}
	}

	private String storedName() {
		return prescription.getExerciseName() == null ? prescription.getExercise() : prescription.getExerciseName();
	}

	private void createKind(Optional<ExerciseEntry> exercise) {
		Composite line = look.on(look.surface(), new Composite(card, SWT.NONE));
		GridLayout layout = new GridLayout(2, false);
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
				.map(found -> NLS.bind(Messages.PrescriptionCard_kind, new Names().of(found.category()), found.level()))
				.orElse(Messages.PrescriptionCard_missing));
	}

	private void createCue() {
		Text cue = look.on(look.surface(), new Text(card, editable ? SWT.NONE : SWT.READ_ONLY));
		cue.setMessage(Messages.PrescriptionCard_cue);
		cue.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
		AccessibleName.set(cue, Messages.PrescriptionCard_cue);
		bindings.bindValue(WidgetProperties.text(new int[] { SWT.FocusOut, SWT.DefaultSelection }).observe(cue),
				session.observe(NLS.bind(Messages.PrescriptionCard_changeCue, storedName()), prescription,
						ModelPackage.Literals.PRESCRIPTION__CUES));
	}
}
