package org.physiobench.core.patient.changes;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.physiobench.core.patient.changes.Versions.birdDog;
import static org.physiobench.core.patient.changes.Versions.episode;
import static org.physiobench.core.patient.changes.Versions.phase;
import static org.physiobench.core.patient.changes.Versions.prescription;
import static org.physiobench.core.patient.changes.Versions.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.Test;
import org.physiobench.model.Identified;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.Patient;
import org.physiobench.model.Side;

public final class RecordMergeTest {

	private final Versions versions = new Versions();

	private Change only() {
		List<Change> changes = versions.compared().changes();
		assertEquals(changes.toString(), 1, changes.size());
		return changes.getFirst();
	}

	private Patient merged() {
		return versions.compared().merged(Map.of());
	}

	private Patient settled(Choice choice) {
		return versions.compared().merged(Map.of(only(), choice));
	}

	private static List<String> ids(List<? extends Identified> parts) {
		return parts.stream().map(Identified::getId).toList();
	}

	@Test
	public void aNumberThatBothChangedIsAConflictWithItsPlaceInWords() {
		versions.mine(patient -> birdDog(patient).getDosage().setSets(3))
				.theirs(patient -> birdDog(patient).getDosage().setSets(4));

		assertEquals(new Change(0, "Low back pain › Program, revision 1 › Settle › Bird dog › sets", "2", "3", "4",
				Optional.empty()), only());
		assertEquals(Integer.valueOf(3), birdDog(settled(Choice.MINE)).getDosage().getSets());
		assertEquals(Integer.valueOf(4), birdDog(settled(Choice.THEIRS)).getDosage().getSets());
	}

	@Test
	public void aConflictWithoutAChoiceIsRefused() {
		versions.mine(patient -> patient.setNote("allergic to latex")).theirs(patient -> patient.setNote("hard of hearing"));

		assertThrows(IllegalArgumentException.class, this::merged);
	}

	@Test
	public void whatEachChangedAloneGoesTogetherAndHasTheVersionOfTheirs() {
		versions.mine(patient -> birdDog(patient).getDosage().setSets(3)).theirs(patient -> {
			birdDog(patient).getDosage().setRepetitions(10);
			patient.setPhone("555-0100");
		});

		Patient merged = merged();
		assertEquals(Integer.valueOf(3), birdDog(merged).getDosage().getSets());
		assertEquals(Integer.valueOf(10), birdDog(merged).getDosage().getRepetitions());
		assertEquals("555-0100", merged.getPhone());
		assertEquals(2, merged.getVersion());
	}

	@Test
	public void whatOneChangedCanBeLeftAsItWas() {
		versions.theirs(patient -> patient.setPhone("555-0100"));

		Change change = only();
		assertEquals(Optional.of(Choice.THEIRS), change.proposal());
		assertEquals("Details › phone", change.place());
		assertEquals("–", change.mine());
		assertEquals(null, settled(Choice.MINE).getPhone());
	}

	@Test
	public void whatBothChangedAlikeIsNotListed() {
		versions.mine(patient -> birdDog(patient).setSide(Side.LEFT)).theirs(patient -> birdDog(patient).setSide(Side.LEFT));

		assertEquals(List.of(), versions.compared().changes());
		assertEquals(Side.LEFT, birdDog(merged()).getSide());
	}

	@Test
	public void whatOneRemovedAndTheOtherLeftAloneIsGone() {
		versions.mine(patient -> phase(patient, 0).getPrescriptions().removeFirst());

		assertEquals("removed", only().mine());
		assertEquals("sets 2, repetitions 8", only().theirs());
		assertEquals(List.of("glute-bridge", "side-plank"), ids(phase(merged(), 0).getPrescriptions()));
	}

	@Test
	public void whatOneRemovedAndTheOtherChangedIsAConflict() {
		versions.mine(patient -> phase(patient, 0).getPrescriptions().removeFirst()).theirs(patient -> {
			birdDog(patient).getDosage().setSets(4);
			birdDog(patient).setCues("slowly");
		});

		Change conflict = only();
		assertTrue(conflict.isConflict());
		assertEquals("removed", conflict.mine());
		assertEquals("changed: cues slowly; sets 4", conflict.theirs());
		assertEquals(List.of("glute-bridge", "side-plank"), ids(phase(settled(Choice.MINE), 0).getPrescriptions()));
		assertEquals(Integer.valueOf(4), birdDog(settled(Choice.THEIRS)).getDosage().getSets());
	}

	@Test
	public void whatWasAddedToSomethingThatTheOtherRemovedGoesWithIt() {
		versions.mine(patient -> episode(patient).getPrograms().clear())
				.theirs(patient -> phase(patient, 1).getPrescriptions().add(prescription("hinge", "Hip hinge")));

		assertTrue(only().isConflict());
		assertEquals(List.of(), episode(settled(Choice.MINE)).getPrograms());
		assertEquals(List.of("hinge"), ids(phase(settled(Choice.THEIRS), 1).getPrescriptions()));
	}

	@Test
	public void whatBothAddedIsThereInTheOrderOfTheDays() {
		versions.mine(patient -> episode(patient).getVisits().add(visit("v-mine", LocalDate.of(2026, 11, 9))))
				.theirs(patient -> episode(patient).getVisits().add(visit("v-theirs", LocalDate.of(2026, 11, 16))));
		assertEquals(List.of("v-1", "v-mine", "v-theirs"), ids(episode(merged()).getVisits()));
		assertEquals("Low back pain › Visit of 9 Nov 2026", versions.compared().changes().getFirst().place());

		Versions other = new Versions()
				.mine(patient -> episode(patient).getVisits().add(visit("v-mine", LocalDate.of(2026, 11, 16))))
				.theirs(patient -> episode(patient).getVisits().add(visit("v-theirs", LocalDate.of(2026, 11, 9))));
		assertEquals(List.of("v-1", "v-theirs", "v-mine"), ids(episode(other.compared().merged(Map.of())).getVisits()));
	}

	@Test
	public void theSameIdAddedTwiceIsOneThing() {
		versions.mine(patient -> phase(patient, 1).getPrescriptions().add(prescription("hinge", "Hip hinge")))
				.theirs(patient -> {
					phase(patient, 1).getPrescriptions().add(prescription("hinge", "Hip hinge"));
					phase(patient, 1).getPrescriptions().getFirst().getDosage().setSets(5);
				});

		assertTrue(only().isConflict());
		assertEquals(List.of("hinge"), ids(phase(settled(Choice.THEIRS), 1).getPrescriptions()));
		assertEquals(Integer.valueOf(2), phase(settled(Choice.MINE), 1).getPrescriptions().getFirst().getDosage().getSets());
	}

	@Test
	public void anExerciseThatOneMovedAndTheOtherChangedIsMovedAndChanged() {
		versions.mine(patient -> phase(patient, 1).getPrescriptions().add(birdDog(patient)))
				.theirs(patient -> birdDog(patient).getDosage().setSets(4));

		Patient merged = merged();
		assertEquals(List.of("glute-bridge", "side-plank"), ids(phase(merged, 0).getPrescriptions()));
		assertEquals(Integer.valueOf(4), phase(merged, 1).getPrescriptions().getFirst().getDosage().getSets());
		Change move = versions.compared().changes().stream().filter(change -> change.mine().equals("Build")).findFirst()
				.orElseThrow();
		assertEquals("Settle", move.before());
	}

	@Test
	public void anExerciseWhoseNewPlaceIsNotTakenOverStaysWhereItWas() {
		versions.theirs(patient -> {
			episode(patient).getPrograms().getFirst().getPhases().add(ModelFactory.eINSTANCE.createPhase());
			phase(patient, 2).setId("new");
			phase(patient, 2).setName("New");
			phase(patient, 2).getPrescriptions().add(birdDog(patient));
		});
		RecordMerge merge = versions.compared();
		Change phase = merge.changes().stream().filter(change -> change.place().endsWith("New")).findFirst().orElseThrow();

		Patient merged = merge.merged(Map.of(phase, Choice.MINE));
		merged.setVersion(versions.mine().getVersion());
		assertTrue(EcoreUtil.equals(versions.mine(), merged));
	}

	@Test
	public void anOrderThatBothChangedIsAConflict() {
		versions.mine(patient -> phase(patient, 0).getPrescriptions().move(0, 2))
				.theirs(patient -> phase(patient, 0).getPrescriptions().move(2, 0));

		assertTrue(only().isConflict());
		assertEquals("Side plank, Bird dog, Glute bridge", only().mine());
		assertTrue(only().place(), only().place().endsWith("Settle › order of prescriptions"));
		assertEquals(List.of("side-plank", "bird-dog", "glute-bridge"),
				ids(phase(settled(Choice.MINE), 0).getPrescriptions()));
	}

	@Test
	public void aNewOrderAndANewExerciseGoTogether() {
		versions.mine(patient -> phase(patient, 0).getPrescriptions().move(0, 2))
				.theirs(patient -> phase(patient, 0).getPrescriptions().add(1, prescription("hinge", "Hip hinge")));

		assertEquals(List.of("side-plank", "bird-dog", "hinge", "glute-bridge"),
				ids(phase(merged(), 0).getPrescriptions()));
	}

	@Test
	public void aListOfValuesIsChosenAsAWhole() {
		versions.mine(patient -> birdDog(patient).getGoals().add("walk")).theirs(patient -> birdDog(patient).getGoals().add("lift"));

		assertTrue(only().isConflict());
		assertEquals("walk", only().mine());
		assertEquals(List.of("lift"), birdDog(settled(Choice.THEIRS)).getGoals());
	}

	@Test
	public void idsOfPartsAreToldAsTheirNames() {
		versions.mine(patient -> episode(patient).getDiary().getFirst().getItems().getFirst().setRepetitionsDone(6));

		assertEquals("Low back pain › Diary of 12 Nov 2026 › Bird dog › repetitions done", only().place());
	}

	@Test
	public void conflictsComeFirst() {
		versions.mine(patient -> {
			patient.setPhone("555-0100");
			birdDog(patient).getDosage().setSets(3);
		}).theirs(patient -> birdDog(patient).getDosage().setSets(4));

		List<Change> changes = versions.compared().changes();
		assertTrue(changes.getFirst().isConflict());
		assertFalse(changes.getLast().isConflict());
	}

	@Test
	public void recordsOfDifferentPatientsAreNotCompared() {
		versions.theirs(patient -> patient.setId("other"));

		assertThrows(IllegalArgumentException.class,
				() -> RecordMerge.of(versions.mine(), versions.mine(), versions.theirs(), Locale.UK));
	}
}
