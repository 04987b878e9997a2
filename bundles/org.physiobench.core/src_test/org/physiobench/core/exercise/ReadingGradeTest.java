package org.physiobench.core.exercise;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.Test;

public final class ReadingGradeTest {

	private static final double EXACT = 1e-9;

	@Test
	public void shortWordsInShortSentencesAskForLittle() {
		// 20 words in 4 sentences, 20 syllables: 0.39 * 5 + 11.8 * 1 - 15.59
		assertGrade(-1.84, "Lie on your back now.", "Bend your knees with care.", "Lift one leg up high.",
				"Then put it back down.");
	}

	@Test
	public void longWordsAskForMore() {
		// 21 words in 2 sentences; syllables: Gradually 4 increase 2 the 1 resistance 3 during 2 every 2 exercise 3 = 17;
		// Immediately 5 discontinue 4 uncomfortable 5 activity 4 and 1 telephone 3 your 1 physiotherapist 6 if 1
		// dizziness 3 or 1 unusual 4 abdominal 4 discomfort 3 = 45; together 62: 0.39 * 10.5 + 11.8 * 62 / 21 - 15.59
		assertGrade(0.39 * 10.5 + 11.8 * 62 / 21 - 15.59,
				"Gradually increase the resistance during every exercise. Immediately discontinue uncomfortable activity and telephone your physiotherapist if dizziness or unusual abdominal discomfort.");
	}

	@Test
	public void theEndOfATextEndsASentence() {
		List<String> steps = List.of("Lie on your back now", "Bend your knees with care", "Lift one leg up high",
				"Then put it back down");

		assertEquals(-1.84, ReadingGrade.of(steps, Locale.ENGLISH).orElseThrow().value(), EXACT);
	}

	@Test
	public void aPointInANumberDoesNotEndASentence() {
		// 10 and 10 words, of which 2.5 counts one syllable and only into has two
		assertGrade(0.39 * 10 + 11.8 * 21 / 20 - 15.59,
				"Lift 2.5 stones with one hand and put them back. Do it up to ten times then go into bed.");
	}

	@Test
	public void onlyEnglishHasAGrade() {
		List<String> german = List.of("Legen Sie sich auf den Rücken und stellen Sie die Füße auf. ".repeat(4));

		assertEquals(Optional.empty(), ReadingGrade.of(german, Locale.GERMAN));
		assertTrue(ReadingGrade.of(List.of("Lie on your back. ".repeat(10)), Locale.UK).isPresent());
	}

	@Test
	public void aFewWordsHaveNoGrade() {
		assertEquals(Optional.empty(), ReadingGrade.of(List.of("Lie on your back. ".repeat(4) + "Breathe in deep."), Locale.ENGLISH));
		assertTrue(ReadingGrade.of(List.of("Lie on your back. ".repeat(5)), Locale.ENGLISH).isPresent());
		assertEquals(Optional.empty(), ReadingGrade.of(List.of(), Locale.ENGLISH));
		assertEquals(Optional.empty(), ReadingGrade.of(List.of("... ! ?"), Locale.ENGLISH));
	}

	private static void assertGrade(double expected, String... texts) {
		assertEquals(expected, ReadingGrade.of(List.of(texts), Locale.ENGLISH).orElseThrow().value(), EXACT);
	}
}
