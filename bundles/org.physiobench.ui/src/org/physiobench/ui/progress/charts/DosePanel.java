package org.physiobench.ui.progress.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.LineStyle;
import org.physiobench.core.progress.DoseStep;
import org.physiobench.core.progress.FollowUp;
import org.physiobench.core.progress.Reading;
import org.physiobench.core.progress.TimeSpan;
import org.physiobench.model.ExerciseCategory;
import org.physiobench.ui.look.Look;

/**
 * What is prescribed a week. Repetitions and minutes have a lane each, in which a step is as high as its share of the
 * most, because they cannot be added up; the numbers stand beside the steps.
 */
final class DosePanel {

	private static final int HEIGHT = 72;

	private static final double LANE = 1.7;

	private DosePanel() {
	}

	/** Empty when nothing was prescribed that can be counted. */
	static Optional<Panel> of(FollowUp followUp, TimeSpan span, Look look) {
		List<DoseStep> steps = DoseStep.in(followUp, span);
		List<Trace> traces = new ArrayList<>();
		List<Panel.Label> labels = new ArrayList<>();
		add(traces, labels, steps, span, LANE, DoseStep::repetitions, Messages.DosePanel_repetitions,
				Messages.DosePanel_repetitionsName, look.of(ExerciseCategory.CORE_STABILITY), LineStyle.SOLID);
		add(traces, labels, steps, span, 0, DoseStep::minutes, Messages.DosePanel_minutes,
				Messages.DosePanel_minutesName, look.attentionText(), LineStyle.DASH);
		if (traces.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Panel(Messages.DosePanel_title, "", summary(steps), HEIGHT, 0, 2 * LANE, List.of(), //$NON-NLS-1$
				Optional.empty(), traces, labels, Optional.empty()));
	}

	private static void add(List<Trace> traces, List<Panel.Label> labels, List<DoseStep> steps, TimeSpan span,
			double floor, ToIntFunction<DoseStep> amount, String pattern, String name, Color color, LineStyle line) {
		int most = steps.stream().mapToInt(amount).max().orElse(0);
		if (most == 0) {
			return;
		}
		List<Reading> corners = new ArrayList<>();
		int before = -1;
		for (DoseStep step : steps) {
			int now = amount.applyAsInt(step);
			if (now != before) {
				if (before >= 0) {
					corners.add(new Reading(step.from(), floor + (double) before / most));
				}
				corners.add(new Reading(step.from(), floor + (double) now / most));
				labels.add(new Panel.Label(corners.getLast(), NLS.bind(pattern, now), false));
				before = now;
			}
		}
		corners.add(new Reading(span.to(), floor + (double) before / most));
		traces.add(new Trace(name, corners, color, PlotSymbolType.NONE, line, 2, Trace.ALWAYS));
	}

	private static String summary(List<DoseStep> steps) {
		DoseStep first = steps.getFirst();
		DoseStep last = steps.getLast();
		return NLS.bind(Messages.DosePanel_summary, new Object[] { first.repetitions(), first.minutes(), last.repetitions(),
				last.minutes(), steps.size() });
	}
}
