package org.physiobench.ui.program;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Chip;
import org.physiobench.ui.look.Look;

/** The level of an exercise within its family, with a step to the next easier and the next harder one. */
final class LevelStepper {

	private static final String EASIER = "\u25c2"; //$NON-NLS-1$
	private static final String HARDER = "\u25b8"; //$NON-NLS-1$

	private final Composite stepper;
	private final Look look;

	/**
	 * @param step called with what was asked for
	 */
	LevelStepper(Composite card, Look look, int level, Optional<ExerciseEntry> easier, Optional<ExerciseEntry> harder,
			Consumer<PrescriptionAction> step) {
		this.look = look;
		stepper = look.on(look.surface(), new Composite(card, SWT.NONE));
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 0;
		stepper.setLayout(layout);
		arrow(EASIER, easier, Messages.LevelStepper_easier, () -> step.accept(PrescriptionAction.EASIER));
		Label label = look.on(look.surface(), new Label(stepper, SWT.NONE));
		label.setFont(look.small());
		label.setForeground(look.muted());
		label.setText(NLS.bind(Messages.LevelStepper_level, level));
		arrow(HARDER, harder, Messages.LevelStepper_harder, () -> step.accept(PrescriptionAction.HARDER));
	}

	Control control() {
		return stepper;
	}

	private void arrow(String sign, Optional<ExerciseEntry> leadsTo, String words, Runnable press) {
		leadsTo.ifPresent(exercise -> {
			Chip arrow = Chip.link(stepper, look, sign);
			arrow.setToolTipText(NLS.bind(words, exercise.name()));
			AccessibleName.set(arrow, NLS.bind(words, exercise.name()));
			arrow.onPress(press);
		});
	}
}
