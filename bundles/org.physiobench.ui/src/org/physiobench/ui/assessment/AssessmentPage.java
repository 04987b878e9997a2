package org.physiobench.ui.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.physiobench.core.assessment.NextAssessment;
import org.physiobench.model.Assessment;
import org.physiobench.model.Episode;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.ui.editing.ModelWatch;
import org.physiobench.ui.editing.RecordPage;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.look.Look;

/** The latest assessment of the episode in care, or how to begin the first one. */
public final class AssessmentPage implements RecordPage {

	private static final int HINT_WIDTH = 420;

	private final Look look;
	private final RecordSession session;
	private final Composite page;
	private final NextAssessment next = new NextAssessment(() -> UUID.randomUUID().toString());
	private Optional<AssessmentSheet> sheet = Optional.empty();
	private Optional<Episode> watched = Optional.empty();

	public AssessmentPage(Composite parent, Look look, RecordSession session) {
		this.look = look;
		this.session = session;
		page = look.on(look.surface(), new Composite(parent, SWT.NONE));
		page.setLayout(new FillLayout());
		ModelWatch.feature(page, session.patient(), Literals.PATIENT__EPISODES, this::show);
		show();
	}

	@Override
	public Control control() {
		return page;
	}

	@Override
	public void enter() {
		sheet.ifPresentOrElse(AssessmentSheet::enter, page::setFocus);
	}

	@Override
	public <A> Optional<A> offer(Class<A> kind) {
		return kind == Sections.class ? sheet.map(kind::cast) : Optional.empty();
	}

	private void show() {
		for (Control old : page.getChildren()) {
			old.dispose();
		}
		Optional<Episode> episode = session.episode();
		episode.filter(found -> watched.filter(found::equals).isEmpty())
				.ifPresent(found -> ModelWatch.feature(page, found, Literals.EPISODE__ASSESSMENTS, this::show));
		watched = episode.or(() -> watched);
		List<Assessment> assessments = episode.<List<Assessment>>map(Episode::getAssessments).orElse(List.of());
		sheet = assessments.isEmpty() ? Optional.empty()
				: Optional.of(new AssessmentSheet(page, look, session, assessments, this::begin));
		if (sheet.isEmpty()) {
			invite(episode.isPresent());
		}
		page.layout(true, true);
	}

	private void invite(boolean inCare) {
		Composite empty = look.on(look.surface(), new Composite(page, SWT.NONE));
		GridLayout layout = new GridLayout();
		layout.marginWidth = 6 * Look.STEP;
		layout.marginHeight = 6 * Look.STEP;
		layout.verticalSpacing = 3 * Look.STEP;
		empty.setLayout(layout);
		Label heading = look.on(look.surface(), new Label(empty, SWT.NONE));
		heading.setFont(look.heading());
		heading.setText(Messages.AssessmentPage_none);
		Label hint = look.on(look.surface(), new Label(empty, SWT.WRAP));
		hint.setForeground(look.muted());
		hint.setText(inCare ? Messages.AssessmentPage_noneHint : Messages.AssessmentPage_noEpisode);
		GridData place = new GridData(SWT.LEFT, SWT.TOP, false, false);
		place.widthHint = HINT_WIDTH;
		hint.setLayoutData(place);
		if (inCare) {
			Button start = new Button(empty, SWT.PUSH);
			start.setText(Messages.AssessmentPage_first);
			start.addListener(SWT.Selection, event -> begin());
		}
	}

	/** Begins an assessment of today, which takes the place of the latest one. */
	private void begin() {
		session.episode().ifPresent(episode -> {
			LocalDate today = LocalDate.now();
			Assessment assessment = episode.getAssessments().isEmpty() ? next.first(today)
					: next.after(episode.getAssessments().getLast(), today);
			session.add(Messages.AssessmentPage_begin, episode, Literals.EPISODE__ASSESSMENTS, assessment);
			sheet.ifPresent(AssessmentSheet::enter);
		});
	}
}
