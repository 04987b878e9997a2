package org.physiobench.ui.protection;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.physiobench.core.protection.RecoveryKey;
import org.physiobench.core.protection.RecoverySheet;
import org.physiobench.core.workstation.WholeFile;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Failure;

/** Shows a new recovery key once, and goes on when she has kept it. */
final class RecoveryKeyPage extends WizardPage {

	private static final int KEY_HEIGHT = 13;
	private static final int PADDING = 14;

	private final RecoveryKey key;
	private final Path place;

	/**
	 * @param place the data folder that it is for
	 */
	RecoveryKeyPage(RecoveryKey key, Path place) {
		super("recovery", Messages.Recovery_title, null); //$NON-NLS-1$
		this.key = key;
		this.place = place;
		setDescription(Messages.Recovery_about);
		setPageComplete(false);
	}

	RecoveryKey key() {
		return key;
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = Form.page(parent);
		Form.note(page, Messages.Recovery_why, 0);
		addKey(page);
		Composite actions = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(actions);
		action(actions, Messages.Recovery_print, this::print);
		action(actions, Messages.Recovery_save, this::save);
		Form.note(page, Messages.Recovery_keep, 0);
		Button kept = Form.button(page, SWT.CHECK, Messages.Recovery_kept);
		kept.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> setPageComplete(kept.getSelection())));
		setControl(page);
	}

	private void addKey(Composite page) {
		Composite box = new Composite(page, SWT.BORDER);
		box.setBackground(page.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		GridLayoutFactory.fillDefaults().margins(PADDING, PADDING).applyTo(box);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
		// a field, so that the keyboard gets there and a screen reader spells it
		Text shown = new Text(box, SWT.READ_ONLY | SWT.SINGLE | SWT.CENTER);
		shown.setText(key.text());
		shown.setBackground(box.getBackground());
		shown.setFont(new LocalResourceManager(JFaceResources.getResources(), box).create(
				FontDescriptor.createFrom(JFaceResources.getTextFont()).setHeight(KEY_HEIGHT).setStyle(SWT.BOLD)));
		AccessibleName.set(shown, Messages.Recovery_title);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(shown);
	}

	private static void action(Composite parent, String name, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(name);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
	}

	private RecoverySheet sheet() {
		return new RecoverySheet(key, place, LocalDate.now());
	}

	private void print() {
		PrinterData printer = new PrintDialog(getShell(), SWT.SHEET).open();
		if (printer != null) {
			inBackground(Messages.Recovery_printed, () -> new PrintedSheet(sheet()).print(printer));
		}
	}

	private void save() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setText(Messages.Recovery_title);
		dialog.setFileName(Messages.Recovery_fileName);
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null) {
			return;
		}
		Path file = Path.of(chosen);
		if (sheet().wouldLieBesideTheData(file)) {
			MessageDialog.openWarning(getShell(), Messages.Recovery_title, Messages.Recovery_besideData);
			return;
		}
		inBackground(NLS.bind(Messages.Recovery_saved, file),
				() -> new WholeFile(file).write(draft -> Files.writeString(draft, sheet().text())));
	}

	private void inBackground(String done, Runnable work) {
		Control control = getControl();
		Job job = Job.create(Messages.Recovery_title, monitor -> {
			try {
				work.run();
				later(control, () -> setMessage(done, INFORMATION));
			} catch (RuntimeException e) {
				later(control, () -> Failure.tell(getShell(), Messages.Protection_notDone, e, Messages.Protection_unexpected));
			}
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule();
	}

	private static void later(Control control, Runnable action) {
		if (!control.isDisposed()) {
			control.getDisplay().asyncExec(() -> {
				if (!control.isDisposed()) {
					action.run();
				}
			});
		}
	}
}
