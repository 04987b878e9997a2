package org.physiobench.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.Test;
import org.physiobench.core.exchange.ExchangeFormat;
import org.physiobench.core.exchange.ReadOutcome;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.model.Patient;
import org.physiobench.model.Precaution;
import org.physiobench.model.Prescription;
import org.physiobench.model.Side;

/** The programs of the demonstration patients against the library that is shipped. */
public final class DemonstrationProgramsTest {

	private final ExerciseCatalog catalog = Services.get(ExerciseCatalog.class);
	private final ExchangeFormat format = Services.get(ExchangeFormat.class);

	@Test
	public void everyPrescribedExerciseIsShippedAndHasASideWhereItNeedsOne() {
		for (int number = 1; number <= 6; number++) {
			for (Prescription prescription : prescriptions(patient(number)).toList()) {
				ExerciseEntry exercise = catalog.find(new ExerciseId(prescription.getExercise()))
						.orElseThrow(() -> new AssertionError(prescription.getExercise()));
				assertEquals(exercise.id().value(), exercise.oneSided(), prescription.getSide() != Side.NONE);
				assertTrue(prescription.getExerciseName(),
						exercise.words().all().map(words -> words.name())
								.anyMatch(prescription.getExerciseName()::equals));
			}
		}
	}

	@Test
	public void nothingThatHelgaIsPrescribedAsksForCareWithOsteoporosis() {
		List<String> careful = new ArrayList<>();
		prescriptions(patient(6)).map(prescription -> new ExerciseId(prescription.getExercise()))
				.flatMap(id -> catalog.find(id).stream())
				.filter(exercise -> exercise.precautions().contains(Precaution.OSTEOPOROSIS))
				.forEach(exercise -> careful.add(exercise.id().value()));
		assertEquals(List.of(), careful);
	}

	private static Stream<Prescription> prescriptions(Patient patient) {
		return patient.getEpisodes().stream().flatMap(episode -> episode.getPrograms().stream())
				.flatMap(program -> program.getPhases().stream()).flatMap(phase -> phase.getPrescriptions().stream());
	}

	private Patient patient(int number) {
		Path file = Path.of("..", "..", "releng", "demo", "demo-%d.physiobench".formatted(Integer.valueOf(number)));
		if (format.read(file) instanceof ReadOutcome.PatientRead(Patient patient)) {
			return patient;
		}
		throw new AssertionError(file);
	}
}
