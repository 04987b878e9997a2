package org.physiobench.ui.record;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.physiobench.core.document.IssuedDocuments;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.program.ProgramDrafts;
import org.physiobench.ui.assessment.AssessmentPage;
import org.physiobench.ui.documents.DocumentsPage;
import org.physiobench.ui.editing.RecordPage;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.overview.OverviewPage;
import org.physiobench.ui.program.ExerciseTarget;
import org.physiobench.ui.program.ProgramLibraries;
import org.physiobench.ui.program.ProgramPage;
import org.physiobench.ui.progress.ProgressPage;

/** The pages of an open record below the line that says whose it is. A page is made when it is first shown or asked. */
final class RecordPages {

	private final RecordSession session;
	private final Composite whole;
	private final CTabFolder tabs;
	private final Map<CTabItem, Function<Composite, RecordPage>> unmade = new LinkedHashMap<>();
	private final Map<CTabItem, RecordPage> made = new LinkedHashMap<>();
	private final CTabItem details;
	private final CTabItem assessment;
	private final CTabItem program;
	private final CTabItem progress;

	RecordPages(Composite parent, RecordSession session, ProgramDrafts drafts, ProgramLibraries libraries,
			IssuedDocuments documents) {
		this.session = session;
		whole = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		whole.setLayout(layout);
		Look look = new Look(whole);
		whole.setBackground(look.surface());
		new RecordHeader(whole, look, session.patient()).control()
				.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));

		tabs = new CTabFolder(whole, SWT.TOP | SWT.FLAT);
		tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		tabs.setTabHeight(8 * Look.STEP);
		tabs.setHighlightEnabled(true);
		tabs.setBackground(look.surface());
		tabs.setSelectionBackground(look.surface());
		tabs.setSelectionForeground(look.accent());
		CTabItem overview = addTab(Messages.RecordPages_overview, page -> new OverviewPage(page, look, session, new PageLinks()));
		details = addTab(Messages.RecordPages_details, page -> new DetailsPage(page, look, session));
		assessment = addTab(Messages.RecordPages_assessment, page -> new AssessmentPage(page, look, session));
		program = addTab(Messages.RecordPages_program, page -> new ProgramPage(page, look, session, drafts, libraries));
		progress = addTab(Messages.RecordPages_progress, page -> new ProgressPage(page, look, session));
		addTab(Messages.RecordPages_documents,
				page -> new DocumentsPage(page, look, documents, new PatientId(session.patient().getId())));
		tabs.addListener(SWT.Selection, event -> page(tabs.getSelection()));
		show(first(overview));
	}

	/** A record opens on its overview, and one that is new on what is to be done first. */
	private CTabItem first(CTabItem overview) {
		if (session.program().isPresent()) {
			return overview;
		}
		return session.episode().filter(episode -> !episode.getAssessments().isEmpty()).isPresent() ? program : assessment;
	}

	/** The name of the page in front. */
	String front() {
		return tabs.getSelection().getText();
	}

	/** Brings the page with this name to the front. */
	void show(String name) {
		Stream.of(tabs.getItems()).filter(tab -> tab.getText().equals(name)).findFirst().ifPresent(this::show);
	}

	/** Says above the pages that changes are there which were not saved before. */
	void sayThatBroughtBack(Instant keptAt) {
		new BroughtBack(whole, new Look(whole), session, keptAt).control().moveAbove(tabs);
		whole.layout();
	}

	private CTabItem addTab(String name, Function<Composite, RecordPage> page) {
		CTabItem tab = new CTabItem(tabs, SWT.NONE);
		tab.setText(name);
		unmade.put(tab, page);
		return tab;
	}

	private void show(CTabItem tab) {
		page(tab);
		tabs.setSelection(tab);
	}

	/** Leads from the overview to the pages that it is about. */
	private final class PageLinks implements OverviewPage.Links {

		@Override
		public void details() {
			open(details);
		}

		@Override
		public void assessment() {
			open(assessment);
		}

		@Override
		public void program() {
			open(program);
		}

		@Override
		public void progress() {
			open(progress);
		}

		private void open(CTabItem tab) {
			show(tab);
			setFocus();
		}
	}

	private RecordPage page(CTabItem tab) {
		Optional.ofNullable(unmade.remove(tab)).ifPresent(maker -> {
			RecordPage page = maker.apply(tabs);
			made.put(tab, page);
			tab.setControl(page.control());
		});
		return made.get(tab);
	}

	/** What the page in front can do. An exercise goes to the program, which comes to the front for it. */
	<A> Optional<A> offer(Class<A> kind) {
		Optional<A> offered = page(tabs.getSelection()).offer(kind);
		return offered.isPresent() || kind != ExerciseTarget.class ? offered
				: page(program).offer(ExerciseTarget.class).map(target -> kind.cast((ExerciseTarget) exercise -> {
					show(program);
					target.add(exercise);
				}));
	}

	/** Lets the field that is being typed in hand over its text to the model, as leaving it would. */
	void takeOverTyping() {
		Control focus = whole.getDisplay().getFocusControl();
		if (focus != null && !focus.isDisposed() && isBelow(focus, whole)) {
			tabs.forceFocus();
			if (!focus.isDisposed()) {
				focus.setFocus();
			}
		}
	}

	private static boolean isBelow(Control control, Composite ancestor) {
		for (Control current = control; current != null; current = current.getParent()) {
			if (current == ancestor) {
				return true;
			}
		}
		return false;
	}

	void setFocus() {
		tabs.getSelection().getControl().setFocus();
	}
}
