package org.physiobench.ui.record;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
	private final Map<PageKind, CTabItem> places = new EnumMap<>(PageKind.class);
	private final Map<PageKind, Function<Composite, RecordPage>> unmade = new EnumMap<>(PageKind.class);
	private final Map<PageKind, RecordPage> made = new EnumMap<>(PageKind.class);

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
		GridData all = new GridData(SWT.FILL, SWT.FILL, true, true);
		// the pages take what room there is, so that nobody need measure them
		all.widthHint = 0;
		all.heightHint = 0;
		tabs.setLayoutData(all);
		tabs.setTabHeight(8 * Look.STEP);
		tabs.setHighlightEnabled(true);
		tabs.setBackground(look.surface());
		tabs.setSelectionBackground(look.surface());
		tabs.setSelectionForeground(look.accent());
		addTab(PageKind.OVERVIEW, page -> new OverviewPage(page, look, session, new PageLinks()));
		addTab(PageKind.DETAILS, page -> new DetailsPage(page, look, session));
		addTab(PageKind.ASSESSMENT, page -> new AssessmentPage(page, look, session));
		addTab(PageKind.PROGRAM, page -> new ProgramPage(page, look, session, drafts, libraries));
		addTab(PageKind.PROGRESS, page -> new ProgressPage(page, look, session));
		addTab(PageKind.DOCUMENTS,
				page -> new DocumentsPage(page, look, documents, new PatientId(session.patient().getId())));
		tabs.addListener(SWT.Selection, event -> page(front()));
		show(first());
	}

	/** A record opens on its overview, and one that is new on what is to be done first. */
	private PageKind first() {
		if (session.program().isPresent()) {
			return PageKind.OVERVIEW;
		}
		boolean assessed = session.episode().filter(episode -> !episode.getAssessments().isEmpty()).isPresent();
		return assessed ? PageKind.PROGRAM : PageKind.ASSESSMENT;
	}

	/** The page in front. */
	PageKind front() {
		return (PageKind) tabs.getSelection().getData();
	}

	/** Brings a page to the front. */
	void show(PageKind kind) {
		page(kind);
		tabs.setSelection(places.get(kind));
	}

	/** Says above the pages that changes are there which were not saved before. */
	void sayThatBroughtBack(Instant keptAt) {
		new BroughtBack(whole, new Look(whole), session, keptAt).control().moveAbove(tabs);
		whole.layout();
	}

	private void addTab(PageKind kind, Function<Composite, RecordPage> page) {
		CTabItem tab = new CTabItem(tabs, SWT.NONE);
		tab.setText(kind.label());
		tab.setData(kind);
		places.put(kind, tab);
		unmade.put(kind, page);
	}

	/** Leads from the overview to the pages that it is about. */
	private final class PageLinks implements OverviewPage.Links {

		@Override
		public void details() {
			open(PageKind.DETAILS);
		}

		@Override
		public void assessment() {
			open(PageKind.ASSESSMENT);
		}

		@Override
		public void program() {
			open(PageKind.PROGRAM);
		}

		@Override
		public void progress() {
			open(PageKind.PROGRESS);
		}

		private void open(PageKind kind) {
			show(kind);
			setFocus();
		}
	}

	private RecordPage page(PageKind kind) {
		Optional.ofNullable(unmade.remove(kind)).ifPresent(maker -> {
			RecordPage page = maker.apply(tabs);
			made.put(kind, page);
			places.get(kind).setControl(page.control());
		});
		return made.get(kind);
	}

	/** What the page in front can do. An exercise goes to the program, which comes to the front for it. */
	<A> Optional<A> offer(Class<A> kind) {
		Optional<A> offered = page(front()).offer(kind);
		return offered.isPresent() || kind != ExerciseTarget.class ? offered
				: page(PageKind.PROGRAM).offer(ExerciseTarget.class).map(target -> kind.cast((ExerciseTarget) exercise -> {
					show(PageKind.PROGRAM);
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

	private static boolean isBelow(Control control, Control ancestor) {
		for (Control current = control; current != null; current = current.getParent()) {
			if (current == ancestor) {
				return true;
			}
		}
		return false;
	}

	/** Goes to the page in front, unless the focus is there already. */
	void setFocus() {
		RecordPage page = page(front());
		Control focus = whole.getDisplay().getFocusControl();
		if (focus == null || !isBelow(focus, page.control())) {
			page.enter();
		}
	}
}
