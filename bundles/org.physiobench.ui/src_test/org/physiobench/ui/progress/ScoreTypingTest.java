package org.physiobench.ui.progress;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.physiobench.core.outcome.FormScore;
import org.physiobench.core.outcome.Instrument;
import org.physiobench.core.outcome.Instruments;
import org.physiobench.model.OutcomeAnswer;

public final class ScoreTypingTest {

	private final Instrument odi = Instruments.find("odi").orElseThrow();

	@Test
	public void theAnswersMakeTheScoreAndAreKeptByTheirItems() {
		var ready = (ScoreTyping.Ready) ScoreTyping.read(odi, "222222222-", Optional.empty(), "");

		assertEquals(40, ready.total(), 0);
		assertEquals(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"),
				ready.answers().stream().map(OutcomeAnswer::getItem).toList());
	}

	@Test
	public void withoutAnswersTheTotalCounts() {
		assertEquals(new ScoreTyping.Ready(38, List.of()), ScoreTyping.read(odi, "", Optional.of(38.0), "38"));
		assertEquals(new ScoreTyping.Nothing(), ScoreTyping.read(odi, " ", Optional.empty(), ""));
		assertEquals(new ScoreTyping.Wrong(Optional.empty(), "101"),
				ScoreTyping.read(odi, "", Optional.of(101.0), "101"));
		assertEquals(new ScoreTyping.Wrong(Optional.empty(), "x"), ScoreTyping.read(odi, "", Optional.empty(), "x"));
	}

	@Test
	public void whatIsNotFinishedIsNotWrong() {
		assertEquals(new ScoreTyping.Unscored(new FormScore.Unfinished(3, 10)),
				ScoreTyping.read(odi, "123", Optional.empty(), ""));
		assertEquals(new ScoreTyping.Wrong(Optional.of(new FormScore.Impossible(2, 0, 5)), "17"),
				ScoreTyping.read(odi, "17", Optional.empty(), ""));
	}

	@Test
	public void theLineSaysWhatIsMissing() {
		var odiHalf = ScoreTyping.read(odi, "123", Optional.empty(), "");
		assertEquals("3 of 10 answers", ScoreWords.of(odi, odiHalf));
		assertTrue(ScoreWords.of(odi, new ScoreTyping.Nothing()), ScoreWords.of(odi, new ScoreTyping.Nothing())
				.contains("Answers: 10 numbers from 0 to 5"));
	}
}
