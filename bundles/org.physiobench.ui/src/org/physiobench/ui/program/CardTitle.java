package org.physiobench.ui.program;

import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.program.Adaptation;
import org.physiobench.model.Prescription;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.Names;
import org.physiobench.ui.program.edits.PrescriptionChanges;

/** The head of a card: the name of the exercise, its kind and level, whether it was fitted, and the button for all else. */
final class CardTitle {

	private static final int SQUARE = 8;

	private final ProgramContext context;
	private final Look look;
	private final Prescription prescription;
	private final Optional<ExerciseEntry> exercise;
	private final Composite title;

	CardTitle(Composite words, ProgramContext context, Prescription prescription, Optional<ExerciseEntry> exercise,
			CardMenu menu) {
		this.context = context;
		this.look = context.look();
		this.prescription = prescription;
		this.exercise = exercise;
		title = look.on(look.surface(), new Composite(words, SWT.NONE));
		title.setLayout(tight(2));
		createName(menu);
		createKind();
		if (context.editable()) {
			createUnfitted();
		}
	}

	Control control() {
		return title;
	}

	private void createName(CardMenu menu) {
		Label name = look.on(look.surface(), new Label(title, SWT.WRAP));
		name.setFont(look.strong());
		name.setText(exercise.map(ExerciseEntry::name).orElseGet(() -> PrescriptionChanges.nameOf(prescription)));
		GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false, context.editable() ? 1 : 2, 1);
		place.widthHint = 1;
		name.setLayoutData(place);
		if (context.editable()) {
			ToolBar bar = look.on(look.surface(), new ToolBar(title, SWT.FLAT));
			bar.setLayoutData(new GridData(SWT.RIGHT, SWT.TOP, false, false));
			ToolItem more = new ToolItem(bar, SWT.PUSH);
			more.setImage(look.icon("dots")); //$NON-NLS-1$
			more.setToolTipText(NLS.bind(Messages.CardTitle_more, name.getText()));
			more.addListener(SWT.Selection, event -> menu.open(bar));
		}
	}

	private void createKind() {
		Composite line = look.on(look.surface(), new Composite(title, SWT.NONE));
		line.setLayout(tight(3));
		line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
		exercise.ifPresent(found -> {
			Composite square = new Composite(line, SWT.NONE);
			square.setBackground(look.of(found.category()));
			GridData size = new GridData(SWT.LEFT, SWT.CENTER, false, false);
			size.widthHint = SQUARE;
			size.heightHint = SQUARE;
			square.setLayoutData(size);
		});
		Label kind = small(line);
		kind.setText(exercise
				.map(found -> context.editable() ? new Names().of(found.category()) + " \u00b7" //$NON-NLS-1$
						: NLS.bind(Messages.PrescriptionCard_kind, new Names().of(found.category()), found.level()))
				.orElse(Messages.PrescriptionCard_missing));
		exercise.filter(found -> context.editable()).ifPresent(found -> new LevelStepper(line, look, found.level(),
				context.edits().easierThan(prescription), context.edits().harderThan(prescription),
				action -> context.actions().perform(action, prescription)));
	}

	/** Marks what came from a template until it was fitted to the patient. */
	private void createUnfitted() {
		Label mark = small(title);
		mark.setForeground(look.attentionText());
		mark.setText(Messages.CardTitle_unfitted);
		GridData place = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
		mark.setLayoutData(place);
		Runnable show = () -> {
			place.exclude = !Adaptation.isOpen(prescription);
			mark.setVisible(!place.exclude);
		};
		show.run();
		AdapterImpl watch = new AdapterImpl() {
			@Override
			public void notifyChanged(Notification change) {
				boolean before = place.exclude;
				show.run();
				if (before != place.exclude) {
					context.resized().run();
				}
			}
		};
		prescription.eAdapters().add(watch);
		title.addDisposeListener(event -> prescription.eAdapters().remove(watch));
	}

	private Label small(Composite parent) {
		Label label = look.on(look.surface(), new Label(parent, SWT.NONE));
		label.setFont(look.small());
		label.setForeground(look.muted());
		return label;
	}

	private static GridLayout tight(int columns) {
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = Look.STEP / 2;
		layout.horizontalSpacing = Look.STEP;
		return layout;
	}
}
