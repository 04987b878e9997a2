package org.physiobench.reports;

import static org.hamcrest.CoreMatchers.hasItems;
import static org.hamcrest.CoreMatchers.is;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.Test;
import org.physiobench.core.handout.Handout;
import org.physiobench.core.handout.Handout.Advice;
import org.physiobench.core.handout.Handout.Exercise;
import org.physiobench.core.handout.Handout.Phase;

public final class SheetDataTest {

	@Test
	public void aPhaseIsNamedAtItsFirstExerciseOnly() {
		var rows = exercises(sheet(new Phase("Settle", List.of(exercise(1), exercise(2))),
				new Phase("Build", List.of(exercise(3)))));
		assertThat(rows.stream().map(row -> row.get("phase")).toList(), is(List.of("Settle", "", "Build")));
	}

	@Test
	public void aPhaseWithoutExercisesIsNotNamed() {
		assertThat(exercises(sheet(new Phase("Settle", List.of()), new Phase("Build", List.of(exercise(1))))).stream()
				.map(row -> row.get("phase")).toList(), is(List.of("Build")));
	}

	@Test
	public void cuesBecomeSentences() {
		var exercise = new Exercise(1, "Plank", "once", "", List.of(), List.of("Breathe", " Stay long! ", ""), "");
		var row = exercises(sheet(new Phase("", List.of(exercise)))).getFirst();
		assertThat(row.get("cues"), is("Breathe. Stay long!"));
	}

	@Test
	public void anUnknownClinicianIsNotAnnounced() {
		assertThat(SheetData.of(handout("", List.of()), SheetWords.in(Locale.ENGLISH), 1).get("footer"), is(""));
	}

	@Test
	public void theDesignAsksForNothingThatIsNotThere() throws IOException {
		var design = Files.readString(Path.of("designs", "handout.rptdesign"));
		var sheet = sheet(new Phase("", List.of(exercise(1))));
		var known = new TreeSet<>(sheet.keySet());
		known.addAll(exercises(sheet).getFirst().keySet());
		known.addAll(AdviceRows.of(List.of(new Advice("a", "b"))).getFirst().keySet());
		var asked = asked(design);
		assertFalse(asked.isEmpty());
		assertThat(known, hasItems(asked.toArray(String[]::new)));
	}

	@Test
	public void theMarginsAreThoseOfTheDirection() throws IOException {
		var design = Files.readString(Path.of("designs", "handout.rptdesign"));
		for (var side : List.of("top", "left", "right")) {
			assertThat(side, design.contains("<property name=\"" + side + "Margin\">14mm</property>"),
					is(Boolean.TRUE));
		}
	}

	private static Set<String> asked(String design) {
		Set<String> keys = new TreeSet<>();
		var calls = Pattern.compile("(?:sheet|entry)\\.get\\(\"(\\w+)\"\\)").matcher(design);
		while (calls.find()) {
			keys.add(calls.group(1));
		}
		return keys;
	}

	private static Map<String, Object> sheet(Phase... phases) {
		return SheetData.of(handout("M. Lindner", List.of(phases)), SheetWords.in(Locale.ENGLISH), 1);
	}

	private static Handout handout(String clinician, List<Phase> phases) {
		return new Handout(Locale.ENGLISH, "Anna, your exercises", "", "", phases, List.of(), "A7F2", clinician,
				LocalDate.of(2026, 11, 22));
	}

	private static Exercise exercise(int number) {
		return new Exercise(number, "Exercise " + number, "10 times", "", List.of("Do."), List.of(), "");
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> exercises(Map<String, Object> sheet) {
		return (List<Map<String, Object>>) sheet.get("exercises");
	}
}
