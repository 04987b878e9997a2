package org.physiobench.core.internal.library;

import static org.junit.Assert.assertEquals;

import java.util.List;

import org.junit.Test;
import org.physiobench.model.AdviceText;
import org.physiobench.model.Exercise;
import org.physiobench.model.ExerciseLibrary;
import org.physiobench.model.ExerciseText;
import org.physiobench.model.FamilyText;
import org.physiobench.model.figure.FigurePose;

/** Files in another language than the first one. */
public final class TranslationsTest {

	private static final String GERMAN = """
			language: de
			exercises:
			  - id: bird-dog
			    name: Vierfüßler
			    steps: [Heben Sie einen Arm.]
			    when to stop: Hören Sie auf, wenn es weh tut.
			    captions:
			      - Gehen Sie auf alle viere.
			      - Heben Sie einen Arm.
			""";

	@Test
	public void textsAndCaptionsAreAddedToWhatWasRead() {
		Exercise exercise = birdDogWith(GERMAN).exercise("bird-dog");

		assertEquals(List.of("en", "de"), exercise.getTexts().stream().map(ExerciseText::getLanguage).toList());
		assertEquals("Vierfüßler", exercise.getTexts().getLast().getName());
		FigurePose lift = exercise.getFigure().getPoses().getLast();
		assertEquals("Lift one arm.", lift.getCaptions().getFirst().getCaption());
		assertEquals("de", lift.getCaptions().getLast().getLanguage());
		assertEquals("Heben Sie einen Arm.", lift.getCaptions().getLast().getCaption());
	}

	@Test
	public void familiesAndTopicsAreTranslatedToo() {
		ExerciseLibrary library = WrittenLibrary.of("""
				language: en
				files: [de.yaml]
				families: [{id: dead-bug, name: Dead bug, progressive: no}]
				topics: [{id: bed-rest, title: Bed rest, points: [Stay active.]}]
				""").with("de.yaml", """
				language: de
				families: [{id: dead-bug, name: Käfer}]
				topics: [{id: bed-rest, title: Bettruhe, points: [Bleiben Sie aktiv.]}]
				""").library();

		assertEquals(List.of("Dead bug", "Käfer"),
				library.getFamilies().getFirst().getTexts().stream().map(FamilyText::getName).toList());
		assertEquals(false, library.getFamilies().getFirst().isProgressive());
		assertEquals(List.of("Bed rest", "Bettruhe"),
				library.getTopics().getFirst().getTexts().stream().map(AdviceText::getTitle).toList());
	}

	@Test
	public void whatHasNotBeenReadCannotBeTranslated() {
		assertFault("id: bird-dog", "id: brid-dog", "line 3, column 9",
				"'brid-dog' is not the id of an exercise in the files before this one; did you mean 'bird-dog'?");
		assertFault("id: bird-dog", "id: plank", "line 3, column 9",
				"'plank' is not the id of an exercise in the files before this one; a file in another language than the first one can only translate.");
	}

	@Test
	public void aTranslationHoldsTextsOnly() {
		assertFault("    name", "    level: 3\n    name", "line 4, column 5",
				"'level' does not belong in a translation; it stands where the exercise is described.");
		assertFault("    name", "    nmae: X\n    name", "line 4, column 5",
				"'nmae' is not a key of an exercise; did you mean 'name'?");
	}

	@Test
	public void aTranslationNeedsWhatAPatientMustRead() {
		assertFault("    when to stop: Hören Sie auf, wenn es weh tut.\n", "", "line 3, column 5",
				"the exercise 'bird-dog' has no 'when to stop', which it needs.");
	}

	@Test
	public void captionsMatchThePoses() {
		assertFault("      - Heben Sie einen Arm.\n", "", "line 7, column 5",
				"'captions' needs one line for each pose of the figure, that is 2, not 1.");
	}

	@Test
	public void nothingIsTranslatedTwice() {
		assertEquals(List.of("de.yaml, line 10, column 5: the exercise 'bird-dog' is translated already."),
				birdDogWith(GERMAN + GERMAN.substring(GERMAN.indexOf("  - id"))).faults());
	}

	@Test
	public void aFurtherFileInTheFirstLanguageDescribesMore() {
		assertEquals(List.of("bird-dog", "plank"), birdDogWith(WrittenLibrary.BIRD_DOG.replace("id: bird-dog", "id: plank")).ids());
	}

	private static WrittenLibrary birdDogWith(String other) {
		return WrittenLibrary.of("files: [de.yaml]\n" + WrittenLibrary.BIRD_DOG).with("de.yaml", other);
	}

	private static void assertFault(String says, String other, String place, String sentence) {
		assertEquals(List.of("de.yaml, %s: %s".formatted(place, sentence)),
				birdDogWith(GERMAN.replace(says, other)).faults());
	}
}
