package org.physiobench.ui.form;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.junit.Test;

public final class DateWordsTest {

	private static final LocalDate FIFTH = LocalDate.of(2026, 11, 5);

	private final DateWords german = new DateWords(Locale.GERMANY);
	private final DateWords american = new DateWords(Locale.US);

	@Test
	public void aDateIsReadInTheOrderOfTheLocaleWithTwoOrFourDigitsOfTheYear() {
		assertEquals(Optional.of(FIFTH), german.read("5.11.26"));
		assertEquals(Optional.of(FIFTH), german.read(" 05.11.2026 "));
		assertEquals(Optional.of(FIFTH), american.read("11/5/26"));
	}

	@Test
	public void aDateIsReadAsIsoWhereverOneIs() {
		assertEquals(Optional.of(FIFTH), german.read("2026-11-05"));
		assertEquals(Optional.of(FIFTH), american.read("2026-11-05"));
	}

	@Test
	public void whatIsNoDateIsNoDate() {
		assertEquals(Optional.empty(), german.read(""));
		assertEquals(Optional.empty(), german.read("tomorrow"));
		assertEquals(Optional.empty(), german.read("32.11.2026"));
		assertEquals(Optional.empty(), american.read("5.11.26"));
	}

	@Test
	public void aDateIsWrittenWithAllDigitsOfItsYear() {
		assertEquals("05.11.2026", german.write(FIFTH));
		assertEquals("11/5/2026", american.write(FIFTH));
		assertEquals("", american.write(null));
	}

	@Test
	public void whatIsWrittenIsReadAgain() {
		for (Locale locale : new Locale[] { Locale.UK, Locale.FRANCE, Locale.JAPAN, Locale.GERMANY, Locale.US }) {
			DateWords words = new DateWords(locale);
			assertEquals(locale.toString(), Optional.of(FIFTH), words.read(words.write(FIFTH)));
		}
	}
}
