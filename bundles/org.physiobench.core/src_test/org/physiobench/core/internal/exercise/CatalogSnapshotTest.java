package org.physiobench.core.internal.exercise;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotSame;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.Test;
import org.physiobench.core.exercise.ExampleLibrary;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.model.Dosage;
import org.physiobench.model.ExerciseLibrary;

public final class CatalogSnapshotTest {

	private final CatalogSnapshot basics = CatalogSnapshot.of(List.of(ExampleLibrary.ofBirdDogAndWalking()), List.of());

	@Test
	public void partsOfNamesFindInAnyOrderAndCase() {
		assertEquals(List.of("bird-dog"), found("DOG bir"));
		assertEquals(List.of("walking"), found("alk"));
	}

	@Test
	public void everyWordMustBeFound() {
		assertEquals(List.of(), found("bird walking"));
	}

	@Test
	public void synonymsRegionsFamiliesAndCategoriesFind() {
		assertEquals(List.of("bird-dog"), found("arm-leg"));
		assertEquals(List.of("bird-dog"), found("hips"));
		assertEquals(List.of("bird-dog"), found("trunk control"));
		assertEquals(List.of("bird-dog"), found("core stability"));
		assertEquals(List.of("walking"), found("aerobic"));
	}

	@Test
	public void germanWordsFindToo() {
		assertEquals(List.of("bird-dog"), found("VIERFÜßLERSTAND"));
		assertEquals(List.of("bird-dog"), found("vogelhund rücken"));
		assertEquals(List.of("bird-dog"), found("rumpfkontrolle"));
	}

	@Test
	public void noWordsFindAllInTheOrderOfTheLibrary() {
		assertEquals(List.of("bird-dog", "walking"), found(""));
		assertEquals(List.of("bird-dog", "walking"), found("  \t "));
	}

	@Test
	public void anExerciseIsFoundByTheFamilyThatAnotherLibraryBrings() {
		ExerciseLibrary own = new ExampleLibrary("own").exercise("dead-bug", exercise -> {
			exercise.setFamily("trunk");
			exercise.getTexts().add(ExampleLibrary.text("en", "Dead bug", null));
		}).build();

		CatalogSnapshot snapshot = CatalogSnapshot.of(List.of(own), List.of(ExampleLibrary.ofBirdDogAndWalking()));

		assertEquals(List.of("dead-bug", "bird-dog"), ids(snapshot.search("trunk control")));
	}

	@Test
	public void ofTwoExercisesWithOneIdTheContributedOneStandsAndTheOtherIsReported() {
		ExerciseLibrary own = new ExampleLibrary("own").exercise("walking", "Walking our way").exercise("own", "Own")
				.build();

		CatalogSnapshot snapshot = CatalogSnapshot.of(List.of(ExampleLibrary.ofBirdDogAndWalking()), List.of(own));

		assertEquals(List.of("bird-dog", "walking", "own"), ids(snapshot.entries()));
		assertEquals("Walking", snapshot.find(new ExerciseId("walking")).orElseThrow().words(Locale.ENGLISH).name());
		assertEquals(
				List.of("The exercise walking of the library Library own is not used: another library brought that id before."),
				snapshot.problems());
	}

	@Test
	public void theStartingDosageIsAFreshCopyEachTime() {
		ExerciseId birdDog = new ExerciseId("bird-dog");

		Dosage first = basics.startingDosage(birdDog).orElseThrow();
		first.setSets(99);
		Dosage second = basics.startingDosage(birdDog).orElseThrow();

		assertNotSame(first, second);
		assertEquals(Integer.valueOf(3), second.getSets());
		assertEquals(null, second.eContainer());
	}

	@Test
	public void whatNoLibraryBringsIsNotFound() {
		ExerciseId unknown = new ExerciseId("unknown");

		assertEquals(Optional.empty(), basics.find(unknown));
		assertTrue(basics.startingDosage(unknown).isEmpty());
	}

	@Test
	public void wordsAreThoseOfTheRegionThenTheLanguageThenEnglish() {
		ExerciseEntry entry = CatalogSnapshot.of(List.of(new ExampleLibrary("l").exercise("stairs", exercise -> {
			exercise.getTexts().add(ExampleLibrary.text("de", "Treppe", null));
			exercise.getTexts().add(ExampleLibrary.text("de-CH", "Stäge", null));
			exercise.getTexts().add(ExampleLibrary.text("en", "Stairs", null));
		}).build()), List.of()).entries().getFirst();

		assertEquals("Stäge", entry.words(Locale.forLanguageTag("de-CH")).name());
		assertEquals("Treppe", entry.words(Locale.forLanguageTag("de-AT")).name());
		assertEquals("Stairs", entry.words(Locale.FRENCH).name());
	}

	@Test
	public void withoutEnglishTheFirstLanguageOfTheLibraryStepsIn() {
		ExerciseEntry entry = CatalogSnapshot.of(List.of(new ExampleLibrary("l").exercise("escalier", exercise -> {
			exercise.getTexts().add(ExampleLibrary.text("fr", "Escalier", null));
			exercise.getTexts().add(ExampleLibrary.text("it", "Scale", null));
			exercise.getTexts().add(ExampleLibrary.text("es", "Escalera", null));
		}).build()), List.of()).entries().getFirst();

		assertEquals("Escalier", entry.words(Locale.GERMAN).name());
	}

	private List<String> found(String words) {
		return ids(basics.search(words));
	}

	private static List<String> ids(List<ExerciseEntry> entries) {
		return entries.stream().map(entry -> entry.id().value()).toList();
	}
}
