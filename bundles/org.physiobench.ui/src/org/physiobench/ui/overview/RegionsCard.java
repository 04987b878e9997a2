package org.physiobench.ui.overview;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.physiobench.core.bodychart.BodyChart;
import org.physiobench.core.bodychart.ChartWords;
import org.physiobench.core.bodychart.Mark;
import org.physiobench.core.bodychart.MarkChanges;
import org.physiobench.model.Assessment;
import org.physiobench.model.Episode;
import org.physiobench.ui.bodychart.SmallBodyChart;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.Paragraphs;
import org.physiobench.ui.look.Paragraphs.Run;

/** Where it hurts and how, as it was assessed last, and what changed since the assessment before. */
final class RegionsCard {

	private final Look look;
	private final BodyChart chart = BodyChart.adult();
	private final ChartWords words = new ChartWords(Locale.getDefault());
	private final DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

	RegionsCard(Look look) {
		this.look = look;
	}

	/** Nothing where nothing is marked and was before. */
	void create(Composite parent, Episode episode) {
		List<Assessment> assessments = episode.getAssessments();
		List<Assessment> latest = assessments.subList(Math.max(0, assessments.size() - 2), assessments.size());
		if (latest.stream().allMatch(assessment -> assessment.getPainRegions().isEmpty())) {
			return;
		}
		Assessment now = latest.getLast();
		OverviewCard card = new OverviewCard(parent, look, Messages.RegionsCard_title);
		Composite row = look.on(look.surface(), new Composite(card.area(), SWT.NONE));
		row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		row.setLayout(tight());
		SmallBodyChart small = new SmallBodyChart(row, look, chart, words);
		small.setMarks(Mark.of(now));
		small.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
		Paragraphs column = new Paragraphs(row);
		GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
		place.widthHint = 1;
		column.setLayoutData(place);
		Mark.of(now).forEach(mark -> column.add(new Run(words.describe(chart, mark), look.small(), look.ink())));
		note(column, NLS.bind(Messages.FindingsCards_assessed, day.format(now.getAssessedOn())));
		if (latest.size() > 1) {
			note(column, changes(latest.getFirst(), now));
		}
	}

	private void note(Paragraphs column, String text) {
		column.add(new Run(text, look.small(), look.muted()));
	}

	private String changes(Assessment before, Assessment now) {
		return NLS.bind(Messages.RegionsCard_since, day.format(before.getAssessedOn()),
				words.changes(chart, MarkChanges.between(Mark.of(before), Mark.of(now))).stream()
						.collect(Collectors.joining("\n"))); //$NON-NLS-1$
	}

	private static GridLayout tight() {
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 3 * Look.STEP;
		return layout;
	}
}
