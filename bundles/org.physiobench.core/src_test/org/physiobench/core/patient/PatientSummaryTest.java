package org.physiobench.core.patient;

import static org.junit.Assert.assertEquals;

import java.util.Optional;

import org.junit.Test;

public final class PatientSummaryTest {

	@Test
	public void theProblemIsThatOfTheLatestEpisode() {
		PatientSummary summary = PatientSummary
				.of(new ExamplePatient("p-1").episode("Neck pain").episode("Low back pain").build());

		assertEquals(Optional.of("Low back pain"), summary.problem());
		assertEquals("Berger, Anna", summary.filedName());
	}

	@Test
	public void withoutAnEpisodeThereIsNoProblem() {
		assertEquals(Optional.empty(), PatientSummary.of(new ExamplePatient("p-1").build()).problem());
	}

	@Test
	public void anEpisodeWhoseProblemIsNotWrittenYetShowsNone() {
		assertEquals(Optional.empty(), PatientSummary.of(new ExamplePatient("p-1").episode(null).build()).problem());
	}
}
