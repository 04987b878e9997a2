package org.physiobench.ui.progress.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swtchart.IAxis;
import org.physiobench.core.progress.Adherence;
import org.physiobench.core.progress.FollowUp;
import org.physiobench.core.progress.Reading;
import org.physiobench.core.progress.TimeSpan;
import org.physiobench.ui.look.Look;

/** What was done of what was prescribed, week by week: filled is done, striped is partly, empty is not. */
final class AdherencePanel {

	private static final int HEIGHT = 52;
	private static final int STRIPES = 4;
	private static final double DAYS_A_WEEK = 7;
	private static final int MIDDLE = 3;

	private AdherencePanel() {
	}

	/** Empty when nothing was prescribed and nothing noted. */
	static Optional<Panel> of(FollowUp followUp, TimeSpan span, Look look) {
		List<Adherence> weeks = Adherence.weekly(followUp, span);
		int most = weeks.stream().mapToInt(week -> Math.max(week.prescribed(), week.noted())).max().orElse(0);
		if (most == 0) {
			return Optional.empty();
		}
		return Optional.of(new Panel(Messages.AdherencePanel_title, Messages.AdherencePanel_legend, summary(weeks), HEIGHT,
				0, most * 1.5, List.of(0.0, (double) most), Optional.empty(), List.of(), shares(weeks, span),
				Optional.of((gc, days, scale) -> weeks.forEach(week -> bar(gc, look, days, scale, week)))));
	}

	private static List<Panel.Label> shares(List<Adherence> weeks, TimeSpan span) {
		List<Panel.Label> labels = new ArrayList<>();
		for (Adherence week : weeks) {
			if (week.noted() > 0 && week.prescribed() > 0 && span.contains(week.week().from())) {
				labels.add(new Panel.Label(
						new Reading(week.week().from().plusDays(MIDDLE), Math.max(week.prescribed(), week.noted())),
						NLS.bind(Messages.AdherencePanel_of, week.done(), week.prescribed()), true));
			}
		}
		return labels;
	}

	private static void bar(GC gc, Look look, IAxis days, IAxis scale, Adherence week) {
		int left = days.getPixelCoordinate(week.week().from().toEpochDay() - 0.5 + 0.5 / DAYS_A_WEEK) + 2;
		int width = Math.max(2, days.getPixelCoordinate(week.week().to().toEpochDay() + 0.5) - left - 2);
		int floor = scale.getPixelCoordinate(0);
		int done = scale.getPixelCoordinate(week.done());
		int partly = scale.getPixelCoordinate(week.done() + week.partly());
		int notDone = scale.getPixelCoordinate(week.noted());
		int prescribed = scale.getPixelCoordinate(week.prescribed());
		gc.setBackground(look.ground());
		gc.fillRectangle(left, prescribed, width, floor - prescribed);
		gc.setForeground(look.faint());
		gc.drawRectangle(left, prescribed, width, floor - prescribed);
		gc.setBackground(look.good());
		gc.fillRectangle(left, done, width + 1, floor - done);
		gc.setForeground(look.good());
		stripes(gc, left, partly, width, done - partly);
		gc.setForeground(look.muted());
		if (notDone < partly) {
			gc.setBackground(look.surface());
			gc.fillRectangle(left, notDone, width, partly - notDone);
			gc.drawRectangle(left, notDone, width, partly - notDone);
		}
	}

	/** Stripes from the lower left to the upper right. */
	private static void stripes(GC gc, int left, int top, int width, int height) {
		if (height <= 0) {
			return;
		}
		gc.drawRectangle(left, top, width, height);
		for (int shift = STRIPES; shift < width + height; shift += STRIPES) {
			int fromX = left + Math.max(0, shift - height);
			int fromY = top + Math.min(height, shift);
			int toX = left + Math.min(width, shift);
			int toY = top + Math.max(0, shift - width);
			gc.drawLine(fromX, fromY, toX, toY);
		}
	}

	private static String summary(List<Adherence> weeks) {
		int prescribed = weeks.stream().mapToInt(Adherence::prescribed).sum();
		int done = weeks.stream().mapToInt(Adherence::done).sum();
		int partly = weeks.stream().mapToInt(Adherence::partly).sum();
		int notDone = weeks.stream().mapToInt(Adherence::notDone).sum();
		Adherence last = weeks.getLast();
		return NLS.bind(Messages.AdherencePanel_summary, new Object[] { done, prescribed, partly, notDone,
				Math.max(0, prescribed - done - partly - notDone), last.done(), last.prescribed() });
	}
}
