package org.physiobench.ui.progress.charts;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.LineStyle;
import org.junit.Test;
import org.physiobench.core.progress.Reading;

public final class TraceTest {

	@Test
	public void valuesAreNotJoinedOverMoreDaysThanAllowed() {
		assertEquals(List.of(2, 1), lengths(trace(7, 1, 8, 16)));
	}

	@Test
	public void valuesCanBeJoinedHoweverFarApartTheyAre() {
		assertEquals(List.of(3), lengths(trace(Trace.ALWAYS, 1, 8, 30)));
	}

	@Test
	public void noValuesAreNoStretch() {
		assertEquals(List.of(), lengths(trace(7)));
	}

	private static List<Integer> lengths(Trace trace) {
		return trace.stretches().stream().map(List::size).toList();
	}

	private static Trace trace(int joined, int... days) {
		List<Reading> readings = IntStream.of(days).mapToObj(day -> new Reading(LocalDate.of(2026, 3, day), 1)).toList();
		return new Trace("", readings, null, PlotSymbolType.NONE, LineStyle.SOLID, 1, joined); //$NON-NLS-1$
	}
}
