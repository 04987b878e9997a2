package org.physiobench.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.BeforeClass;
import org.junit.Test;
import org.physiobench.core.exercise.FigureNotation;
import org.physiobench.figure.Drawing;
import org.physiobench.figure.Illustration;
import org.physiobench.figure.Picture;
import org.physiobench.model.Exercise;
import org.physiobench.model.figure.Figure;
import org.physiobench.model.figure.FigurePose;
import org.physiobench.model.figure.PoseCaption;

/** Every shipped exercise can be drawn: joints in range, contacts true, nothing below the floor or outside the picture. */
public final class ShippedFiguresTest {

	private static final Pattern MOVED = Pattern.compile("<g transform=\"translate\\((-?[0-9.]+) (-?[0-9.]+)\\)\">");
	private static final Pattern POINT = Pattern.compile("[MLC ](-?[0-9.]+) (-?[0-9.]+)(?=[MLCAZ\"])");

	private static List<Exercise> exercises;

	@BeforeClass
	public static void read() {
		exercises = ShippedLibraryTest.library().getExercises();
	}

	@Test
	public void everyExerciseHasAFigureWithTwoPosesOrAHold() {
		for (Exercise exercise : exercises) {
			assertTrue(exercise.getId(), exercise.getFigure() != null && !exercise.getFigure().getPoses().isEmpty());
			boolean held = exercise.getStartingDosage().getHoldSeconds() != null
					|| exercise.getStartingDosage().getDurationMinutes() != null;
			assertTrue(exercise.getId(), held || exercise.getFigure().getPoses().size() > 1);
		}
	}

	@Test
	public void everyFigureIsPossible() {
		List<String> faults = new ArrayList<>();
		for (Exercise exercise : exercises) {
			drawn(exercise).faults().forEach(fault -> faults.add(exercise.getId() + ": " + fault));
		}
		assertEquals(List.of(), faults);
	}

	@Test
	public void nothingLeavesThePicture() {
		for (Exercise exercise : exercises) {
			assertWithin(exercise.getId(), drawn(exercise).pose(exercise.getFigure().getPoses().size() - 1));
			drawn(exercise).film().stills().forEach(still -> assertWithin(exercise.getId() + " on the way", still));
		}
	}

	@Test
	public void everyPoseIsToldInEveryLanguageOfItsExercise() {
		for (Exercise exercise : exercises) {
			List<String> languages = exercise.getTexts().stream().map(text -> text.getLanguage()).sorted().toList();
			for (FigurePose pose : exercise.getFigure().getPoses()) {
				assertEquals(exercise.getId(), languages,
						pose.getCaptions().stream().map(PoseCaption::getLanguage).sorted().toList());
			}
		}
	}

	@Test
	public void theHoldOfAPictureIsThatOfTheStartingDosage() {
		List<String> differing = exercises.stream()
				.flatMap(exercise -> exercise.getFigure().getPoses().stream()
						.filter(pose -> pose.getHoldSeconds() != null && exercise.getStartingDosage().getHoldSeconds() != null
								&& !pose.getHoldSeconds().equals(exercise.getStartingDosage().getHoldSeconds()))
						.map(pose -> exercise.getId()))
				.distinct().collect(Collectors.toList());
		assertEquals(List.of(), differing);
	}

	@Test
	public void everyFigureCanBeWrittenOutAndReadBackUnchanged() {
		FigureNotation notation = Services.get(FigureNotation.class);
		for (Exercise exercise : exercises) {
			Figure figure = exercise.getFigure();
			FigureNotation.Reading read = notation.read(notation.write(figure, "en"), "en", Optional.of(figure));
			assertTrue(exercise.getId() + ": " + read, read instanceof FigureNotation.Understood(Figure same)
					&& EcoreUtil.equals(figure, same));
		}
	}

	private static Illustration drawn(Exercise exercise) {
		return Illustration.of(exercise.getFigure(), Drawing.of(exercise.getId(), Locale.ENGLISH));
	}

	private static void assertWithin(String where, Picture picture) {
		Matcher moved = MOVED.matcher(picture.svg());
		assertTrue(where, moved.find());
		double right = Double.parseDouble(moved.group(1));
		double down = Double.parseDouble(moved.group(2));
		Matcher points = POINT.matcher(picture.svg());
		points.region(moved.end(), picture.svg().length());
		while (points.find()) {
			double x = Double.parseDouble(points.group(1)) + right;
			double y = Double.parseDouble(points.group(2)) + down;
			assertTrue(where + " at " + x + " " + y,
					x >= 0 && x <= picture.width() && y >= 0 && y <= picture.height());
		}
	}
}
