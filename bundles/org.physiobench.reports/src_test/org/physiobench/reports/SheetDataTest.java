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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.Test;
import org.physiobench.core.handout.ContactSheet;
import org.physiobench.core.handout.Handout;
import org.physiobench.core.handout.Handout.Advice;
import org.physiobench.core.handout.Handout.Exercise;
import org.physiobench.core.handout.Handout.Phase;
import org.physiobench.core.handout.VectorPicture;

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
		var exercise = new Exercise(1, "Plank", "once", "", List.of(), List.of("Breathe", " Stay long! ", ""), "",
				Optional.of(new VectorPicture("<svg/>", 200, 60, "Plank")));
		var row = exercises(sheet(new Phase("", List.of(exercise)))).getFirst();
		assertThat(row.get("cues"), is("Breathe. Stay long!"));
	}

	@Test
	public void aPictureIsAsLargeAsItsPlaceAllows() {
		// 200 by 60 in 55 mm by 33 mm: the width decides, 55 / 200 = 0.275
		var wide = PicturePlace.HANDOUT.data(Optional.of(new VectorPicture("<svg/>", 200, 60, "Plank")));
		assertThat(wide.get("pictureWidth"), is("55.00mm"));
		assertThat(wide.get("pictureHeight"), is("16.50mm"));
		// 150 by 180: the height decides, 33 / 180 = 0.18333
		var high = PicturePlace.HANDOUT.data(Optional.of(new VectorPicture("<svg/>", 150, 180, "Stand")));
		assertThat(high.get("pictureWidth"), is("27.50mm"));
		assertThat(high.get("pictureHeight"), is("33.00mm"));
	}

	@Test
	public void aMissingPictureTakesNoRoom() {
		var none = PicturePlace.CONTACT_SHEET.data(Optional.empty());
		assertThat(none.get("pictureHeight"), is("1mm"));
		assertThat(none.get("pictureText"), is(""));
	}

	@Test
	public void aContactSheetHasFourPlacesInEveryRow() {
		var entry = new ContactSheet.Entry("Plank", "front-plank 3", Optional.empty());
		var sheet = ContactSheetData.of(new ContactSheet("All", Locale.ENGLISH, List.of(entry, entry, entry, entry, entry)));
		@SuppressWarnings("unchecked")
		var rows = (List<List<Map<String, Object>>>) sheet.get("rows");
		assertThat(rows.stream().map(List::size).toList(), is(List.of(4, 4)));
		assertThat(rows.get(1).stream().map(place -> place.get("name")).toList(), is(List.of("Plank", "", "", "")));
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
		return new Exercise(number, "Exercise " + number, "10 times", "", List.of("Do."), List.of(), "",
				Optional.empty());
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> exercises(Map<String, Object> sheet) {
		return (List<Map<String, Object>>) sheet.get("exercises");
	}
}
