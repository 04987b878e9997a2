package org.physiobench.core.program;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotSame;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.Test;
import org.physiobench.core.exercise.ExampleLibrary;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.internal.exercise.ExampleCatalog;
import org.physiobench.core.patient.ExamplePatient;
import org.physiobench.model.Episode;
import org.physiobench.model.Identified;
import org.physiobench.model.Patient;
import org.physiobench.model.Prescription;
import org.physiobench.model.Program;
import org.physiobench.model.Side;

public final class ProgramDraftsTest {

	private final ExerciseCatalog catalog = ExampleCatalog.of(ExampleLibrary.ofBirdDogAndWalking());
	private final ProgramDrafts drafts = new ProgramDrafts(catalog);

	@Test
	public void anExerciseIsPrescribedWithItsStartingDosage() {
		Prescription birdDog = drafts.prescribe(new ExerciseId("bird-dog")).orElseThrow();

		assertEquals("bird-dog", birdDog.getExercise());
		assertEquals("Bird dog", birdDog.getExerciseName());
		assertEquals(Integer.valueOf(3), birdDog.getDosage().getSets());
		assertEquals(Integer.valueOf(10), birdDog.getDosage().getRepetitions());
	}

	@Test
	public void aOneSidedExerciseIsPrescribedOnBothSidesAndAnotherOnNone() {
		assertEquals(Side.BOTH, drafts.prescribe(new ExerciseId("bird-dog")).orElseThrow().getSide());
		assertEquals(Side.NONE, drafts.prescribe(new ExerciseId("walking")).orElseThrow().getSide());
	}

	@Test
	public void twoPrescriptionsOfOneExerciseShareNothing() {
		Prescription first = drafts.prescribe(new ExerciseId("bird-dog")).orElseThrow();
		Prescription second = drafts.prescribe(new ExerciseId("bird-dog")).orElseThrow();

		first.getDosage().setSets(1);

		assertEquals(Integer.valueOf(3), second.getDosage().getSets());
		assertFalse(first.getId().equals(second.getId()));
	}

	@Test
	public void anExerciseThatNoLibraryBringsCannotBePrescribed() {
		assertEquals(Optional.empty(), drafts.prescribe(new ExerciseId("unknown")));
	}

	@Test
	public void theFirstDraftHasOneEmptyPhase() {
		Episode episode = new ExamplePatient("p-1").episode("Low back pain").build().getEpisodes().getFirst();

		Program draft = drafts.nextDraft(episode, "Settle");

		assertEquals(1, draft.getRevision());
		assertEquals(List.of("Settle"), draft.getPhases().stream().map(phase -> phase.getName()).toList());
		assertTrue(ProgramDrafts.isDraft(draft));
		assertEquals(null, draft.eContainer());
	}

	@Test
	public void theNextDraftHasTheContentOfTheIssuedProgramAndIsNotIssued() {
		Episode episode = patientWithIssuedProgram().getEpisodes().getFirst();

		Program draft = drafts.nextDraft(episode, "not used");

		assertEquals(4, draft.getRevision());
		assertTrue(ProgramDrafts.isDraft(draft));
		assertEquals(null, draft.getIssuedBy());
		assertEquals(null, draft.getStartsOn());
		assertEquals("Settle", draft.getPhases().getFirst().getName());
		Prescription copied = draft.getPhases().getFirst().getPrescriptions().getFirst();
		assertEquals("bird-dog", copied.getExercise());
		assertEquals("Slowly, as at the sink", copied.getCues());
		assertEquals(List.of("goal-garden"), copied.getGoals());
		assertEquals(Integer.valueOf(10), copied.getDosage().getRepetitions());
	}

	@Test
	public void theNextDraftSharesNoIdAndNoPartWithTheIssuedProgram() {
		Episode episode = patientWithIssuedProgram().getEpisodes().getFirst();
		Program issued = episode.getPrograms().getFirst();

		Program draft = drafts.nextDraft(episode, "not used");
		Set<String> shared = idsOf(draft);
		shared.retainAll(idsOf(issued));

		assertEquals(Set.of(), shared);
		assertEquals("program, phase and prescription", 3, idsOf(draft).size());
		assertNotSame(issued.getPhases().getFirst(), draft.getPhases().getFirst());
	}

	@Test
	public void theIssuedProgramStaysAsItWasHandedOut() {
		Patient patient = patientWithIssuedProgram();
		Patient before = EcoreUtil.copy(patient);

		Program draft = drafts.nextDraft(patient.getEpisodes().getFirst(), "not used");
		draft.getPhases().getFirst().getPrescriptions().getFirst().getDosage().setRepetitions(99);

		assertTrue(EcoreUtil.equals(before, patient));
	}

	@Test
	public void theProgramThatCountsIsTheLatest() {
		Patient patient = new ExamplePatient("p-1").episode("Low back pain").program(1).program(2).build();

		assertEquals(2, ProgramDrafts.current(patient.getEpisodes().getFirst()).orElseThrow().getRevision());
	}

	private static Patient patientWithIssuedProgram() {
		return new ExamplePatient("p-1").episode("Low back pain").program(3).phase("Settle", 2)
				.exercise("bird-dog", prescription -> {
					prescription.setCues("Slowly, as at the sink");
					prescription.getGoals().add("goal-garden");
				}).with(episode -> {
					Program program = episode.getPrograms().getLast();
					program.setStartsOn(LocalDate.of(2026, 9, 1));
					program.setIssuedOn(LocalDate.of(2026, 9, 1));
					program.setIssuedBy("M. Clinician");
				}).build();
	}

	private static Set<String> idsOf(Program program) {
		Set<String> ids = new HashSet<>(Set.of(program.getId()));
		for (var parts = program.eAllContents(); parts.hasNext();) {
			EObject part = parts.next();
			if (part instanceof Identified identified) {
				ids.add(identified.getId());
			}
		}
		return ids;
	}
}
