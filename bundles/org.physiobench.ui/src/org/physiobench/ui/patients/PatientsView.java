package org.physiobench.ui.patients;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.ViewPart;
import org.physiobench.core.database.OtherWorkstations;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.core.patient.PatientSummary;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.SearchableList;
import org.physiobench.ui.look.TwoLineRows;
import org.physiobench.ui.record.RecordEditor;

/** Everybody in care, found by typing, opened by Enter or a double click. */
public final class PatientsView extends ViewPart {

	/** Id of this view. */
	public static final String ID = "org.physiobench.ui.patients"; //$NON-NLS-1$

	private Optional<PatientRecords> records = Optional.empty();
	private Subscription subscription = () -> {
	};
	private Subscription newsOfOthers = () -> {
	};
	private SearchableList<PatientSummary> list;
	private Optional<Job> lookUp = Optional.empty();
	private Optional<String> wordsShown = Optional.empty();
	private boolean openWhenFound;

	@Override
	public void createPartControl(Composite parent) {
		records = Optional.ofNullable(getSite().getService(PatientRecords.class));
		list = new SearchableList<>(parent, new Look(parent), Messages.PatientsView_search, Messages.PatientsView_list,
				PatientsView::rowOf);
		list.onSearch(words -> refresh());
		list.onEnter(this::openFirst);
		list.onOpen(this::open);
		getSite().setSelectionProvider(list.viewer());
		Display display = parent.getDisplay();
		records.ifPresentOrElse(store -> {
			Subscription commits = store.onCommit(patient -> display.asyncExec(this::refresh));
			Subscription erasures = store.onErasure(patient -> display.asyncExec(this::refresh));
			subscription = () -> {
				commits.close();
				erasures.close();
			};
			newsOfOthers = Optional.ofNullable(getSite().getService(OtherWorkstations.class))
					.map(others -> others.onNews(news -> hear(news, display))).orElse(newsOfOthers);
			list.show(Messages.PatientsView_loading);
			refresh();
		}, () -> list.show(Messages.PatientsView_noStore));
	}

	private void hear(OtherWorkstations.News news, Display display) {
		if (!(news instanceof OtherWorkstations.LibraryCommitted) && !display.isDisposed()) {
			display.asyncExec(this::refresh);
		}
	}

	private static TwoLineRows.Row rowOf(PatientSummary patient) {
		String second = patient.problem()
				.orElse(NLS.bind(Messages.PatientsView_born, String.valueOf(patient.birthDate().getYear())));
		return new TwoLineRows.Row(patient.filedName(), second, Optional.empty());
	}

	private void open(PatientSummary patient) {
		RecordEditor.open(getSite().getPage(), patient.id(), patient.givenName() + ' ' + patient.familyName());
	}

	/** Opens the first patient of the list as soon as the list is that of the words in the field. */
	private void openFirst() {
		if (wordsShown.filter(list.words()::equals).isPresent()) {
			list.first().ifPresent(this::open);
		} else {
			openWhenFound = true;
			refresh();
		}
	}

	@Override
	public void setFocus() {
		list.setFocus();
	}

	@Override
	public void dispose() {
		subscription.close();
		newsOfOthers.close();
		lookUp.ifPresent(Job::cancel);
		super.dispose();
	}

	private void refresh() {
		if (records.isEmpty() || list.isDisposed()) {
			return;
		}
		lookUp.ifPresent(Job::cancel);
		String words = list.words();
		Display display = getSite().getShell().getDisplay();
		Job job = Job.createSystem(Messages.PatientsView_jobName, monitor -> {
			Runnable answer = answerTo(words);
			if (!monitor.isCanceled()) {
				display.asyncExec(() -> {
					if (!list.isDisposed()) {
						answer.run();
					}
				});
			}
			return Status.OK_STATUS;
		});
		lookUp = Optional.of(job);
		job.schedule();
	}

	private Runnable answerTo(String words) {
		try {
			List<PatientSummary> found = records.orElseThrow().search(words);
			return () -> show(words, found);
		} catch (ExplainedException e) {
			ILog.of(getClass()).error(e.getMessage(), e);
			return () -> list.show(e.getMessage());
		}
	}

	private void show(String words, List<PatientSummary> found) {
		if (!words.equals(list.words())) {
			return;
		}
		wordsShown = Optional.of(words);
		if (found.isEmpty()) {
			list.show(words.isBlank() ? Messages.PatientsView_nobodyYet
					: NLS.bind(Messages.PatientsView_nobodyFound, words));
		} else {
			Optional<PatientSummary> selected = list.selected();
			list.show(found);
			selected.flatMap(before -> found.stream().filter(patient -> patient.id().equals(before.id())).findFirst())
					.ifPresent(list::select);
		}
		if (openWhenFound) {
			openWhenFound = false;
			list.first().ifPresent(this::open);
		}
	}
}
