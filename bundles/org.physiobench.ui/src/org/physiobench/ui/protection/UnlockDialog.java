package org.physiobench.ui.protection;

import java.time.Duration;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.physiobench.core.protection.DatabaseProtection;
import org.physiobench.core.protection.Passphrase;
import org.physiobench.core.protection.RecoveryKey;
import org.physiobench.core.protection.UnlockOutcome;
import org.physiobench.ui.look.Failure;

/** Asks for the passphrase or the recovery key until the database is unlocked or the user gives up. */
final class UnlockDialog extends TitleAreaDialog {

	private static final int OTHER_WAY = IDialogConstants.CLIENT_ID;
	private static final int MILLIS = 1000;

	private final DatabaseProtection protection;
	private final boolean hasPassphrase;
	private boolean byPassphrase;
	private boolean waiting;
	private Composite fields;
	private Text field;

	/**
	 * @param hasPassphrase whether there is a passphrase; otherwise only the recovery key helps
	 */
	UnlockDialog(DatabaseProtection protection, boolean hasPassphrase) {
		super(null);
		this.protection = protection;
		this.hasPassphrase = hasPassphrase;
		this.byPassphrase = hasPassphrase;
		setHelpAvailable(false);
	}

	/** Whether it was the recovery key that unlocked the database. */
	boolean usedRecoveryKey() {
		return !byPassphrase;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Protection_product);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = Form.page((Composite) super.createDialogArea(parent));
		fields = Form.group(area, 0);
		Form.note(area, NLS.bind(Messages.Unlock_place, protection.place()), 0);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (hasPassphrase) {
			createButton(parent, OTHER_WAY, Messages.Unlock_useRecoveryKey, false);
		}
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.Protection_quit, false);
		createButton(parent, IDialogConstants.OK_ID, Messages.Unlock_open, true);
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		ask();
		return contents;
	}

	/** Puts the field there that the way in question needs. */
	private void ask() {
		for (Control child : fields.getChildren()) {
			child.dispose();
		}
		setTitle(hasPassphrase ? Messages.Unlock_title : Messages.Unlock_titleLost);
		setErrorMessage(null);
		setMessage(about());
		field = byPassphrase ? Form.secret(fields, Messages.Unlock_passphrase)
				: Form.field(fields, Messages.Unlock_recoveryKey, SWT.NONE);
		Form.widen(field);
		field.addModifyListener(event -> enable());
		Button other = getButton(OTHER_WAY);
		if (other != null) {
			other.setText(byPassphrase ? Messages.Unlock_useRecoveryKey : Messages.Unlock_usePassphrase);
			setButtonLayoutData(other);
		}
		fields.getParent().layout(true, true);
		field.setFocus();
		enable();
	}

	private String about() {
		if (byPassphrase) {
			return Messages.Unlock_about;
		}
		return hasPassphrase ? Messages.Unlock_aboutRecoveryKey : Messages.Unlock_aboutLost;
	}

	private void enable() {
		getButton(IDialogConstants.OK_ID).setEnabled(!waiting && field.getCharCount() > 0);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == OTHER_WAY) {
			byPassphrase = !byPassphrase;
			ask();
		} else {
			super.buttonPressed(button);
		}
	}

	@Override
	protected void okPressed() {
		if (waiting || field.getCharCount() == 0) {
			return;
		}
		if (byPassphrase) {
			Passphrase passphrase = Form.passphrase(field);
			attempt(() -> {
				try (passphrase) {
					return protection.unlock(passphrase);
				}
			}, Messages.Unlock_wrongPassphrase);
			return;
		}
		switch (RecoveryKey.read(field.getText())) {
		case RecoveryKey.Reading.Read(RecoveryKey key) ->
			attempt(() -> protection.unlock(key), Messages.Unlock_wrongRecoveryKey);
		case RecoveryKey.Reading.Misspelt misspelt ->
			setErrorMessage(NLS.bind(Messages.Unlock_misspelt, misspelt.groups().getFirst()));
		case RecoveryKey.Reading.WrongLength(int found, int expected) ->
			setErrorMessage(NLS.bind(Messages.Unlock_wrongLength, found, expected));
		}
	}

	private void attempt(Supplier<UnlockOutcome> unlocking, String wrong) {
		waiting = true;
		trying(true);
		getButton(IDialogConstants.OK_ID).setEnabled(false);
		setErrorMessage(null);
		setMessage(Messages.Unlock_busy);
		Job job = Job.create(Messages.Unlock_busy, monitor -> {
			try {
				UnlockOutcome outcome = unlocking.get();
				later(() -> answer(outcome, wrong));
			} catch (RuntimeException e) {
				later(() -> fail(e));
			}
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule();
	}

	/** While one way is tried there is no turning to the other. */
	private void trying(boolean now) {
		Button other = getButton(OTHER_WAY);
		if (other != null) {
			other.setEnabled(!now);
		}
	}

	private void later(Runnable action) {
		Shell shell = getShell();
		if (shell != null && !shell.isDisposed()) {
			shell.getDisplay().asyncExec(() -> {
				if (!shell.isDisposed()) {
					action.run();
				}
			});
		}
	}

	private void fail(RuntimeException failure) {
		waiting = false;
		trying(false);
		setMessage(about());
		enable();
		Failure.tell(getShell(), Messages.Protection_notDone, failure, Messages.Protection_unexpected);
	}

	private void answer(UnlockOutcome outcome, String wrong) {
		switch (outcome) {
		case UnlockOutcome.Unlocked unlocked -> super.okPressed();
		case UnlockOutcome.Wrong(Duration pause) -> refuse(words(outcome, wrong), pause);
		case UnlockOutcome.TooSoon(Duration remaining) -> refuse(words(outcome, wrong), remaining);
		}
	}

	private void refuse(String why, Duration pause) {
		trying(false);
		setMessage(about());
		setErrorMessage(why);
		field.selectAll();
		field.setFocus();
		getShell().getDisplay().timerExec((int) pause.toMillis() + MILLIS / 10, () -> {
			if (getShell() != null && !getShell().isDisposed()) {
				waiting = false;
				enable();
			}
		});
	}

	/** What is said of an attempt that did not succeed. */
	static String words(UnlockOutcome outcome, String wrong) {
		return switch (outcome) {
		case UnlockOutcome.Unlocked unlocked -> ""; //$NON-NLS-1$
		case UnlockOutcome.Wrong(Duration pause) -> wrong + ' ' + NLS.bind(Messages.Unlock_wait, seconds(pause));
		case UnlockOutcome.TooSoon(Duration remaining) -> NLS.bind(Messages.Unlock_wait, seconds(remaining));
		};
	}

	private static long seconds(Duration duration) {
		return Math.max(1, Math.ceilDiv(duration.toMillis(), MILLIS));
	}
}
