package org.physiobench.core.workstation;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.Test;

public final class DiscreetFailureTest {

	@Test
	public void itTellsWhatFailedAndWhereButNotInTheWordsOfTheFailure() {
		var cause = new IllegalArgumentException("Ada Example cannot be shortened");
		var failure = new IllegalStateException("while Ada was saved", cause);
		failure.addSuppressed(new InterruptedException("Ada again"));

		var discreet = DiscreetFailure.of(failure, each -> each == cause ? "[22001]" : "");

		assertEquals("java.lang.IllegalStateException", discreet.getMessage());
		assertArrayEquals(failure.getStackTrace(), discreet.getStackTrace());
		assertEquals("java.lang.IllegalArgumentException [22001]", discreet.getCause().getMessage());
		assertEquals("java.lang.InterruptedException", discreet.getSuppressed()[0].getMessage());
		var everything = new StringWriter();
		discreet.printStackTrace(new PrintWriter(everything));
		assertFalse(everything.toString(), everything.toString().contains("Ada"));
	}

	@Test
	public void failuresThatCauseEachOtherComeToAnEnd() {
		var first = new IllegalStateException("first");
		var second = new IllegalStateException("second", first);
		first.initCause(second);
		assertEquals("java.lang.IllegalStateException", DiscreetFailure.of(first, each -> "").getMessage());
	}
}
