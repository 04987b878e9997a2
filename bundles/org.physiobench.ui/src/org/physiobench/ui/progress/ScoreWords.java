package org.physiobench.ui.progress;

import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.physiobench.core.outcome.FormScore;
import org.physiobench.core.outcome.Instrument;
import org.physiobench.core.outcome.Scoring;
import org.physiobench.ui.progress.charts.ChartNumbers;

/** What the line for a score says below its fields. */
final class ScoreWords {

	private ScoreWords() {
	}

	static String of(Instrument instrument, ScoreTyping typed) {
		return switch (typed) {
		case ScoreTyping.Nothing nothing -> about(instrument);
		case ScoreTyping.Ready ready when ready.answers().isEmpty() -> about(instrument);
		case ScoreTyping.Ready ready -> NLS.bind(Messages.ScoreEntry_scored, instrument.shortName(),
				ChartNumbers.of(ready.total()));
		case ScoreTyping.Unscored unscored -> of(unscored.score());
		case ScoreTyping.Wrong wrong -> wrong.score().map(ScoreWords::of).orElseGet(
				() -> NLS.bind(Messages.ScoreEntry_wrong, wrong.typed(), about(instrument)));
		};
	}

	private static String of(FormScore score) {
		return switch (score) {
		case FormScore.Scored scored -> ChartNumbers.of(scored.total());
		case FormScore.Unfinished unfinished ->
			NLS.bind(Messages.ScoreEntry_unfinished, unfinished.entered(), unfinished.items());
		case FormScore.Missing missing -> NLS.bind(Messages.ScoreEntry_missing,
				missing.items().stream().map(String::valueOf).collect(Collectors.joining(", "))); //$NON-NLS-1$
		case FormScore.Impossible impossible -> NLS.bind(Messages.ScoreEntry_impossible,
				new Object[] { impossible.item(), impossible.least(), impossible.most() });
		case FormScore.TooMany tooMany -> NLS.bind(Messages.ScoreEntry_tooMany, tooMany.items());
		};
	}

	private static String about(Instrument instrument) {
		String range = NLS.bind(instrument.wholeNumbers() ? Messages.ScoreEntry_wholeRange : Messages.ScoreEntry_range,
				ChartNumbers.of(instrument.least()), ChartNumbers.of(instrument.most()));
		String better = instrument.better() == Instrument.Better.LOWER ? Messages.ScoreEntry_lower
				: Messages.ScoreEntry_higher;
		String source = instrument.rangeSource().map(known -> NLS.bind(Messages.ScoreEntry_source, known))
				.orElse(Messages.ScoreEntry_convention);
		String total = NLS.bind(Messages.ScoreEntry_explained, new Object[] { instrument.name(), range, better, source });
		return instrument.scoring().map(form -> total + '\n' + about(form)).orElse(total);
	}

	private static String about(Scoring form) {
		String items = form.fewest() == form.items() ? String.valueOf(form.items())
				: NLS.bind(Messages.ScoreEntry_range, form.fewest(), form.items());
		return NLS.bind(form.rule() == Scoring.Rule.TICKS ? Messages.ScoreEntry_aboutTicks : Messages.ScoreEntry_aboutAnswers,
				new Object[] { items, form.least(), form.most() });
	}
}
