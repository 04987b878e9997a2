package org.physiobench.core.internal.exercise;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotSame;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.Test;
import org.physiobench.core.exercise.ExampleLibrary;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.exercise.ExerciseQuery;
import org.physiobench.core.exercise.ExerciseWords;
import org.physiobench.core.exercise.Progression;
import org.physiobench.core.language.Translation;
import org.physiobench.model.BodyRegion;
import org.physiobench.model.Dosage;
import org.physiobench.model.Exercise;
import org.physiobench.model.ExerciseLibrary;
import org.physiobench.model.ExerciseText;
import org.physiobench.model.figure.FigureFactory;

public final class CatalogSnapshotTest {

	private final List<String> problems = new ArrayList<>();
	private final CatalogSnapshot basics = snapshot(List.of(ExampleLibrary.ofBirdDogAndWalking()), List.of());

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

		CatalogSnapshot snapshot = snapshot(List.of(own), List.of(ExampleLibrary.ofBirdDogAndWalking()));

		assertEquals(List.of("dead-bug", "bird-dog"), ids(snapshot.search(ExerciseQuery.of("trunk control"))));
	}

	@Test
	public void ofTwoExercisesWithOneIdTheContributedOneStandsAndTheOtherIsReported() {
		ExerciseLibrary own = new ExampleLibrary("own").exercise("walking", "Walking our way").exercise("own", "Own")
				.build();

		CatalogSnapshot snapshot = snapshot(List.of(ExampleLibrary.ofBirdDogAndWalking()), List.of(own));

		assertEquals(List.of("bird-dog", "walking", "own"), ids(snapshot.entries()));
		assertEquals("Walking", snapshot.find(new ExerciseId("walking")).orElseThrow().words(Locale.ENGLISH).name());
		assertEquals(
				List.of("The exercise walking of the library Library own is not used: another library brought that id before."),
				problems);
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
	public void allThatALibrarySaysAboutAnExerciseIsKept() {
		ExerciseLibrary own = new ExampleLibrary("own").exercise("bird-dog-own", exercise -> {
			exercise.setFamily("trunk");
			exercise.setLevel(4);
			exercise.setBasedOn("bird-dog");
			exercise.getRegions().addAll(List.of(BodyRegion.HIP, BodyRegion.LUMBAR_SPINE));
			exercise.getServes().add("W1");
			exercise.getReferences().add("R20");
			exercise.setFigure(FigureFactory.eINSTANCE.createFigure());
			ExerciseText text = ExampleLibrary.text("en", "Our bird dog", "Back");
			text.setSetUp("Kneel.");
			text.getSteps().add("Reach.");
			text.setBreathing("Breathe out.");
			text.getCues().add("Stay level.");
			text.setHowItFeels("Light work.");
			text.setWhenToStop("Leg pain.");
			text.setEasier("One arm only.");
			text.setHarder("Hold longer.");
			text.getTherapistCues().add("Touch the lower back.");
			text.getCommonErrors().add("The pelvis turns.");
			exercise.getTexts().add(text);
		}).build();

		ExerciseEntry entry = snapshot(List.of(), List.of(own)).entries().getFirst();

		assertEquals(new ExerciseEntry.Place("trunk", 4), entry.place());
		assertEquals(Set.of(BodyRegion.HIP, BodyRegion.LUMBAR_SPINE), entry.kind().regions());
		assertEquals(new ExerciseEntry.Evidence(List.of("W1"), List.of("R20")), entry.evidence());
		assertEquals(new ExerciseEntry.Origin(ExerciseEntry.Source.CLINIC, "Library own",
				Optional.of(new ExerciseId("bird-dog"))), entry.origin());
		assertTrue(entry.hasFigure());
		assertEquals(new ExerciseWords("Our bird dog", List.of(), "Back",
				new ExerciseWords.Instructions("Kneel.", List.of("Reach."), "Breathe out.", List.of("Stay level."),
						"Light work.", "Leg pain.", "One arm only.", "Hold longer."),
				new ExerciseWords.Teaching(List.of("Touch the lower back."), List.of("The pelvis turns."))),
				entry.words(Locale.ENGLISH));
	}

	@Test
	public void whatALibraryDoesNotSayIsEmpty() {
		ExerciseEntry entry = snapshot(List.of(new ExampleLibrary("l").exercise("sled", "Sled push").build()), List.of())
				.entries().getFirst();

		assertEquals(new ExerciseEntry.Origin(ExerciseEntry.Source.PLUGIN, "Library l", Optional.empty()), entry.origin());
		assertEquals(new ExerciseEntry.Place("", 1), entry.place());
		assertFalse(entry.hasFigure());
		assertEquals(new ExerciseWords.Instructions("", List.of(), "", List.of(), "", "", "", ""),
				entry.words(Locale.ENGLISH).instructions());
	}

	@Test
	public void aCopyIsWholeDetachedAndFreshEachTime() {
		ExerciseLibrary library = ExampleLibrary.ofBirdDogAndWalking();
		CatalogSnapshot snapshot = snapshot(List.of(library), List.of());
		ExerciseId birdDog = new ExerciseId("bird-dog");

		Exercise copy = snapshot.copyOf(birdDog).orElseThrow();

		assertTrue(EcoreUtil.equals(library.getExercises().getFirst(), copy));
		assertNull(copy.eContainer());
		copy.getTexts().clear();
		assertEquals(2, snapshot.copyOf(birdDog).orElseThrow().getTexts().size());
	}

	@Test
	public void aProgressionGoesFromTheEasiestToTheHardestAcrossLibraries() {
		ExerciseLibrary own = new ExampleLibrary("own").exercise("hover", exercise -> {
			exercise.setFamily("trunk");
			exercise.setLevel(0);
			exercise.getTexts().add(ExampleLibrary.text("en", "Hover", null));
		}).build();

		Progression trunk = snapshot(List.of(ExampleLibrary.ofBirdDogAndWalking()), List.of(own)).progression("trunk")
				.orElseThrow();

		assertEquals(List.of("hover", "bird-dog"), ids(trunk.exercises()));
		assertEquals("Rumpfkontrolle", trunk.names().in(Locale.GERMAN).words());
		assertTrue(trunk.progressive());
	}

	@Test
	public void aMenuIsNotProgressive() {
		ExerciseLibrary menu = new ExampleLibrary("l").family("stretches", "Stretches", "Dehnungen").build();
		menu.getFamilies().getFirst().setProgressive(false);

		assertFalse(snapshot(List.of(menu), List.of()).progression("stretches").orElseThrow().progressive());
	}

	@Test
	public void aFamilyThatNobodyDescribesIsCalledByItsIdAndProposesNothing() {
		Progression walking = basics.progression("aerobic-walking").orElseThrow();

		assertEquals(new Translation<>(Locale.ROOT, "aerobic-walking"), walking.names().in(Locale.ENGLISH));
		assertFalse(walking.progressive());
		assertEquals(List.of("walking"), ids(walking.exercises()));
		assertEquals(Optional.empty(), basics.progression("unheard-of"));
	}

	@Test
	public void exercisesWithoutAFamilyAreNoFamily() {
		ExerciseLibrary loners = new ExampleLibrary("l").exercise("a", "A").exercise("b", "B").build();

		assertEquals(Optional.empty(), snapshot(List.of(loners), List.of()).progression(""));
	}

	@Test
	public void whatNoLibraryBringsIsNotFound() {
		ExerciseId unknown = new ExerciseId("unknown");

		assertEquals(Optional.empty(), basics.find(unknown));
		assertTrue(basics.startingDosage(unknown).isEmpty());
		assertTrue(basics.copyOf(unknown).isEmpty());
	}

	@Test
	public void wordsAreThoseOfTheRegionThenTheLanguageThenEnglish() {
		ExerciseEntry entry = snapshot(List.of(new ExampleLibrary("l").exercise("stairs", exercise -> {
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
		ExerciseEntry entry = snapshot(List.of(new ExampleLibrary("l").exercise("escalier", exercise -> {
			exercise.getTexts().add(ExampleLibrary.text("fr", "Escalier", null));
			exercise.getTexts().add(ExampleLibrary.text("it", "Scale", null));
			exercise.getTexts().add(ExampleLibrary.text("es", "Escalera", null));
		}).build()), List.of()).entries().getFirst();

		assertEquals("Escalier", entry.words(Locale.GERMAN).name());
	}

	private CatalogSnapshot snapshot(List<ExerciseLibrary> contributed, List<ExerciseLibrary> stored) {
		return new CatalogSnapshot(contributed, stored, problems::add);
	}

	private List<String> found(String words) {
		return ids(basics.search(ExerciseQuery.of(words)));
	}

	private static List<String> ids(List<ExerciseEntry> entries) {
		return entries.stream().map(entry -> entry.id().value()).toList();
	}
}
