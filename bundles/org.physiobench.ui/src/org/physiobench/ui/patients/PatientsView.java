package org.physiobench.ui.patients;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.core.patient.PatientSummary;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.SearchField;
import org.physiobench.ui.look.TwoLineRows;
import org.physiobench.ui.record.RecordEditor;

/** Everybody in care, found by typing, opened by Enter or a double click. */
public final class PatientsView extends ViewPart {

	/** Id of this view. */
	public static final String ID = "org.physiobench.ui.patients"; //$NON-NLS-1$

	private Optional<PatientRecords> records = Optional.empty();
	private Subscription subscription = () -> {
	};
	private SearchField search;
	private TableViewer list;
	private Composite results;
	private Label hint;
	private Job lookUp;
	private String wordsShown = ""; //$NON-NLS-1$
	private boolean openWhenFound;

	@Override
	public void createPartControl(Composite parent) {
		records = Optional.ofNullable(getSite().getService(PatientRecords.class));
		Look look = new Look(parent);
		parent.setLayout(new GridLayout());
		parent.setBackground(look.surface());
		search = new SearchField(parent, Messages.PatientsView_search, words -> refresh());
		search.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));

		results = look.on(look.surface(), new Composite(parent, SWT.NONE));
		results.setLayout(new StackLayout());
		results.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		createList(look);
		hint = look.on(look.surface(), new Label(results, SWT.WRAP));
		hint.setForeground(look.muted());
		search.leadTo(list.getControl());
		search.onEnter(this::openFirst);

		getSite().setSelectionProvider(list);
		Display display = parent.getDisplay();
		records.ifPresentOrElse(store -> {
			subscription = store.onCommit(patient -> display.asyncExec(this::refresh));
			show(Messages.PatientsView_loading);
			refresh();
		}, () -> show(Messages.PatientsView_noStore));
	}

	private void createList(Look look) {
		list = new TableViewer(results, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		list.getTable().setBackground(look.surface());
		AccessibleName.set(list.getTable(), Messages.PatientsView_list);
		list.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(list);
		list.setLabelProvider(new TwoLineRows<PatientSummary>(look, patient -> new TwoLineRows.Row(patient.filedName(),
				patient.problem().orElse(
						NLS.bind(Messages.PatientsView_born, String.valueOf(patient.birthDate().getYear()))),
				Optional.empty())));
		list.addOpenListener(event -> {
			if (event.getSelection() instanceof IStructuredSelection selection
					&& selection.getFirstElement() instanceof PatientSummary patient) {
				open(patient);
			}
		});
	}

	private void open(PatientSummary patient) {
		RecordEditor.open(getSite().getPage(), patient.id(), patient.givenName() + ' ' + patient.familyName());
	}

	/** Opens the first patient of the list as soon as the list is that of the words in the field. */
	private void openFirst() {
		if (search.words().equals(wordsShown)) {
			Optional.ofNullable((PatientSummary) list.getElementAt(0)).ifPresent(this::open);
		} else {
			openWhenFound = true;
			refresh();
		}
	}

	@Override
	public void setFocus() {
		search.control().setFocus();
	}

	@Override
	public void dispose() {
		subscription.close();
		if (lookUp != null) {
			lookUp.cancel();
		}
		super.dispose();
	}

	private void refresh() {
		if (records.isEmpty() || list.getControl().isDisposed()) {
			return;
		}
		if (lookUp != null) {
			lookUp.cancel();
		}
		String words = search.words();
		Display display = list.getControl().getDisplay();
		lookUp = Job.createSystem(Messages.PatientsView_jobName, monitor -> {
			Runnable answer = answerTo(words);
			if (!monitor.isCanceled()) {
				display.asyncExec(() -> {
					if (!list.getControl().isDisposed()) {
						answer.run();
					}
				});
			}
			return Status.OK_STATUS;
		});
		lookUp.schedule();
	}

	private Runnable answerTo(String words) {
		try {
			List<PatientSummary> found = records.orElseThrow().search(words);
			return () -> show(words, found);
		} catch (ExplainedException e) {
			ILog.of(getClass()).error(e.getMessage(), e);
			return () -> show(e.getMessage());
		}
	}

	private void show(String words, List<PatientSummary> found) {
		if (!words.equals(search.words())) {
			return;
		}
		if (found.isEmpty()) {
			openWhenFound = false;
			wordsShown = ""; //$NON-NLS-1$
			list.setInput(found);
			show(words.isBlank() ? Messages.PatientsView_nobodyYet
					: NLS.bind(Messages.PatientsView_nobodyFound, words));
			return;
		}
		Optional<PatientId> selected = Optional.ofNullable((PatientSummary) list.getStructuredSelection().getFirstElement())
				.map(PatientSummary::id);
		list.setInput(found);
		wordsShown = words;
		selected.flatMap(id -> found.stream().filter(patient -> patient.id().equals(id)).findFirst())
				.ifPresent(patient -> list.setSelection(new StructuredSelection(patient)));
		bringToTop(list.getControl());
		if (openWhenFound) {
			openWhenFound = false;
			open(found.getFirst());
		}
	}

	private void show(String message) {
		hint.setText(message);
		bringToTop(hint);
	}

	private void bringToTop(Control control) {
		((StackLayout) results.getLayout()).topControl = control;
		results.layout();
	}
}
