package org.physiobench.content;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.Test;
import org.physiobench.model.Exercise;
import org.physiobench.model.ExerciseLibrary;
import org.physiobench.model.Identified;

public final class SampleClinicLibraryTest {

	@Test
	public void theSamplePluginBringsTwoCompleteExercises() throws IOException {
		ExerciseLibrary sample = ExchangeFiles.sampleLibrary();

		assertEquals(List.of("Towel slide hamstring curl", "Standing back bend at the counter"),
				sample.getExercises().stream().map(exercise -> exercise.getTexts().getFirst().getName()).toList());
		assertEquals(List.of(), ExchangeFiles.defects(sample));
		assertEquals(List.of(), ExchangeFiles.repeatedIds(sample));
	}

	@Test
	public void itsExercisesJoinAFamilyOfItsOwnAndOneThatIsShipped() throws IOException {
		ExerciseLibrary sample = ExchangeFiles.sampleLibrary();
		ExerciseLibrary shipped = ExchangeFiles.shippedLibrary();
		Set<String> families = Stream.concat(sample.getFamilies().stream(), shipped.getFamilies().stream())
				.map(Identified::getId).collect(Collectors.toSet());

		assertTrue(families.containsAll(sample.getExercises().stream().map(Exercise::getFamily).toList()));
	}

	@Test
	public void itsIdsDoNotMeetThoseOfTheShippedLibrary() throws IOException {
		Set<String> shipped = ExchangeFiles.parts(ExchangeFiles.shippedLibrary(), Identified.class)
				.map(Identified::getId).collect(Collectors.toSet());

		assertEquals(List.of(), ExchangeFiles.parts(ExchangeFiles.sampleLibrary(), Identified.class)
				.map(Identified::getId).filter(shipped::contains).toList());
	}
}
