package org.physiobench.ui.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.physiobench.core.attention.AttentionRecords;
import org.physiobench.core.attention.AttentionRules;
import org.physiobench.core.database.OtherWorkstations;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.core.patient.PatientSummary;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.ui.look.Failure;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.memory.KeptMemory;
import org.physiobench.ui.news.RecordNews;
import org.physiobench.ui.record.RecordEditor;

/** The day as a part beside the open records. It shows at once, reads beside the user interface thread, and keeps up. */
public final class TodayEditor extends EditorPart implements TodayPage.Actions {

	/** Id of this editor. */
	public static final String ID = "org.physiobench.ui.today"; //$NON-NLS-1$

	private static final String NEW_PATIENT = "org.physiobench.ui.newPatient"; //$NON-NLS-1$

	private final AttentionPreferences preferences = new AttentionPreferences();
	private final RecentRecords recent = new RecentRecords(new KeptMemory());
	private Optional<PatientRecords> records = Optional.empty();
	private Optional<AttentionRecords> care = Optional.empty();
	private Optional<RecordNews> news = Optional.empty();
	private Subscription rules = () -> {
	};
	private TodayPage page;
	private boolean isReading;
	private boolean isOutOfDate;
	private Optional<DayReading> latest = Optional.empty();

	/** Shows the day, or brings it to the front. */
	static void open(IWorkbenchPage page) {
		try {
			page.openEditor(new TodayInput(), ID);
		} catch (PartInitException e) {
			Failure.tell(page.getWorkbenchWindow().getShell(), Messages.Today_name, e, e.getMessage());
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		records = Optional.ofNullable(site.getService(PatientRecords.class));
		care = Optional.ofNullable(site.getService(AttentionRecords.class));
	}

	@Override
	public void createPartControl(Composite parent) {
		page = new TodayPage(parent, new Look(parent), this);
		if (records.isEmpty() || care.isEmpty()) {
			page.say(Messages.Today_noStore);
			return;
		}
		Display display = parent.getDisplay();
		news = Optional.of(new RecordNews(display, records.get(),
				Optional.ofNullable(getSite().getService(OtherWorkstations.class)), this::refresh));
		rules = preferences.onChange(() -> display.asyncExec(this::refresh));
		refresh();
	}

	/** Reads again, once the reading that is under way is done. */
	private void refresh() {
		if (records.isEmpty() || care.isEmpty() || page.isDisposed()) {
			return;
		}
		if (isReading) {
			isOutOfDate = true;
			return;
		}
		AttentionRules applied = preferences.rules();
		List<PatientId> opened = recent.all();
		LocalDate today = LocalDate.now();
		read(() -> DayReading.read(records.get(), care.get(), applied, opened, today));
	}

	/** Whoever comes back may have opened records meanwhile, or have slept over it. */
	private void catchUp() {
		if (isReading || latest.isEmpty() || !latest.get().day().equals(LocalDate.now())) {
			refresh();
			return;
		}
		DayReading known = latest.get();
		List<PatientId> opened = recent.all();
		if (!opened.equals(known.recent().stream().map(PatientSummary::id).toList())) {
			read(() -> known.withRecent(records.orElseThrow().summaries(opened)));
		}
	}

	private void read(Supplier<DayReading> reading) {
		isReading = true;
		isOutOfDate = false;
		Display display = getSite().getShell().getDisplay();
		Job job = Job.createSystem(Messages.Today_job, monitor -> {
			Runnable answer = answer(reading);
			display.asyncExec(() -> {
				isReading = false;
				if (!page.isDisposed()) {
					answer.run();
					if (isOutOfDate) {
						refresh();
					}
				}
			});
			return Status.OK_STATUS;
		});
		job.schedule();
	}

	private Runnable answer(Supplier<DayReading> reading) {
		try {
			DayReading read = reading.get();
			return () -> {
				latest = Optional.of(read);
				page.show(read);
			};
		} catch (ExplainedException e) {
			ILog.of(getClass()).error(e.getMessage(), e);
			return () -> page.say(e.getMessage());
		}
	}

	@Override
	public void open(PatientSummary patient) {
		RecordEditor.open(getSite().getPage(), patient.id(), patient.spokenName());
	}

	@Override
	public void newPatient() {
		try {
			getSite().getService(IHandlerService.class).executeCommand(NEW_PATIENT, null);
		} catch (CommandException e) {
			Failure.tell(getSite().getShell(), Messages.Today_newPatient, e, e.getMessage());
		}
	}

	@Override
	public void changeRules() {
		PreferencesUtil.createPreferenceDialogOn(getSite().getShell(), AttentionPage.ID, null, null).open();
	}

	@Override
	public void setFocus() {
		page.setFocus();
		catchUp();
	}

	@Override
	public void dispose() {
		news.ifPresent(RecordNews::close);
		rules.close();
		super.dispose();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// nothing is edited here
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("A day is not saved"); //$NON-NLS-1$
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
