package org.physiobench.app.internal.commandline;

import static org.junit.Assert.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

import org.junit.Test;
import org.physiobench.core.exercise.LibraryReading;
import org.physiobench.model.Exercise;
import org.physiobench.model.ExerciseLibrary;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.figure.BodySide;
import org.physiobench.model.figure.FigureFactory;
import org.physiobench.model.figure.FigurePose;
import org.physiobench.model.figure.JointAngle;
import org.physiobench.model.figure.JointMovement;

import picocli.CommandLine;

public final class CheckLibraryCommandTest {

	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();

	@Test
	public void aSoundLibraryIsCalledSo() {
		assertEquals(0, run(new LibraryReading.Whole(library(90))));
		assertEquals("clinic.yaml: nothing is wrong\n", out.toString());
	}

	@Test
	public void faultsAreListedAndCounted() {
		assertEquals(1, run(new LibraryReading.Faulty(List.of("clinic.yaml, line 3: no.", "clinic.yaml, line 9: no."))));
		assertEquals("clinic.yaml, line 3: no.\nclinic.yaml, line 9: no.\n", out.toString());
		assertEquals("The library has 2 faults; Physiobench will not use it as it is.\n", err.toString());
	}

	@Test
	public void aFigureThatNoBodyCanDoIsAFault() {
		assertEquals(1, run(new LibraryReading.Whole(library(-60))));
		assertEquals("The figure of kick: Pose 1: left knee flexion of -60 degrees is beyond the range of motion, "
				+ "which is -5 to 165.\n", out.toString());
	}

	private int run(LibraryReading reading) {
		Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true));
		return new CommandLine(new CheckLibraryCommand(console, () -> file -> reading)).execute("clinic.yaml");
	}

	private static ExerciseLibrary library(double kneeFlexion) {
		JointAngle knee = FigureFactory.eINSTANCE.createJointAngle();
		knee.setMovement(JointMovement.KNEE_FLEXION);
		knee.setSide(BodySide.LEFT);
		knee.setDegrees(kneeFlexion);
		FigurePose pose = FigureFactory.eINSTANCE.createFigurePose();
		pose.getAngles().add(knee);
		Exercise exercise = ModelFactory.eINSTANCE.createExercise();
		exercise.setId("kick");
		exercise.setFigure(FigureFactory.eINSTANCE.createFigure());
		exercise.getFigure().getPoses().add(pose);
		ExerciseLibrary library = ModelFactory.eINSTANCE.createExerciseLibrary();
		library.getExercises().add(exercise);
		return library;
	}
}
