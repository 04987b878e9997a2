package org.physiobench.ui.clinic;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.model.Exercise;
import org.physiobench.model.ExerciseLibrary;
import org.physiobench.model.ExerciseText;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.figure.FigureFactory;
import org.physiobench.model.figure.FigurePose;
import org.physiobench.model.figure.JointAngle;
import org.physiobench.model.figure.JointMovement;
import org.physiobench.testkit.InMemoryExerciseLibraryRecords;

public final class ClinicExercisesTest {

	private static final ExerciseId PLANK = new ExerciseId("plank");

	private final InMemoryExerciseLibraryRecords records = new InMemoryExerciseLibraryRecords();
	private final ClinicExercises clinic = new ClinicExercises(records, new OneExercise(plank()));

	@Test
	public void aCopyIsAnExerciseOfItsOwnThatKeepsTheFigure() {
		Exercise copy = clinic.copy(PLANK).orElseThrow();

		assertNotEquals("plank", copy.getId());
		assertEquals("plank", copy.getBasedOn());
		assertEquals("Plank (clinic)", ClinicExercises.words(copy).getName());
		assertNotNull(copy.getFigure());
	}

	@Test
	public void whatNoLibraryBringsCannotBeCopied() {
		assertEquals(Optional.empty(), clinic.copy(new ExerciseId("levitation")));
	}

	@Test
	public void theFirstExerciseThatIsSavedBeginsTheLibraryOfTheClinic() {
		Exercise exercise = clinic.empty();
		clinic.save(exercise);

		ExerciseLibrary library = records.all().getFirst();
		assertEquals("clinic", library.getId());
		assertEquals(List.of(exercise.getId()), library.getExercises().stream().map(Exercise::getId).toList());
	}

	@Test
	public void whatIsSavedAgainReplacesWhatWasThere() {
		Exercise first = clinic.empty();
		Exercise second = clinic.empty();
		clinic.save(first);
		clinic.save(second);
		ClinicExercises.words(first).setName("Bridge on a towel");
		clinic.save(first);

		assertEquals(2, records.all().getFirst().getExercises().size());
		Exercise stored = clinic.find(new ExerciseId(first.getId())).orElseThrow();
		assertEquals("Bridge on a towel", ClinicExercises.words(stored).getName());
	}

	@Test
	public void aFigureThatNoBodyCanBringAboutIsNotStored() {
		Exercise exercise = clinic.empty();
		JointAngle beyond = FigureFactory.eINSTANCE.createJointAngle();
		beyond.setMovement(JointMovement.KNEE_FLEXION);
		beyond.setDegrees(-60);
		FigurePose pose = FigureFactory.eINSTANCE.createFigurePose();
		pose.getAngles().add(beyond);
		exercise.setFigure(FigureFactory.eINSTANCE.createFigure());
		exercise.getFigure().getPoses().add(pose);

		String message = assertThrows(ExplainedException.class, () -> clinic.save(exercise)).getMessage();

		assertTrue(message, message.contains("knee"));
		assertEquals(List.of(), records.all());
	}

	@Test
	public void anExerciseOfAnotherStoredLibraryStaysWhereItIs() {
		ExerciseLibrary imported = ModelFactory.eINSTANCE.createExerciseLibrary();
		imported.setId("imported");
		imported.setName("Imported");
		imported.getExercises().add(plank());
		records.commit(imported);

		Exercise plank = clinic.find(PLANK).orElseThrow();
		plank.setLevel(4);
		clinic.save(plank);

		assertEquals(1, records.all().size());
		assertEquals(4, records.all().getFirst().getExercises().getFirst().getLevel());
	}

	private static Exercise plank() {
		Exercise plank = ModelFactory.eINSTANCE.createExercise();
		plank.setId("plank");
		plank.setStartingDosage(ModelFactory.eINSTANCE.createDosage());
		plank.setFigure(FigureFactory.eINSTANCE.createFigure());
		ExerciseText text = ModelFactory.eINSTANCE.createExerciseText();
		text.setLanguage("en");
		text.setName("Plank");
		plank.getTexts().add(text);
		return plank;
	}
}
