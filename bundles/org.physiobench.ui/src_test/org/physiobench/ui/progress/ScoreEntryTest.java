package org.physiobench.ui.progress;

import static org.junit.Assert.assertEquals;

import java.util.Locale;
import java.util.Optional;

import org.junit.Test;

public final class ScoreEntryTest {

	@Test
	public void aTotalIsReadAsTheUserWritesNumbers() {
		assertEquals(Optional.of(3.5), ScoreEntry.number("3.5", Locale.US)); //$NON-NLS-1$
		assertEquals(Optional.of(3.5), ScoreEntry.number(" 3,5 ", Locale.GERMANY)); //$NON-NLS-1$
	}

	@Test
	public void whatIsNoNumberIsNoTotal() {
		assertEquals(Optional.empty(), ScoreEntry.number("", Locale.US)); //$NON-NLS-1$
		assertEquals(Optional.empty(), ScoreEntry.number("seven", Locale.US)); //$NON-NLS-1$
		assertEquals(Optional.empty(), ScoreEntry.number("7 of 24", Locale.US)); //$NON-NLS-1$
	}
}
