package org.physiobench.ui.progress;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.physiobench.core.progress.FollowUp;
import org.physiobench.core.progress.TimeSpan;
import org.physiobench.model.Episode;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.progress.charts.ProgressCharts;

/** How it goes: key figures and charts, or what to do so that there are some. */
final class ChartSection {

	private final Composite whole;

	/**
	 * @param weeks how many of the last weeks; empty for all
	 */
	ChartSection(Composite parent, Look look, Episode episode, Optional<Integer> weeks) {
		whole = look.on(look.ground(), new Composite(parent, SWT.NONE));
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 3 * Look.STEP;
		whole.setLayout(layout);
		FollowUp followUp = FollowUp.of(episode);
		Optional<TimeSpan> span = TimeSpan.ofAll(followUp, LocalDate.now(), episode.getDischargedOn() != null)
				.map(all -> weeks.map(all::lastWeeks).orElse(all));
		if (span.isPresent()) {
			new KeyFigures(look).create(whole, followUp, span.get());
			new ProgressCharts(whole, look, followUp, span.get()).control()
					.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		} else {
			Label hint = look.on(look.ground(), new Label(whole, SWT.WRAP));
			hint.setForeground(look.muted());
			hint.setText(NLS.bind(Messages.ChartSection_nothing, episode.getProblem()));
			hint.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		}
	}

	Composite control() {
		return whole;
	}
}
