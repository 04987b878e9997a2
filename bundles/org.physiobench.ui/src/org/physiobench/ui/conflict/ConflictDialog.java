package org.physiobench.ui.conflict;

import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.physiobench.core.patient.changes.Change;
import org.physiobench.core.patient.changes.Choice;
import org.physiobench.core.patient.changes.RecordMerge;
import org.physiobench.ui.look.Look;

/** Shows two versions of a record side by side and lets the clinician choose change by change. */
public final class ConflictDialog extends TitleAreaDialog {

	private static final Point SIZE = new Point(1060, 640);

	private final String patient;
	private final Choices choices;
	private Look look;
	private ChangeTable table;
	private ChangeTexts texts;
	private Label state;

	private ConflictDialog(Shell parent, String patient, Choices choices) {
		super(parent);
		this.patient = patient;
		this.choices = choices;
	}

	/**
	 * Asks which version of each change shall stand.
	 *
	 * @param patient whose record it is, by name
	 * @return a choice for every change; empty when the clinician does not want to decide now
	 */
	public static Optional<Map<Change, Choice>> ask(Shell parent, String patient, RecordMerge merge) {
		Choices choices = new Choices(merge.changes());
		return new ConflictDialog(parent, patient, choices).open() == Window.OK ? Optional.of(choices.chosen())
				: Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.ConflictDialog_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		Rectangle room = getShell().getMonitor().getClientArea();
		return new Point(Math.min(SIZE.x, room.width), Math.min(SIZE.y, room.height));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.ConflictDialog_heading, patient));
		setMessage(choices.open() == 0 ? Messages.ConflictDialog_aboutNone : Messages.ConflictDialog_about);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		GridLayout layout = new GridLayout();
		layout.marginWidth = 4 * Look.STEP;
		layout.marginHeight = 3 * Look.STEP;
		layout.verticalSpacing = 2 * Look.STEP;
		area.setLayout(layout);
		look = new Look(area);
		createHead(area);
		table = new ChangeTable(area, look, choices, this::showState);
		table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		texts = new ChangeTexts(area, look);
		texts.control().setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
		table.onSelection(texts::show);
		table.selected().ifPresent(texts::show);
		return area;
	}

	private void createHead(Composite area) {
		Composite head = new Composite(area, SWT.NONE);
		head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		head.setLayout(layout);
		Label hint = new Label(head, SWT.WRAP);
		hint.setText(Messages.ChangeTable_hint);
		hint.setForeground(look.muted());
		hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		chooseAll(head, Messages.ConflictDialog_allMine, Choice.MINE);
		chooseAll(head, Messages.ConflictDialog_allTheirs, Choice.THEIRS);
	}

	private void chooseAll(Composite head, String name, Choice choice) {
		Button button = new Button(head, SWT.PUSH);
		button.setText(name);
		button.addListener(SWT.Selection, event -> {
			choices.chooseAll(choice);
			table.refresh();
			showState();
		});
	}

	@Override
	protected Control createButtonBar(Composite parent) {
		Composite bar = new Composite(parent, SWT.NONE);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 4 * Look.STEP;
		layout.marginHeight = 0;
		bar.setLayout(layout);
		state = new Label(bar, SWT.WRAP);
		state.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Control buttons = super.createButtonBar(bar);
		buttons.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		showState();
		table.setFocus();
		return bar;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.ConflictDialog_merge, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.ConflictDialog_keepEditing, false);
	}

	private void showState() {
		state.setText(switch (choices.open()) {
		case 0 -> Messages.ConflictDialog_settled;
		case 1 -> Messages.ConflictDialog_openOne;
		default -> NLS.bind(Messages.ConflictDialog_open, choices.open());
		});
		state.setForeground(choices.open() == 0 ? look.ink() : look.attentionText());
		getButton(IDialogConstants.OK_ID).setEnabled(choices.open() == 0);
		state.requestLayout();
	}
}
