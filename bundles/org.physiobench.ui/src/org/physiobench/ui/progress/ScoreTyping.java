package org.physiobench.ui.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.physiobench.core.outcome.FormScore;
import org.physiobench.core.outcome.Instrument;
import org.physiobench.core.outcome.Scoring;
import org.physiobench.core.outcome.TotalCheck;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.OutcomeAnswer;

/** What the line for a score holds so far. */
sealed interface ScoreTyping {

	/** Nothing yet. */
	record Nothing() implements ScoreTyping {
	}

	/** A score that can be added. */
	record Ready(double total, List<OutcomeAnswer> answers) implements ScoreTyping {
	}

	/** Answers that make no total yet. */
	record Unscored(FormScore score) implements ScoreTyping {
	}

	/** What is no score. */
	record Wrong(Optional<FormScore> score, String typed) implements ScoreTyping {
	}

	/**
	 * Reads the line. The answers count where there are any.
	 *
	 * @param number the total as a number; empty when it is none
	 * @param total  as it was typed
	 */
	static ScoreTyping read(Instrument instrument, String answers, Optional<Double> number, String total) {
		Optional<Scoring> scoring = instrument.scoring().filter(form -> !answers.isBlank());
		if (scoring.isPresent()) {
			return scoring.get().read(answers).map(read -> ofAnswers(scoring.get(), read, answers))
					.orElseGet(() -> new Wrong(Optional.empty(), answers));
		}
		if (total.isBlank()) {
			return new Nothing();
		}
		return number.map(instrument::check).orElse(null) instanceof TotalCheck.Possible possible
				? new Ready(possible.total(), List.of())
				: new Wrong(Optional.empty(), total);
	}

	private static ScoreTyping ofAnswers(Scoring scoring, List<Optional<Integer>> answers, String typed) {
		FormScore score = scoring.score(answers);
		return switch (score) {
		case FormScore.Scored scored -> new Ready(scored.total(), inModel(answers));
		case FormScore.Unfinished unfinished -> new Unscored(unfinished);
		case FormScore.Missing missing -> new Unscored(missing);
		case FormScore.Impossible impossible -> new Wrong(Optional.of(impossible), typed);
		case FormScore.TooMany tooMany -> new Wrong(Optional.of(tooMany), typed);
		};
	}

	private static List<OutcomeAnswer> inModel(List<Optional<Integer>> answers) {
		List<OutcomeAnswer> made = new ArrayList<>();
		for (int i = 0; i < answers.size(); i++) {
			String item = String.valueOf(i + 1);
			answers.get(i).ifPresent(value -> {
				OutcomeAnswer answer = ModelFactory.eINSTANCE.createOutcomeAnswer();
				answer.setId(UUID.randomUUID().toString());
				answer.setItem(item);
				answer.setValue(value.doubleValue());
				made.add(answer);
			});
		}
		return made;
	}
}
