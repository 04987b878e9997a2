package org.physiobench.ui.progress.charts;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.Test;

public final class DayWordsTest {

	@Test
	public void dayAndMonthStandInTheOrderOfTheLanguageWithoutTheYear() {
		assertEquals("Nov 3", on(Locale.US)); //$NON-NLS-1$
		assertEquals("3 Nov", on(Locale.UK)); //$NON-NLS-1$
		assertEquals("03.11.", on(Locale.GERMANY)); //$NON-NLS-1$
	}

	private static String on(Locale locale) {
		return DayWords.dayAndMonth(locale).format(LocalDate.of(2026, 11, 3));
	}
}
