package org.physiobench.core.outcome;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.HashSet;
import java.util.Optional;

import org.junit.Test;
import org.physiobench.core.outcome.ScoreChange.Meaning;

public final class InstrumentsTest {

	private final Instrument rmdq = Instruments.find("rmdq").orElseThrow();
	private final Instrument psfs = Instruments.find("psfs").orElseThrow();
	private final Instrument pcs = Instruments.find("pcs").orElseThrow();

	@Test
	public void aTotalLiesWithinTheRange() {
		assertEquals(new TotalCheck.Possible(0), rmdq.check(0));
		assertEquals(new TotalCheck.Possible(24), rmdq.check(24));
		assertEquals(new TotalCheck.OutOfRange(0, 24), rmdq.check(25));
		assertEquals(new TotalCheck.OutOfRange(0, 24), rmdq.check(-1));
		assertEquals(new TotalCheck.OutOfRange(0, 24), rmdq.check(Double.NaN));
	}

	@Test
	public void onlySomeInstrumentsHaveDecimals() {
		assertEquals(new TotalCheck.NotWhole(), rmdq.check(7.5));
		assertEquals(new TotalCheck.Possible(7.5), psfs.check(7.5));
	}

	@Test
	public void aChangeSaysWhetherItMattersAndWhichWayItGoes() {
		assertEquals(new ScoreChange(-7, Optional.of(-0.5), Meaning.BETTER), rmdq.change(14, 7));
		assertEquals(Meaning.TOO_SMALL, rmdq.change(14, 10).meaning());
		assertEquals(Meaning.WORSE, rmdq.change(10, 15).meaning());
		assertEquals(Meaning.BETTER, psfs.change(2, 5).meaning());
	}

	@Test
	public void withoutASourceNobodySaysWhatMatters() {
		assertEquals(Meaning.UNKNOWN, pcs.change(40, 10).meaning());
	}

	@Test
	public void thereIsNoFractionOfNothing() {
		assertTrue(rmdq.change(0, 3).fraction().isEmpty());
	}

	@Test
	public void everyInstrumentHasAnIdOfItsOwnAndARange() {
		HashSet<String> ids = new HashSet<>();
		for (Instrument instrument : Instruments.all()) {
			assertTrue(instrument.id(), ids.add(instrument.id()));
			assertTrue(instrument.id(), instrument.least() < instrument.most());
		}
	}
}
