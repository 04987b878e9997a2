package org.physiobench.ui.progress.charts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.physiobench.core.outcome.Instrument;
import org.physiobench.core.outcome.Instruments;
import org.physiobench.core.progress.FollowUp;
import org.physiobench.core.progress.HomeSession.ExerciseDone;
import org.physiobench.core.progress.PainSeries;
import org.physiobench.core.progress.ProgressMarker;
import org.physiobench.core.progress.Reading;
import org.physiobench.core.progress.TimeSpan;
import org.physiobench.model.Completion;

/** Tells all that is known of one day in one line. */
final class DayValues {

	private final FollowUp followUp;
	private final TimeSpan span;
	private final List<ProgressMarker> markers;
	private final MarkerWords words = new MarkerWords();
	private final DateTimeFormatter date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

	DayValues(FollowUp followUp, TimeSpan span, List<ProgressMarker> markers) {
		this.followUp = followUp;
		this.span = span;
		this.markers = markers;
	}

	String tell(LocalDate day) {
		List<String> parts = new ArrayList<>();
		pain(parts, day);
		exercises(parts, day);
		followUp.scores().stream().filter(score -> score.on().equals(day))
				.forEach(score -> parts.add(NLS.bind(Messages.DayValues_score,
						Instruments.find(score.instrument()).map(Instrument::shortName).orElse(score.instrument()),
						ChartNumbers.of(score.total()))));
		markers.stream().filter(marker -> marker.on().equals(day)).map(words::onFlag).forEach(parts::add);
		String all = parts.isEmpty() ? Messages.DayValues_nothing : String.join(" \u00b7 ", parts); //$NON-NLS-1$
		return NLS.bind(Messages.DayValues_day, date.format(day), all);
	}

	private void pain(List<String> parts, LocalDate day) {
		List<String> pain = new ArrayList<>();
		for (PainSeries series : PainSeries.values()) {
			series.readings(followUp, span).stream().filter(reading -> reading.on().equals(day)).map(Reading::value)
					.findFirst().ifPresent(value -> pain.add(NLS.bind(Messages.DayValues_painOf, PainPanel.name(series),
							ChartNumbers.of(value))));
		}
		if (!pain.isEmpty()) {
			parts.add(NLS.bind(Messages.DayValues_pain, String.join(", ", pain))); //$NON-NLS-1$
		}
	}

	private void exercises(List<String> parts, LocalDate day) {
		List<Completion> noted = followUp.sessions().stream().filter(session -> session.on().equals(day))
				.flatMap(session -> session.exercises().stream()).map(ExerciseDone::completion).toList();
		count(parts, noted, Completion.DONE, Messages.DayValues_done);
		count(parts, noted, Completion.PARTLY, Messages.DayValues_partly);
		count(parts, noted, Completion.NOT_DONE, Messages.DayValues_notDone);
	}

	private static void count(List<String> parts, List<Completion> noted, Completion completion, String pattern) {
		long number = noted.stream().filter(completion::equals).count();
		if (number > 0) {
			parts.add(NLS.bind(pattern, number));
		}
	}
}
