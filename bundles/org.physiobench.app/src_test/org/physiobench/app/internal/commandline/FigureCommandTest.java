package org.physiobench.app.internal.commandline;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.is;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.figure.Appearance;
import org.physiobench.model.Exercise;
import org.physiobench.model.ExerciseText;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.figure.BodyPart;
import org.physiobench.model.figure.BodyPosition;
import org.physiobench.model.figure.FigureFactory;
import org.physiobench.model.figure.FigurePose;
import org.physiobench.model.figure.PoseContact;

import picocli.CommandLine;

public final class FigureCommandTest {

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();
	private Appearance person = Appearance.neutral();

	@Test
	public void theSequenceIsDrawn() throws IOException {
		assertEquals(0, run("stand-up", "--out", file().toString()));

		assertThat(Files.readString(file()), containsString("<title>Stand up</title>"));
		assertEquals(file() + ": figure of stand-up\n", out.toString());
		assertEquals("", err.toString());
	}

	@Test
	public void oneFrameIsSmallerThanTheSequence() throws IOException {
		run("stand-up", "--out", file().toString());
		String sequence = Files.readString(file());
		run("stand-up", "--out", file().toString(), "--frame", "2");
		assertThat(Files.readString(file()).length() < sequence.length(), is(true));
	}

	@Test
	public void theAnimatedPictureMoves() throws IOException {
		run("stand-up", "--out", file().toString(), "--animated");
		assertThat(Files.readString(file()), containsString("<animate "));
	}

	@Test
	public void theLeftSideIsAnotherPicture() throws IOException {
		run("stand-up", "--out", file().toString(), "--side", "left");
		String left = Files.readString(file());
		run("stand-up", "--out", file().toString(), "--side", "right");
		assertThat(Files.readString(file()), not(left));
	}

	@Test
	public void thePersonIsTheOneThatTheClinicChose() throws IOException {
		person = new Appearance(Appearance.Build.AVERAGE, Appearance.Hair.SHORT, Appearance.Skin.DARK);
		run("stand-up", "--out", file().toString());
		assertThat(Files.readString(file()), containsString("#95694a"));
	}

	@Test
	public void aFrameThatIsNotThereIsExplained() {
		ExplainedException refused = refused("stand-up", "--frame", "3");
		assertEquals("The figure of \"stand-up\" has the frames 1 to 2, but not 3; no file was written.",
				refused.getMessage());
	}

	@Test
	public void anUnknownExerciseIsExplained() {
		assertEquals("There is no exercise with the id \"sit\". The command exercises lists all ids.",
				refused("sit").getMessage());
	}

	@Test
	public void anExerciseWithoutAFigureIsExplained() {
		assertEquals("Nobody has drawn the exercise \"bare\" yet; no file was written.", refused("bare").getMessage());
	}

	private ExplainedException refused(String... arguments) {
		FigureCommand command = command();
		new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true)
				.parseArgs(join(arguments, "--out", file().toString()));
		ExplainedException refused = assertThrows(ExplainedException.class, command::call);
		assertFalse(Files.exists(file()));
		return refused;
	}

	private int run(String... arguments) {
		return new CommandLine(command()).setCaseInsensitiveEnumValuesAllowed(true).execute(arguments);
	}

	private FigureCommand command() {
		Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true));
		return new FigureCommand(console,
				() -> new Shelf(List.of(), List.of(standUp(), exercise("bare", "Bare"))),
				() -> person);
	}

	private static String[] join(String[] first, String... second) {
		String[] all = new String[first.length + second.length];
		System.arraycopy(first, 0, all, 0, first.length);
		System.arraycopy(second, 0, all, first.length, second.length);
		return all;
	}

	private Path file() {
		return folder.getRoot().toPath().resolve("figure.svg");
	}

	private static Exercise standUp() {
		Exercise exercise = exercise("stand-up", "Stand up");
		exercise.setFigure(FigureFactory.eINSTANCE.createFigure());
		exercise.getFigure().getPoses().add(pose(BodyPosition.TALL_KNEELING, BodyPart.KNEE));
		exercise.getFigure().getPoses().add(pose(BodyPosition.STANDING, BodyPart.FOOT));
		return exercise;
	}

	private static FigurePose pose(BodyPosition position, BodyPart resting) {
		FigurePose pose = FigureFactory.eINSTANCE.createFigurePose();
		pose.setPosition(position);
		PoseContact contact = FigureFactory.eINSTANCE.createPoseContact();
		contact.setPart(resting);
		pose.getContacts().add(contact);
		return pose;
	}

	private static Exercise exercise(String id, String name) {
		Exercise exercise = ModelFactory.eINSTANCE.createExercise();
		exercise.setId(id);
		ExerciseText text = ModelFactory.eINSTANCE.createExerciseText();
		text.setLanguage("en");
		text.setName(name);
		exercise.getTexts().add(text);
		return exercise;
	}
}
