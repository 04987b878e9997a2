package org.physiobench.ui.database;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.physiobench.core.database.DatabaseChoice;
import org.physiobench.core.database.KeptDatabaseChoice;
import org.physiobench.core.database.SharedDatabase;
import org.physiobench.core.database.SharedDatabaseCheck;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.ui.look.Look;

/** Where it is chosen which database the workstation works on from its next start. */
public final class DatabasePage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final int TEXT_WIDTH = 480;

	private Optional<KeptDatabaseChoice> kept = Optional.empty();
	private Optional<DatabaseChoice> current = Optional.empty();
	private Optional<SharedDatabaseCheck> check = Optional.empty();
	private Optional<DatabaseChoice> read = Optional.empty();
	private Button own;
	private Button shared;
	private AddressForm form;
	private Button test;
	private Label result;

	@Override
	public void init(IWorkbench workbench) {
		kept = Optional.ofNullable(workbench.getService(DataFolder.class)).map(KeptDatabaseChoice::new);
		current = Optional.ofNullable(workbench.getService(DatabaseChoice.class));
		check = Optional.ofNullable(workbench.getService(SharedDatabaseCheck.class));
		noDefaultAndApplyButton();
	}

	@Override
	protected Control createContents(Composite parent) {
		Look look = new Look(parent);
		Composite page = look.on(look.surface(), new Composite(parent, SWT.NONE));
		GridLayout layout = new GridLayout();
		layout.marginWidth = 2 * Look.STEP;
		layout.marginHeight = 2 * Look.STEP;
		layout.verticalSpacing = Look.STEP;
		page.setLayout(layout);
		note(page, look, NLS.bind(Messages.DatabasePage_now, now()));
		own = choice(page, look, Messages.DatabasePage_own);
		shared = choice(page, look, Messages.DatabasePage_shared);
		form = new AddressForm(page, look);
		test = new Button(page, SWT.PUSH);
		test.setText(Messages.DatabasePage_test);
		test.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> tryOut()));
		result = note(page, look, check.isPresent() ? "" : Messages.DatabasePage_noAdapter); //$NON-NLS-1$
		note(page, look, Messages.DatabasePage_about);
		show(DatabaseChoice.own());
		kept.ifPresent(this::load);
		return page;
	}

	private String now() {
		return current.flatMap(DatabaseChoice::shared).map(SharedDatabase::place).orElse(Messages.DatabasePage_nowOwn);
	}

	private Button choice(Composite page, Look look, String text) {
		Button button = look.on(look.surface(), new Button(page, SWT.RADIO));
		button.setText(text);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> enable()));
		return button;
	}

	private static Label note(Composite parent, Look look, String text) {
		Label label = look.on(look.surface(), new Label(parent, SWT.WRAP));
		label.setText(text);
		label.setForeground(look.muted());
		GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
		place.widthHint = TEXT_WIDTH;
		label.setLayoutData(place);
		return label;
	}

	private void load(KeptDatabaseChoice choice) {
		inJob(Messages.DatabasePage_reading, () -> {
			DatabaseChoice found = choice.read();
			return () -> {
				read = Optional.of(found);
				show(found);
			};
		});
	}

	private void show(DatabaseChoice choice) {
		own.setSelection(choice.shared().isEmpty());
		shared.setSelection(choice.shared().isPresent());
		form.show(choice.shared().map(AddressFields::of).orElseGet(AddressFields::empty));
		enable();
	}

	private void enable() {
		shared.setEnabled(check.isPresent() || shared.getSelection());
		form.enable(shared.getSelection());
		test.setEnabled(shared.getSelection() && check.isPresent());
		setErrorMessage(null);
	}

	private void tryOut() {
		chosen().flatMap(DatabaseChoice::shared).ifPresent(database -> {
			tell(NLS.bind(Messages.DatabasePage_testing, database.place()));
			test.setEnabled(false);
			inJob(Messages.DatabasePage_test, () -> {
				SharedDatabaseCheck.Answer answer = check.orElseThrow().tryOut(database);
				return () -> tell(wording(answer));
			});
		});
	}

	private static String wording(SharedDatabaseCheck.Answer answer) {
		String encryption = answer.encrypted() ? Messages.DatabasePage_encrypted : Messages.DatabasePage_plain;
		String tables = answer.writable() ? Messages.DatabasePage_writable : Messages.DatabasePage_notWritable;
		return NLS.bind(Messages.DatabasePage_answered, new Object[] { answer.product(), encryption, tables });
	}

	private void tell(String text) {
		result.setText(text);
		result.getParent().layout();
	}

	/** Finds out beside the user interface thread what is to be shown. */
	private void inJob(String name, Question question) {
		Display display = own.getDisplay();
		Job job = Job.create(name, monitor -> {
			Runnable answer = answerTo(question);
			display.asyncExec(() -> {
				if (!own.isDisposed()) {
					enable();
					answer.run();
				}
			});
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule();
	}

	private Runnable answerTo(Question question) {
		try {
			return question.ask();
		} catch (ExplainedException e) {
			ILog.of(getClass()).warn(e.getMessage(), e);
			return () -> tell(e.getMessage());
		}
	}

	@FunctionalInterface
	private interface Question {
		Runnable ask();
	}

	/** What is chosen on the page; empty, and said why, when that is no database. */
	private Optional<DatabaseChoice> chosen() {
		try {
			DatabaseChoice choice = shared.getSelection() ? DatabaseChoice.of(form.typed().toDatabase())
					: DatabaseChoice.own();
			setErrorMessage(null);
			return Optional.of(choice);
		} catch (ExplainedException e) {
			setErrorMessage(Messages.DatabasePage_incomplete);
			return Optional.empty();
		}
	}

	@Override
	public boolean performOk() {
		Optional<DatabaseChoice> choice = chosen();
		// what is not read yet is not replaced by the empty page
		choice.filter(chosen -> read.isPresent() && !read.equals(choice))
				.ifPresent(chosen -> kept.ifPresent(place -> keep(place, chosen)));
		return choice.isPresent();
	}

	private void keep(KeptDatabaseChoice place, DatabaseChoice choice) {
		Display display = own.getDisplay();
		Job.create(Messages.DatabasePage_keeping, monitor -> {
			try {
				place.keep(choice);
			} catch (ExplainedException e) {
				return Status.error(e.getMessage(), e);
			}
			display.asyncExec(() -> MessageDialog.openInformation(display.getActiveShell(), Messages.DatabasePage_title,
					Messages.DatabasePage_nextStart));
			return Status.OK_STATUS;
		}).schedule();
	}
}
