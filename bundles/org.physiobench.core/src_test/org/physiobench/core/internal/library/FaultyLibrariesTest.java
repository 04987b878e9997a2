package org.physiobench.core.internal.library;

import static org.junit.Assert.assertEquals;

import java.util.List;

import org.junit.Test;

/** What is wrong with what somebody wrote, in sentences that she can act upon. */
public final class FaultyLibrariesTest {

	@Test
	public void nothingIsWrongWithTheExample() {
		assertEquals(List.of(), WrittenLibrary.ofBirdDog().faults());
	}

	@Test
	public void anUnknownKeyIsToldWithWhatWasProbablyMeant() {
		assertFault("    start position: quadruped", "    possition: quadruped", "possition",
				"'possition' is not a key of an exercise; did you mean 'start position'?");
		assertFault("      effort: 3", "      efort: 3", "efort", "'efort' is not a key of a dosage; did you mean 'effort'?");
		assertFault("language: en", "language: en\nexercizes: []", "exercizes",
				"'exercizes' is not a key of a library file; did you mean 'exercises'?");
	}

	@Test
	public void anUnknownKeyThatIsLikeNoneIsToldWithAllThatThereAre() {
		assertFault("      effort: 3", "      xyzzy: 3", "xyzzy",
				"'xyzzy' is not a key of a dosage; possible are days per week, times per day, sets, repetitions, hold seconds, rest seconds, duration minutes, tempo, load kilograms, effort, heart rate zone, progression.");
	}

	@Test
	public void aKeyStandsOnce() {
		assertFault("    level: 2", "    level: 2\n    level: 3", "level: 3",
				"'level' stands twice; each key may stand once.");
	}

	@Test
	public void anUnknownWordIsToldWithWhatWasProbablyMeant() {
		assertFault("category: core-stability", "category: core-stabilty", "core-stabilty",
				"'core-stabilty' is not a word for 'category'; did you mean 'core-stability'?");
		assertFault("bias: neutral", "bias: sideways", "sideways",
				"'sideways' is not a word for 'spinal loading bias'; possible are neutral, flexion, extension, rotation, lateral, axial-load, none.");
	}

	@Test
	public void numbersAreNumbersWithinTheirRange() {
		assertFault("days per week: 7", "days per week: 8", "8\n", "'days per week' must be between 1 and 7, not 8.");
		assertFault("effort: 3", "effort: 11", "11", "'effort' must be between 0 and 10, not 11.");
		assertFault("effort: 3", "effort: -1", "-1", "'effort' must be between 0 and 10, not -1.");
		assertFault("effort: 3", "sets: 0", "0\n", "'sets' must be at least 1, not 0.");
		assertFault("level: 2", "level: 0", "0\n", "'level' must be at least 1, not 0.");
		assertFault("level: 2", "level: two", "two", "'level' needs a whole number, not 'two'.");
		assertFault("level: 2", "level: 1.5", "1.5", "'level' needs a whole number, not '1.5'.");
		assertFault("level: 2", "level: 99999999999", "99999999999", "'level' needs a whole number, not '99999999999'.");
		assertFault("effort: 3", "load kilograms: 2,5", "2,5",
				"'load kilograms' needs a number, with a point for decimals, not '2,5'.");
	}

	@Test
	public void aTruthIsYesOrNo() {
		assertFault("    level: 2", "    level: 2\n    one sided: maybe", "maybe", "'one sided' needs yes or no, not 'maybe'.");
	}

	@Test
	public void aTextIsNoListAndAListIsNoText() {
		assertFault("name: Bird dog", "name: [Bird, Dog]", "[Bird", "'name' needs one text here, not a list.");
		assertFault("    level: 2", "    level: 2\n    synonyms: Pointer dog", "Pointer dog",
				"'synonyms' is a list: begin each of its lines with '- ', or put them in [ ].");
		assertFault("      days per week: 7\n      effort: 3", "      - 7", "- 7",
				"a dosage needs keys here, each on a line of its own: 'key: value'.");
	}

	@Test
	public void aTextWithAColonNeedsQuotes() {
		assertFault("- Lift one arm.", "- Now: lift one arm.", "Now: lift",
				"'steps' needs a text here, not keys; a text that contains ': ' must stand in quotes.");
	}

	@Test
	public void aKeyNeedsAValue() {
		assertFault("name: Bird dog", "name:", "\n    family", "'name' has no value; give one or leave the key out.");
		assertFault("name: Bird dog", "name: ''", "''", "'name' has no value; give one or leave the key out.");
		assertFault("- Lift one arm.", "- ''", "''", "'steps' has no value; give one or leave the key out.");
	}

	@Test
	public void whatIsRequiredIsMissed() {
		for (String key : List.of("name: Bird dog", "family: bird-dog", "category: core-stability",
				"start position: quadruped", "spinal loading bias: neutral", "when to stop: Stop if it hurts.")) {
			assertFault("    " + key + "\n", "", "id: bird-dog",
					"the exercise 'bird-dog' has no '%s', which it needs.".formatted(key.split(":")[0]));
		}
		assertFault("id: bird-dog\n    ", "", "name: Bird dog", "the exercise has no 'id', which it needs.");
		assertFault("steps:\n      - Lift one arm.", "steps: []", "steps:", "'steps' needs one item at least.");
	}

	@Test
	public void anIdIsOneWordAndStandsForOneThing() {
		assertFault("id: bird-dog", "id: bird dog", "bird dog",
				"an id is one word of letters and digits with hyphens between them, not 'bird dog'.");
		String again = WrittenLibrary.BIRD_DOG.substring(WrittenLibrary.BIRD_DOG.indexOf("  - id"));
		WrittenLibrary library = WrittenLibrary.of(WrittenLibrary.BIRD_DOG + again);

		assertEquals(
				List.of("library.yaml, line 28, column 5: 'bird-dog' is the id of another exercise already, in library.yaml, line 4, column 5."),
				library.faults());
	}

	@Test
	public void referencesAreInTheBibliographyOrCitations() {
		String references = """
				    references: [hayden-2012, 'Liddle SD. Advice for back pain. Spine 2007']
				""";
		WrittenLibrary library = WrittenLibrary.of(WrittenLibrary.BIRD_DOG + references + """
				references:
				  - id: hayden-2021
				    citation: Hayden JA. Exercise therapy. Cochrane 2021
				""");

		assertEquals(List.of(library.placeOf("hayden-2012")
				+ ": 'hayden-2012' is not an id in the 'references' of this library; did you mean 'hayden-2021'?"), library.faults());
	}

	@Test
	public void bracketsInAdviceNameReferences() {
		WrittenLibrary library = WrittenLibrary.of("""
				language: en
				topics:
				  - id: bed-rest
				    title: Bed rest
				    points:
				      - Staying active helps [dahm-2010].
				      - Bed rest does not [dahm-2010; nobody].
				references:
				  - id: dahm-2010
				    citation: Dahm KT. Advice to rest in bed. Cochrane 2010
				""");

		assertEquals(List.of(library.placeOf("Bed rest does")
				+ ": 'nobody' is not an id in the 'references' of this library; describe it there; brackets are for ids of references only."),
				library.faults());
	}

	@Test
	public void allFaultsAreToldInTheOrderOfTheFiles() {
		WrittenLibrary library = WrittenLibrary.empty()
				.with("library.yaml", "library: {id: example, name: Example}\nfiles: [b.yaml, a.yaml]\nlanguage: english language\n")
				.with("a.yaml", "language: en\nfamilies: [{id: a}]\n").with("b.yaml", "language: en\nfamilies: [{name: B}]\nx: y\n");

		assertEquals(List.of(
				"library.yaml, line 3, column 11: 'english language' is not a language tag; write for example en, de or de-CH.",
				"b.yaml, line 2, column 12: the family has no 'id', which it needs.",
				"b.yaml, line 3, column 1: 'x' is not a key of a library file; possible are language, library, files, families, exercises, references, topics.",
				"a.yaml, line 2, column 12: the family 'a' has no 'name', which it needs."),
				library.faults());
	}

	@Test
	public void aFileSaysItsLanguage() {
		assertFault("language: en\n", "", "library:", "the file must say its language, for example 'language: en'.");
	}

	@Test
	public void theFirstFileDescribesTheLibrary() {
		assertFault("library: {id: example, name: Example}\n", "", "language:",
				"the first file of a library needs the key 'library' with 'id' and 'name'.");
		assertFault("name: Example}", "title: Example}", "library:", "the library 'example' has no 'name', which it needs.",
				"'title' is not a key of a library; possible are id, name, edition, license.");
	}

	@Test
	public void filesStandBesideTheFirstOneAndAreNamedOnce() {
		assertEquals(List.of("library.yaml, line 2, column 9: '../secret.yaml' is not the name of a .yaml file beside this one.",
				"library.yaml, line 2, column 25: 'core.txt' is not the name of a .yaml file beside this one.",
				"library.yaml, line 2, column 35: there is no file 'core.yaml' here.",
				"library.yaml, line 2, column 46: the file 'core.yaml' is named twice.",
				"library.yaml, line 2, column 57: the file 'library.yaml' is named twice."),
				WrittenLibrary.empty().with("library.yaml",
						"library: {id: example, name: Example}\nfiles: [../secret.yaml, core.txt, core.yaml, core.yaml, library.yaml]\n")
						.faults());
	}

	@Test
	public void theKeysOfTheFirstFileStandNowhereElse() {
		assertEquals(List.of("b.yaml, line 1, column 1: 'library' may stand in the first file of a library only."),
				WrittenLibrary.empty().with("library.yaml", "library: {id: example, name: Example}\nfiles: [b.yaml]\n")
						.with("b.yaml", "library: {id: b, name: B}\n").faults());
	}

	private static void assertFault(String says, String other, String at, String... sentences) {
		WrittenLibrary library = WrittenLibrary.ofBirdDog().but(says, other);
		List<String> faults = library.faults();

		assertEquals(String.join("\n", faults), sentences.length, faults.size());
		assertEquals(library.placeOf(at) + ": " + sentences[0], faults.getFirst());
		for (int index = 1; index < sentences.length; index++) {
			assertEquals(sentences[index], faults.get(index).split(": ", 2)[1]);
		}
	}
}
