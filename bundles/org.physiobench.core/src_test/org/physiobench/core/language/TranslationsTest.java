package org.physiobench.core.language;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.Test;

public final class TranslationsTest {

	private static final Locale SWISS_GERMAN = Locale.forLanguageTag("de-CH");

	@Test
	public void theRegionComesBeforeTheLanguage() {
		Translations<String> stairs = translations("de", "Treppe", "de-CH", "Stäge", "en", "Stairs");

		assertEquals(new Translation<>(SWISS_GERMAN, "Stäge"), stairs.in(SWISS_GERMAN));
		assertEquals(new Translation<>(Locale.GERMAN, "Treppe"), stairs.in(Locale.forLanguageTag("de-AT")));
	}

	@Test
	public void englishStepsInVisibly() {
		Translation<String> shown = translations("fr", "Escalier", "en", "Stairs").in(Locale.GERMAN);

		assertEquals(new Translation<>(Locale.ENGLISH, "Stairs"), shown);
		assertFalse(shown.isFor(Locale.GERMAN));
		assertTrue(shown.isFor(Locale.UK));
	}

	@Test
	public void withoutEnglishTheFirstLanguageStepsIn() {
		assertEquals(new Translation<>(Locale.FRENCH, "Escalier"),
				translations("fr", "Escalier", "it", "Scale", "es", "Escalera").in(Locale.GERMAN));
	}

	@Test
	public void allKeepsTheOrder() {
		assertEquals(List.of("Escalier", "Scale"), translations("fr", "Escalier", "it", "Scale").all().toList());
	}

	@Test
	public void wordsInNoLanguageAreRefused() {
		Map<Locale, String> none = Map.of();

		assertThrows(IllegalArgumentException.class, () -> new Translations<>(none));
	}

	@Test
	public void whatIsAddedToTheMapLaterIsNotSeen() {
		Map<Locale, String> words = new LinkedHashMap<>(Map.of(Locale.ENGLISH, "Stairs"));
		Translations<String> stairs = new Translations<>(words);

		words.put(Locale.GERMAN, "Treppe");

		assertEquals("Stairs", stairs.in(Locale.GERMAN).words());
	}

	private static Translations<String> translations(String... languagesAndWords) {
		Map<Locale, String> words = new LinkedHashMap<>();
		for (int i = 0; i < languagesAndWords.length; i += 2) {
			words.put(Locale.forLanguageTag(languagesAndWords[i]), languagesAndWords[i + 1]);
		}
		return new Translations<>(words);
	}
}
