package org.physiobench.ui.program;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.observable.list.IListChangeListener;
import org.eclipse.core.databinding.observable.list.IObservableList;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.emf.databinding.EMFProperties;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.model.ModelPackage;
import org.physiobench.model.Phase;
import org.physiobench.model.Prescription;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;

/** One phase: its name, its exercises as cards, and the place to drop more. */
final class PhaseColumn {

	private final ProgramContext context;
	private final Look look;
	private final Phase phase;
	private final Composite column;
	private final Composite cards;
	private final Map<Prescription, PrescriptionCard> shown = new LinkedHashMap<>();
	private final DataBindingContext bindings = new DataBindingContext();

	PhaseColumn(Composite parent, ProgramContext context, Phase phase) {
		this.context = context;
		this.look = context.look();
		this.phase = phase;
		column = look.on(look.ground(), new Composite(parent, SWT.NONE));
		column.setLayout(tight());
		createName();
		cards = look.on(look.ground(), new Composite(column, SWT.NONE));
		cards.setLayout(tight());
		cards.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		if (context.editable()) {
			DropPlace place = new DropPlace(column, look, this::add);
			place.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		}
		follow();
		column.addDisposeListener(event -> bindings.dispose());
	}

	Control control() {
		return column;
	}

	/** The prescription on whose card the focus is, or was last, if it is here. */
	Optional<Prescription> lastWorkedOn() {
		return shown.entrySet().stream().filter(entry -> entry.getValue().wasFocusedLast()).map(Map.Entry::getKey)
				.findFirst();
	}

	/** Prescribes an exercise at the end of the phase. */
	void add(ExerciseId exercise) {
		context.edits().add(phase, exercise).ifPresent(this::focus);
	}

	/** Puts the focus on the card of a prescription, if it is here. */
	void focus(Prescription prescription) {
		Optional.ofNullable(shown.get(prescription)).ifPresent(PrescriptionCard::setFocus);
	}

	private void createName() {
		Composite head = look.on(look.ground(), new Composite(column, SWT.NONE));
		GridLayout layout = tight();
		layout.verticalSpacing = 0;
		head.setLayout(layout);
		head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Text name = look.on(look.ground(), new Text(head, context.editable() ? SWT.NONE : SWT.READ_ONLY));
		name.setFont(look.strong());
		name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		AccessibleName.set(name, Messages.PhaseColumn_name);
		var named = new UpdateValueStrategy<String, String>().setAfterGetValidator(
				typed -> typed.isBlank() ? ValidationStatus.error(Messages.PhaseColumn_name) : ValidationStatus.ok());
		bindings.bindValue(WidgetProperties.text(new int[] { SWT.FocusOut, SWT.DefaultSelection }).observe(name),
				context.session().<String>observe(Messages.PhaseColumn_rename, phase, ModelPackage.Literals.PHASE__NAME), named,
				null);
		// a phase without a name keeps the one that it had
		name.addListener(SWT.FocusOut, event -> bindings.updateTargets());
		Label about = look.on(look.ground(), new Label(head, SWT.WRAP));
		about.setFont(look.small());
		about.setForeground(look.muted());
		about.setText(aboutPhase());
		about.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		((GridData) about.getLayoutData()).exclude = about.getText().isEmpty();
		about.setVisible(!about.getText().isEmpty());
	}

	private String aboutPhase() {
		String weeks = phase.getWeeks() == null ? "" //$NON-NLS-1$
				: phase.getWeeks() == 1 ? Messages.PhaseColumn_oneWeek
						: NLS.bind(Messages.PhaseColumn_weeks, phase.getWeeks());
		String until = phase.getProgressWhen() == null ? "" : phase.getProgressWhen(); //$NON-NLS-1$
		return weeks.isEmpty() || until.isEmpty() ? weeks + until : weeks + " \u00b7 " + until; //$NON-NLS-1$
	}

	/** Keeps the cards what the phase holds: one for each prescription, in the same order. */
	private void follow() {
		IObservableList<Prescription> prescriptions = EMFProperties
				.<Phase, Prescription>list(ModelPackage.Literals.PHASE__PRESCRIPTIONS).observe(phase);
		prescriptions.forEach(this::show);
		IListChangeListener<Prescription> listener = change -> {
			var differences = Arrays.asList(change.diff.getDifferences());
			differences.stream().filter(entry -> !entry.isAddition()).forEach(entry -> hide(entry.getElement()));
			differences.stream().filter(entry -> entry.isAddition()).forEach(entry -> show(entry.getElement()));
			inOrder(prescriptions);
			context.resized().run();
		};
		prescriptions.addListChangeListener(listener);
		column.addDisposeListener(event -> prescriptions.dispose());
	}

	private void show(Prescription prescription) {
		PrescriptionCard card = new PrescriptionCard(cards, context, prescription);
		card.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		shown.put(prescription, card);
	}

	private void hide(Prescription prescription) {
		PrescriptionCard card = shown.remove(prescription);
		if (card != null) {
			card.control().dispose();
		}
	}

	private void inOrder(IObservableList<Prescription> prescriptions) {
		Control above = null;
		for (Prescription prescription : prescriptions) {
			Control card = shown.get(prescription).control();
			if (above == null) {
				card.moveAbove(null);
			} else {
				card.moveBelow(above);
			}
			above = card;
		}
	}

	private static GridLayout tight() {
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 2 * Look.STEP;
		return layout;
	}
}
