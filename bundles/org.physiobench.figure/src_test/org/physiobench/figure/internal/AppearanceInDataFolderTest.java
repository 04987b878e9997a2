package org.physiobench.figure.internal;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.is;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.figure.Appearance;
import org.physiobench.figure.Appearance.Build;
import org.physiobench.figure.Appearance.Hair;
import org.physiobench.figure.Appearance.Skin;
import org.physiobench.figure.ClinicAppearance;
import org.physiobench.figure.FigureBuilder;
import org.physiobench.model.Exercise;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.Side;

public final class AppearanceInDataFolderTest {

	private static final Appearance CHOSEN = new Appearance(Build.BROAD, Hair.BUN, Skin.DARK);
	private static final String LIGHT_SKIN = "#f0cfb2";
	private static final String DARK_SKIN = "#95694a";

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private final List<String> problems = new ArrayList<>();

	@Test
	public void the_person_is_neutral_until_somebody_chooses() {
		assertThat(started().current(), is(Appearance.neutral()));
		assertThat(problems, is(List.of()));
	}

	@Test
	public void the_choice_is_kept_when_the_workstation_starts_again() {
		started().choose(CHOSEN);
		assertThat(started().current(), is(CHOSEN));
		assertThat(problems, is(List.of()));
	}

	@Test
	public void a_choice_makes_the_data_folder_when_nothing_was_kept_before() {
		ClinicAppearance first = new AppearanceInDataFolder(new DataFolder(data().resolve("new")), problems::add);
		first.choose(CHOSEN);
		assertThat(Files.exists(data().resolve("new/figures.properties")), is(true));
	}

	@Test
	public void an_unknown_value_falls_back_and_the_others_stay() throws IOException {
		write("build=broad\nhair=mohawk\nskin=dark\n");
		assertThat(started().current(), is(new Appearance(Build.BROAD, Hair.SHORT, Skin.DARK)));
		assertThat(problems.size(), is(1));
		assertThat(problems.getFirst(), containsString("unknown hair \"mohawk\""));
	}

	@Test
	public void what_cannot_be_read_falls_back() throws IOException {
		write("build=\\u12\n");
		assertThat(started().current(), is(Appearance.neutral()));
		Files.delete(data().resolve("figures.properties"));
		Files.createDirectory(data().resolve("figures.properties"));
		assertThat(started().current(), is(Appearance.neutral()));
		assertThat(problems.size(), is(2));
	}

	@Test
	public void a_choice_that_cannot_be_kept_changes_nothing() throws IOException {
		Files.createDirectory(data().resolve("figures.properties"));
		ClinicAppearance clinic = started();
		List<Appearance> told = new ArrayList<>();
		clinic.onChange(() -> told.add(clinic.current()));
		assertThrows(ExplainedException.class, () -> clinic.choose(CHOSEN));
		assertThat(clinic.current(), is(Appearance.neutral()));
		assertThat(told, is(List.of()));
	}

	@Test
	public void who_listens_is_told_of_another_person_until_she_stops_listening() {
		ClinicAppearance clinic = started();
		List<Appearance> told = new ArrayList<>();
		Subscription listening = clinic.onChange(() -> told.add(clinic.current()));
		clinic.choose(CHOSEN);
		clinic.choose(CHOSEN);
		listening.close();
		clinic.choose(Appearance.neutral());
		assertThat(told, is(List.of(CHOSEN)));
	}

	@Test
	public void the_picture_of_a_handout_shows_the_chosen_person() {
		ClinicAppearance clinic = started();
		PaperIllustrator illustrator = new PaperIllustrator(clinic);
		assertThat(picture(illustrator).contains(LIGHT_SKIN), is(true));
		clinic.choose(CHOSEN);
		assertThat(picture(illustrator).contains(DARK_SKIN), is(true));
		assertThat(picture(illustrator).contains(LIGHT_SKIN), is(false));
	}

	@Test
	public void without_a_data_folder_the_picture_of_a_handout_shows_the_neutral_person() {
		assertThat(picture(new PaperIllustrator(null)).contains(LIGHT_SKIN), is(true));
	}

	private static String picture(PaperIllustrator illustrator) {
		Exercise exercise = ModelFactory.eINSTANCE.createExercise();
		exercise.setId("bridge");
		exercise.setFigure(FigureBuilder.bridge());
		return illustrator.draw(exercise, Side.RIGHT, Optional.empty(), Locale.ENGLISH, 1.5).orElseThrow().svg();
	}

	private ClinicAppearance started() {
		return new AppearanceInDataFolder(new DataFolder(data()), problems::add);
	}

	private Path data() {
		return folder.getRoot().toPath().toAbsolutePath();
	}

	private void write(String text) throws IOException {
		Files.writeString(data().resolve("figures.properties"), text);
	}
}
