package org.physiobench.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.Test;
import org.physiobench.core.exchange.ExchangeFormat;
import org.physiobench.core.exchange.ReadOutcome;
import org.physiobench.core.exercise.Circumstances;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.exercise.Suitability;
import org.physiobench.core.exercise.Suitability.Reason;
import org.physiobench.core.knowledge.LibraryKnowledge;
import org.physiobench.model.Episode;
import org.physiobench.model.Patient;
import org.physiobench.model.Precaution;
import org.physiobench.model.Prescription;
import org.physiobench.model.Program;
import org.physiobench.model.Side;

/** The programs of the demonstration patients against the library that is shipped. */
public final class DemonstrationProgramsTest {

	/** The word of a reason or cue that tells that the clinician thought of a precaution. */
	private static final Map<Precaution, String> EXPLAINED_BY = Map.of(Precaution.WRIST, "wrist", Precaution.KNEE, "knee",
			Precaution.FALL_RISK, "falling", Precaution.STENOSIS, "stenosis", Precaution.CARDIAC, "heart",
			Precaution.FLEXION_INTOLERANCE, "bend", Precaution.RADICULOPATHY, "nerve");

	private final ExerciseCatalog catalog = Services.get(ExerciseCatalog.class);
	private final LibraryKnowledge knowledge = Services.get(LibraryKnowledge.class);
	private final ExchangeFormat format = Services.get(ExchangeFormat.class);

	@Test
	public void everyPrescribedExerciseIsShippedAndHasASideWhereItNeedsOne() {
		for (Patient patient : patients()) {
			for (Prescription prescription : prescriptions(patient).toList()) {
				ExerciseEntry exercise = exercise(prescription);
				assertEquals(prescription.getId(), exercise.oneSided(), prescription.getSide() != Side.NONE);
				assertTrue(prescription.getExerciseName(),
						exercise.words().all().map(words -> words.name())
								.anyMatch(prescription.getExerciseName()::equals));
			}
		}
	}

	@Test
	public void everyTopicOfAdviceIsShipped() {
		Set<String> topics = knowledge.topics().stream().map(topic -> topic.id().value()).collect(Collectors.toSet());
		for (Patient patient : patients()) {
			programs(patient).flatMap(program -> program.getPhases().stream()).flatMap(phase -> phase.getAdvice().stream())
					.forEach(advice -> assertTrue(advice.getId(), topics.contains(advice.getTopic())));
		}
	}

	@Test
	public void whatAsksForCareIsExplainedAndNothingElseSpeaksAgainstAnExercise() {
		List<String> unexplained = new ArrayList<>();
		for (Patient patient : patients()) {
			Episode episode = patient.getEpisodes().getFirst();
			for (Program program : episode.getPrograms()) {
				Circumstances circumstances = circumstances(episode, program.getStartsOn());
				for (Prescription prescription : prescriptions(program).toList()) {
					unexplained.addAll(unexplained(prescription, circumstances));
				}
			}
		}
		assertEquals(List.of(), unexplained);
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

	/** What is known on the first day of a program from the assessments until then. */
	private static Circumstances circumstances(Episode episode, LocalDate day) {
		return episode.getAssessments().stream().filter(assessment -> !assessment.getAssessedOn().isAfter(day))
				.reduce((earlier, later) -> later).map(assessment -> Circumstances.of(assessment, day)).orElseThrow();
	}

	private List<String> unexplained(Prescription prescription, Circumstances circumstances) {
		if (Suitability.of(exercise(prescription), circumstances) instanceof Suitability.Unsuitable(List<Reason> reasons)) {
			String words = prescription.getReason() + " " + prescription.getCues();
			return reasons.stream()
					.filter(reason -> !(reason instanceof Reason.AsksForCare(Precaution precaution)
							&& words.contains(EXPLAINED_BY.getOrDefault(precaution, "never"))))
					.map(reason -> prescription.getId() + ": " + reason).toList();
		}
		return List.of();
	}

	private ExerciseEntry exercise(Prescription prescription) {
		return catalog.find(new ExerciseId(prescription.getExercise()))
				.orElseThrow(() -> new AssertionError(prescription.getExercise()));
	}

	private static Stream<Program> programs(Patient patient) {
		return patient.getEpisodes().stream().flatMap(episode -> episode.getPrograms().stream());
	}

	private static Stream<Prescription> prescriptions(Patient patient) {
		return programs(patient).flatMap(DemonstrationProgramsTest::prescriptions);
	}

	private static Stream<Prescription> prescriptions(Program program) {
		return program.getPhases().stream().flatMap(phase -> phase.getPrescriptions().stream());
	}

	private List<Patient> patients() {
		return IntStream.rangeClosed(1, 12).mapToObj(this::patient).toList();
	}

	private Patient patient(int number) {
		Path file = Path.of("..", "..", "releng", "demo", "demo-%d.physiobench".formatted(Integer.valueOf(number)));
		if (format.read(file) instanceof ReadOutcome.PatientRead(Patient patient)) {
			return patient;
		}
		throw new AssertionError(file);
	}
}
