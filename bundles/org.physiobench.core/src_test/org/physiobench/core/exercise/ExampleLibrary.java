package org.physiobench.core.exercise;

import java.util.List;
import java.util.function.Consumer;

import org.physiobench.model.Dosage;
import org.physiobench.model.Exercise;
import org.physiobench.model.ExerciseCategory;
import org.physiobench.model.ExerciseFamily;
import org.physiobench.model.ExerciseLibrary;
import org.physiobench.model.ExerciseText;
import org.physiobench.model.FamilyText;
import org.physiobench.model.ModelFactory;

/** Builds exercise libraries for tests. */
public final class ExampleLibrary {

	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	private final ExerciseLibrary library = MODEL.createExerciseLibrary();

	public ExampleLibrary(String id) {
		library.setId(id);
		library.setName("Library " + id);
	}

	/** A library with the bird dog (one-sided, English and German) and walking (English only). */
	public static ExerciseLibrary ofBirdDogAndWalking() {
		return new ExampleLibrary("basics").family("trunk", "Trunk control", "Rumpfkontrolle")
				.exercise("bird-dog", exercise -> {
					exercise.setFamily("trunk");
					exercise.setCategory(ExerciseCategory.CORE_STABILITY);
					exercise.setOneSided(true);
					exercise.getStartingDosage().setSets(3);
					exercise.getStartingDosage().setRepetitions(10);
					exercise.getTexts().add(text("en", "Bird dog", "Lower back and hips", "Quadruped arm-leg raise"));
					exercise.getTexts().add(text("de", "Vierfüßlerstand diagonal", "Unterer Rücken", "Vogelhund"));
				}).exercise("walking", exercise -> {
					exercise.setFamily("aerobic-walking");
					exercise.setCategory(ExerciseCategory.AEROBIC);
					exercise.getStartingDosage().setDurationMinutes(10);
					exercise.getTexts().add(text("en", "Walking", "Whole body"));
				}).build();
	}

	public static ExerciseText text(String language, String name, String region, String... synonyms) {
		ExerciseText text = MODEL.createExerciseText();
		text.setLanguage(language);
		text.setName(name);
		text.setRegion(region);
		text.getSynonyms().addAll(List.of(synonyms));
		return text;
	}

	public ExampleLibrary family(String id, String englishName, String germanName) {
		ExerciseFamily family = MODEL.createExerciseFamily();
		family.setId(id);
		family.getTexts().add(familyText("en", englishName));
		family.getTexts().add(familyText("de", germanName));
		library.getFamilies().add(family);
		return this;
	}

	private static FamilyText familyText(String language, String name) {
		FamilyText text = MODEL.createFamilyText();
		text.setLanguage(language);
		text.setName(name);
		return text;
	}

	public ExampleLibrary exercise(String id, Consumer<Exercise> change) {
		Exercise exercise = MODEL.createExercise();
		exercise.setId(id);
		Dosage dosage = MODEL.createDosage();
		exercise.setStartingDosage(dosage);
		change.accept(exercise);
		library.getExercises().add(exercise);
		return this;
	}

	/** An exercise with nothing but an English name. */
	public ExampleLibrary exercise(String id, String name) {
		return exercise(id, exercise -> exercise.getTexts().add(text("en", name, null)));
	}

	public ExerciseLibrary build() {
		return library;
	}
}
