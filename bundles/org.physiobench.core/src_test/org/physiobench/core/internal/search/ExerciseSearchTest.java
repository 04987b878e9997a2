package org.physiobench.core.internal.search;

import static org.junit.Assert.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.Test;
import org.physiobench.core.exercise.ExampleEntry;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseFilters;
import org.physiobench.core.exercise.ExerciseQuery;
import org.physiobench.core.exercise.ExerciseQuery.Order;
import org.physiobench.core.exercise.ExerciseWords;
import org.physiobench.core.language.Translations;
import org.physiobench.model.BodyRegion;
import org.physiobench.model.Equipment;
import org.physiobench.model.ExerciseCategory;
import org.physiobench.model.SpinalLoadingBias;
import org.physiobench.model.StartPosition;

public final class ExerciseSearchTest {

	private static final ExampleEntry BIRD_DOG = ExampleEntry.named("bird-dog", "Bird dog")
			.in(Locale.ENGLISH, "Bird dog", "Lower back, gluteus maximus", "Reach one arm forward.", "Pointer")
			.in(Locale.GERMAN, "Vierfüßlerstand diagonal", "Rückenstrecker", "Strecken Sie einen Arm aus.", "Vogelhund")
			.at("bird-dog", 3).needs(Equipment.MAT).regions(BodyRegion.LUMBAR_SPINE)
			.kind(ExerciseCategory.CORE_STABILITY, StartPosition.QUADRUPED, SpinalLoadingBias.NEUTRAL);

	@Test
	public void wordsAreFoundInAnyOrderCaseAndLanguage() {
		for (String typed : List.of("bird dog", "DOG BIRD", "vogelhund", "VIERFÜSSLERSTAND", "rücken pointer", "gluteus dog")) {
			assertEquals(typed, List.of("bird-dog"), found(typed, BIRD_DOG, ExampleEntry.named("plank", "Plank")));
		}
	}

	@Test
	public void everyWordMustBeFound() {
		assertEquals(List.of(), found("bird plank", BIRD_DOG, ExampleEntry.named("plank", "Plank")));
	}

	@Test
	public void familiesAndTheChoicesOfTheModelAreFound() {
		for (String typed : List.of("trunk control", "core stability", "quadruped", "mat", "lumbar spine", "neutral")) {
			assertEquals(typed, List.of("bird-dog"),
					found(typed, BIRD_DOG, ExampleEntry.named("stairs", "Stairs").kind(ExerciseCategory.AEROBIC,
							StartPosition.STANDING, SpinalLoadingBias.NONE)));
		}
	}

	@Test
	public void everyTextIsSearched() {
		ExerciseWords words = new ExerciseWords("Name", List.of("synonym"), "region",
				new ExerciseWords.Instructions("setup", List.of("firststep", "secondstep"), "breathing", List.of("cue"),
						"feeling", "stopping", "easier", "harder"),
				new ExerciseWords.Teaching(List.of("touching"), List.of("error")));
		ExampleEntry full = ExampleEntry.named("full", "Name").words(words);

		for (String word : List.of("name", "synonym", "region", "setup", "firststep", "secondstep", "breathing", "cue",
				"feeling", "stopping", "easier", "harder", "touching", "error")) {
			assertEquals(word, List.of("full"), found(word, full));
		}
	}

	@Test
	public void theWordThatIsBeingTypedMayBeItsFirstLetters() {
		for (String typed : List.of("b", "bi", "dog b", "vierf", "fl dog")) {
			assertEquals(typed, typed.startsWith("fl") ? List.of() : List.of("bird-dog"), found(typed, BIRD_DOG));
		}
	}

	@Test
	public void aFinishedWordOfTwoLettersIsMeantAsItStands() {
		assertEquals(List.of("bird-dog"), found("bi", BIRD_DOG));
		assertEquals(List.of(), found("bi ", BIRD_DOG));
		assertEquals(List.of("bird-dog"), found("bir dog", BIRD_DOG));
	}

	@Test
	public void oneSlipIsForgivenFromFourLettersOnAndTwoFromEight() {
		for (String typed : List.of("brid dog", "bidr", "vogelhnud", "vierfuslerstnad", "glutues dog", "reahc", "streken")) {
			assertEquals(typed, List.of("bird-dog"), found(typed, BIRD_DOG));
		}
		for (String typed : List.of("dig", "borg", "brdi dgo", "vogleundh")) {
			assertEquals(typed, List.of(), found(typed, BIRD_DOG));
		}
	}

	@Test
	public void aSlipDoesNotEmptyTheListWhileTheWordIsBeingTyped() {
		String typed = "vogelnhun";
		for (int letters = 1; letters <= typed.length(); letters++) {
			String soFar = typed.substring(0, letters);
			assertEquals(soFar, List.of("bird-dog"), found(soFar, BIRD_DOG));
		}
	}

	@Test
	public void partsOfCompoundsAreFoundInNamesButNotInTexts() {
		assertEquals(List.of("bird-dog"), found("hund", BIRD_DOG));
		assertEquals(List.of("bird-dog"), found("strecker", BIRD_DOG));
		assertEquals(List.of(), found("rwar", BIRD_DOG));
	}

	@Test
	public void namesAreFoundWhetherTheyAreWrittenInOneWordOrTwo() {
		assertEquals(List.of("bird-dog"), found("birddog", BIRD_DOG));
		assertEquals(List.of("push-up"), found("pushup", ExampleEntry.named("push-up", "Wall push-up")));
	}

	@Test
	public void namesComeBeforeSynonymsBeforeRegionsBeforeTexts() {
		assertEquals(List.of("name", "synonym", "region", "text"),
				found("bridge", ExampleEntry.named("text", "A").in(Locale.ENGLISH, "A", "", "Make a bridge."),
						ExampleEntry.named("region", "B").in(Locale.ENGLISH, "B", "bridge", ""),
						ExampleEntry.named("synonym", "C").in(Locale.ENGLISH, "C", "", "", "Bridge"),
						ExampleEntry.named("name", "Bridge")));
	}

	@Test
	public void wholeWordsComeBeforeBeginningsBeforeMiddlesBeforeSlips() {
		assertEquals(List.of("beginning", "middle", "slip"), found("bridg", ExampleEntry.named("slip", "Brisg"),
				ExampleEntry.named("middle", "Footbridge"), ExampleEntry.named("beginning", "Bridges")));
		assertEquals(List.of("whole", "beginning", "middle"), found("bridge", ExampleEntry.named("middle", "Footbridge"),
				ExampleEntry.named("beginning", "Bridges"), ExampleEntry.named("whole", "Bridge")));
	}

	@Test
	public void aWholeWordInATextComesBeforeASlipInAName() {
		assertEquals(List.of("text", "slip"), found("hold", ExampleEntry.named("slip", "Fold"),
				ExampleEntry.named("text", "Plank").in(Locale.ENGLISH, "Plank", "", "Hold it.")));
	}

	@Test
	public void whoTypesAWordByWhichExercisesAreCalledMeansIt() {
		assertEquals(List.of("band"),
				found("band", ExampleEntry.named("bend", "Back bend"), ExampleEntry.named("band", "Band row")));
	}

	@Test
	public void shorterNamesComeFirstAmongEquals() {
		assertEquals(List.of("bridge", "glute", "single"),
				found("bridge", ExampleEntry.named("single", "Single leg bridge"),
						ExampleEntry.named("glute", "Glute bridge"), ExampleEntry.named("bridge", "Bridge")));
	}

	@Test
	public void withoutWordsAllComeInTheOrderOfTheLibrary() {
		ExampleEntry[] three = { ExampleEntry.named("c", "C"), ExampleEntry.named("a", "A"), ExampleEntry.named("b", "B") };

		for (String typed : List.of("", "  \t", " -/ ")) {
			assertEquals(List.of("c", "a", "b"), found(typed, three));
		}
	}

	@Test
	public void resultsCanBeOrderedByNameAndByFamilyAndLevel() {
		ExerciseSearch search = search(ExampleEntry.named("z", "Ähre").at("walking", 1),
				ExampleEntry.named("y", "Zebra").at("bird-dog", 1), ExampleEntry.named("x", "Berg").at("bird-dog", 2),
				ExampleEntry.named("w", "Adler").at("walking", 2));

		assertEquals(List.of("w", "z", "x", "y"), ids(search, "", ExerciseFilters.NONE, Order.NAME));
		// the family bird-dog is called Trunk control, walking has no name
		assertEquals(List.of("y", "x", "z", "w"), ids(search, "", ExerciseFilters.NONE, Order.FAMILY));
		// of those that hold the word
		assertEquals(List.of("x", "y"), ids(search, "trunk", ExerciseFilters.NONE, Order.NAME));
	}

	@Test
	public void filtersAndWordsCountTogether() {
		ExerciseFilters strength = new ExerciseFilters(Set.of(ExerciseCategory.STRENGTH), Set.of(), Optional.empty(),
				Set.of(), Set.of(), Set.of());
		ExerciseSearch search = search(BIRD_DOG, ExampleEntry.named("dog-walk", "Dog walk").kind(ExerciseCategory.STRENGTH,
				StartPosition.STANDING, SpinalLoadingBias.NONE));

		assertEquals(List.of("dog-walk"), ids(search, "dog", strength, Order.RELEVANCE));
		assertEquals(List.of("dog-walk"), ids(search, "", strength, Order.RELEVANCE));
		assertEquals(List.of(), ids(search, "bird", strength, Order.RELEVANCE));
	}

	@Test
	public void aWholePageThatWasPastedIsNoTrouble() {
		assertEquals(List.of("bird-dog"), found("bird dog ".repeat(500), BIRD_DOG));
		assertEquals(List.of(), found("x".repeat(10_000), BIRD_DOG));
	}

	@Test
	public void withoutExercisesNothingIsFound() {
		assertEquals(List.of(), found(""));
		assertEquals(List.of(), found("bridge"));
	}

	private static List<String> found(String typed, ExampleEntry... exercises) {
		return ids(search(exercises), typed, ExerciseFilters.NONE, Order.RELEVANCE);
	}

	private static ExerciseSearch search(ExampleEntry... exercises) {
		return new ExerciseSearch(Arrays.stream(exercises).map(ExampleEntry::build).toList(),
				family -> family.equals("bird-dog") ? Translations.of(Locale.ENGLISH, "Trunk control")
						: Translations.of(Locale.ROOT, family));
	}

	private static List<String> ids(ExerciseSearch search, String typed, ExerciseFilters filters, Order order) {
		return search.find(new ExerciseQuery(typed, filters, order)).stream().map(ExerciseEntry::id)
				.map(id -> id.value()).toList();
	}
}
