package org.physiobench.reports;

import static org.hamcrest.CoreMatchers.is;
import static org.junit.Assert.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

import org.junit.Test;

public final class SheetWordsTest {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

	@Test
	public void everyLanguageHasEveryWord() throws IOException {
		assertThat(keys("sheet_de.properties"), is(keys("sheet.properties")));
	}

	@Test
	public void theSheetSpeaksThePatientsLanguage() {
		var words = SheetWords.in(Locale.forLanguageTag("de-AT"));
		assertThat(words.word("page.after", Integer.valueOf(2)), is("von 2"));
		assertThat(words.date(DAY), is("22. November 2026"));
	}

	@Test
	public void aLanguageWithoutWordsGetsEnglishOnes() {
		var words = SheetWords.in(Locale.forLanguageTag("is"));
		assertThat(words.word("goal"), is("Your goal:"));
		assertThat(words.date(DAY), is("22 November 2026"));
	}

	@Test
	public void theLanguageOfTheMachineDoesNotMatter() {
		var machine = Locale.getDefault();
		Locale.setDefault(Locale.GERMANY);
		try {
			assertThat(SheetWords.in(Locale.ENGLISH).word("goal"), is("Your goal:"));
		} finally {
			Locale.setDefault(machine);
		}
	}

	@Test
	public void aSentenceThatSaysStopIsPrintedAsItIs() {
		assertThat(stop("Stop if your leg tingles."), is(new StopSentence("Stop if", "your leg tingles.")));
		assertThat(stop("stop and call us if it gets worse"),
				is(new StopSentence("stop and call us if", "it gets worse")));
		assertThat(stop("Stop"), is(new StopSentence("Stop", "")));
	}

	@Test
	public void aSentenceThatDoesNotSayStopIsIntroduced() {
		assertThat(stop("Your back sags."), is(new StopSentence("When to stop:", "Your back sags.")));
		assertThat(StopSentence.of("Der Rücken hängt durch.", SheetWords.in(Locale.GERMAN)),
				is(new StopSentence("Wann aufhören:", "Der Rücken hängt durch.")));
		assertThat(stop("Stopping is fine."), is(new StopSentence("When to stop:", "Stopping is fine.")));
	}

	@Test
	public void noSentenceIsIntroducedByNothing() {
		assertThat(stop("  "), is(new StopSentence("", "")));
	}

	private static StopSentence stop(String sentence) {
		return StopSentence.of(sentence, SheetWords.in(Locale.ENGLISH));
	}

	private static Set<Object> keys(String name) throws IOException {
		var words = new Properties();
		try (var stream = SheetWordsTest.class.getResourceAsStream(name);
				var text = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
			words.load(text);
		}
		return words.keySet();
	}
}
