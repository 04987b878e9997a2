package org.physiobench.ui.patients;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.ViewPart;
import org.physiobench.core.database.OtherWorkstations;
import org.physiobench.core.patient.PatientFilter.Care;
import org.physiobench.core.patient.PatientOrder;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.core.patient.PatientSummary;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.memory.KeptMemory;
import org.physiobench.ui.news.RecordNews;
import org.physiobench.ui.record.RecordEditor;

/** The patients, found by typing, filtered and ordered, opened by Enter or a double click. */
public final class PatientsView extends ViewPart {

	/** Id of this view. */
	public static final String ID = "org.physiobench.ui.patients"; //$NON-NLS-1$

	private static final int MONTH = 4;

	private final SavedLists saved = new SavedLists(new KeptMemory(), atFirst());
	private final DayOfWeek firstDayOfWeek = WeekFields.of(Locale.getDefault()).getFirstDayOfWeek();
	private Optional<PatientPages> pages = Optional.empty();
	private Optional<RecordNews> news = Optional.empty();
	private ListChoice choice = saved.latest();
	private PatientsBody body;
	private boolean openWhenFound;

	/** Until the clinician saves or removes one. */
	private static Map<String, ListChoice> atFirst() {
		Map<String, ListChoice> lists = new LinkedHashMap<>();
		lists.put(Messages.Saved_inCare, ListChoice.ALL.withCare(Care.IN_CARE));
		lists.put(Messages.Saved_unseen, ListChoice.ALL.withCare(Care.IN_CARE).withUnseenWeeks(MONTH)
				.withOrder(PatientOrder.LAST_VISIT));
		return lists;
	}

	@Override
	public void createPartControl(Composite parent) {
		body = new PatientsBody(parent, new Look(parent), saved, choice, patient -> ListWords.secondLine(patient, choice));
		body.onChoice(this::choose);
		body.onEnter(this::openFirst);
		body.table().onOpen(this::open);
		body.onListChange(this::listChanged, this::failed);
		getSite().setSelectionProvider(body.table().viewer());
		PatientRecords records = getSite().getService(PatientRecords.class);
		if (records == null) {
			body.say(Messages.PatientsView_noStore);
			return;
		}
		Display display = parent.getDisplay();
		PatientPages list = new PatientPages(records::search, PatientsView::beside, display::asyncExec, body.table());
		pages = Optional.of(list);
		body.table().show(list);
		body.say(Messages.PatientsView_loading);
		news = Optional.of(new RecordNews(display, records,
				Optional.ofNullable(getSite().getService(OtherWorkstations.class)), this::refresh));
		show();
	}

	private static void beside(Runnable reading) {
		Job job = Job.createSystem(Messages.PatientsView_jobName, monitor -> {
			reading.run();
			return Status.OK_STATUS;
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	private void choose(ListChoice chosen) {
		choice = chosen;
		saved.keepLatest(chosen);
		show();
	}

	private void show() {
		pages.ifPresent(list -> list.show(choice.query(LocalDate.now(), firstDayOfWeek)));
	}

	private void refresh() {
		pages.filter(list -> !body.isDisposed())
				.ifPresent(list -> list.refresh(body.table().firstRow(), body.table().lastRow()));
	}

	private void listChanged() {
		int total = pages.map(PatientPages::total).orElse(0);
		if (total > 0) {
			body.showList(total);
		} else if (choice.query(LocalDate.now(), firstDayOfWeek).filter().isEmpty()) {
			body.say(choice.words().isBlank() ? Messages.PatientsView_nobodyYet
					: NLS.bind(Messages.PatientsView_nobodyFound, choice.words()));
		} else {
			body.say(Messages.PatientsView_nobodyPasses);
		}
		if (openWhenFound) {
			openWhenFound = false;
			first().ifPresent(this::open);
		}
	}

	private void failed(ExplainedException failure) {
		ILog.of(getClass()).error(failure.getMessage(), failure);
		if (!body.isDisposed()) {
			body.say(failure.getMessage());
		}
	}

	private Optional<PatientSummary> first() {
		return pages.flatMap(list -> list.at(0));
	}

	private void open(PatientSummary patient) {
		RecordEditor.open(getSite().getPage(), patient.id(), patient.spokenName());
	}

	/** Opens the first patient of the list as soon as the list is that of the words in the field. */
	private void openFirst() {
		ListChoice typed = choice.withWords(body.words());
		var query = Optional.of(typed.query(LocalDate.now(), firstDayOfWeek));
		if (pages.map(PatientPages::shown).equals(Optional.of(query))) {
			first().ifPresent(this::open);
		} else {
			openWhenFound = true;
			choose(typed);
		}
	}

	@Override
	public void setFocus() {
		body.setFocus();
	}

	@Override
	public void dispose() {
		news.ifPresent(RecordNews::close);
		super.dispose();
	}
}
