package org.physiobench.ui.documents;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.physiobench.core.document.IssuedDocument;
import org.physiobench.core.document.IssuedDocuments;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.ui.editing.RecordPage;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;

/** What the patient was given on paper, to be opened again exactly as it was printed. */
public final class DocumentsPage implements RecordPage {

	private final IssuedDocuments documents;
	private final PatientId patient;
	private final Look look;
	private final Composite page;
	private final StackLayout stack = new StackLayout();
	private final Label hint;
	private final Composite frame;
	private final TableViewer table;
	private final DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
			.withZone(ZoneId.systemDefault());

	public DocumentsPage(Composite parent, Look look, IssuedDocuments documents, PatientId patient) {
		this.look = look;
		this.documents = documents;
		this.patient = patient;
		page = look.on(look.ground(), new Composite(parent, SWT.NONE));
		stack.marginWidth = 4 * Look.STEP;
		stack.marginHeight = 3 * Look.STEP;
		page.setLayout(stack);
		hint = look.on(look.ground(), new Label(page, SWT.WRAP));
		hint.setForeground(look.muted());
		frame = look.on(look.ground(), new Composite(page, SWT.NONE));
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		frame.setLayout(layout);
		table = createTable();
		Subscription subscription = documents.onKept(document -> {
			if (document.patient().equals(patient)) {
				read();
			}
		});
		page.addDisposeListener(event -> subscription.close());
		say(Messages.DocumentsPage_reading);
		read();
	}

	private TableViewer createTable() {
		Composite area = look.on(look.surface(), new Composite(frame, SWT.NONE));
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		TableColumnLayout columns = new TableColumnLayout();
		area.setLayout(columns);
		TableViewer viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		viewer.getTable().setHeaderVisible(true);
		AccessibleName.set(viewer.getTable(), Messages.DocumentsPage_list);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(viewer, columns, Messages.DocumentsPage_when, 3, document -> time.format(document.issuedAt()));
		column(viewer, columns, Messages.DocumentsPage_kind, 2, document -> switch (document.kind()) {
		case HANDOUT -> Messages.DocumentsPage_handout;
		case REPORT -> Messages.DocumentsPage_report;
		});
		column(viewer, columns, Messages.DocumentsPage_title, 6, IssuedDocument::title);
		column(viewer, columns, Messages.DocumentsPage_by, 3, IssuedDocument::issuedBy);
		viewer.addOpenListener(event -> {
			if (event.getSelection() instanceof IStructuredSelection chosen
					&& chosen.getFirstElement() instanceof IssuedDocument document) {
				open(document);
			}
		});
		Label how = look.on(look.ground(), new Label(frame, SWT.WRAP));
		how.setFont(look.small());
		how.setForeground(look.muted());
		how.setText(Messages.DocumentsPage_how);
		return viewer;
	}

	private static void column(TableViewer viewer, TableColumnLayout columns, String name, int weight,
			Function<IssuedDocument, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(name);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((IssuedDocument) element)));
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight));
	}

	@Override
	public Control control() {
		return page;
	}

	private void read() {
		work(Messages.DocumentsPage_reading, () -> {
			List<IssuedDocument> found = documents.of(patient);
			return () -> show(found);
		});
	}

	private void open(IssuedDocument document) {
		work(Messages.DocumentsPage_opening, () -> {
			var file = PdfOnScreen.privateFile(documents.pdf(document));
			return () -> PdfOnScreen.open(file, page.getShell());
		});
	}

	/** Something that takes a while, and what is shown then. */
	@FunctionalInterface
	private interface Work {
		Runnable begin();
	}

	private void work(String name, Work work) {
		Display display = page.getDisplay();
		Job job = Job.create(name, monitor -> {
			try {
				Runnable next = work.begin();
				display.asyncExec(() -> {
					if (!page.isDisposed()) {
						next.run();
					}
				});
				return Status.OK_STATUS;
			} catch (ExplainedException e) {
				return Status.error(e.getMessage(), e);
			}
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	private void show(List<IssuedDocument> found) {
		if (found.isEmpty()) {
			say(Messages.DocumentsPage_none);
			return;
		}
		table.setInput(found);
		stack.topControl = frame;
		page.layout();
	}

	private void say(String words) {
		hint.setText(words);
		stack.topControl = hint;
		page.layout();
	}
}
