package org.physiobench.core.internal.library;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.physiobench.core.exercise.LibraryReading;

/** Files that are no YAML, or more of it than a library needs. */
public final class UnusableTextsTest {

	@Test
	public void whatIsNotUtf8IsToldWithItsPlace() {
		assertEquals(List.of(
				"library.yaml, line 2, column 9: this is not UTF-8; save the file with the encoding UTF-8, or ask for it once more if it is cut off."),
				WrittenLibrary.empty()
						.with("library.yaml", "library:\n  name: Übung".getBytes(StandardCharsets.ISO_8859_1)).faults());
		assertEquals(List.of(
				"library.yaml, line 1, column 1: this is not UTF-8; save the file with the encoding UTF-8, or ask for it once more if it is cut off."),
				WrittenLibrary.empty().with("library.yaml", "library:".getBytes(StandardCharsets.UTF_16)).faults());
	}

	@Test
	public void aMarkOfTheEncodingIsPassedOver() {
		assertEquals("Übung", WrittenLibrary.empty().with("library.yaml", "\uFEFFlibrary: {id: example, name: Übung}\r\n")
				.library().getName());
	}

	@Test
	public void aFileThatIsCutOffAnywhereIsNeverTakenForAWholeExercise() {
		byte[] content = ("library: {id: example, name: Example}\n" + WrittenLibrary.BIRD_DOG)
				.getBytes(StandardCharsets.UTF_8);
		int stop = new String(content, StandardCharsets.UTF_8).indexOf("    when to stop: S");
		for (int length = 0; length < stop; length++) {
			byte[] part = new byte[length];
			System.arraycopy(content, 0, part, 0, length);
			if (WrittenLibrary.empty().with("library.yaml", part)
					.reading() instanceof LibraryReading.Whole(var library)) {
				assertEquals("cut off after " + length, List.of(), library.getExercises());
			}
		}
	}

	@Test
	public void aCutInsideALetterIsToldWithItsPlace() {
		byte[] content = "library: {id: example, name: Ü".getBytes(StandardCharsets.UTF_8);
		byte[] part = new byte[content.length - 1];
		System.arraycopy(content, 0, part, 0, part.length);

		assertTrue(WrittenLibrary.empty().with("library.yaml", part).faults().getFirst()
				.startsWith("library.yaml, line 1, column 30: this is not UTF-8;"));
	}

	@Test
	public void slipsAreExplainedToAuthors() {
		assertSlip("steps: a\nname: Now: lift", "line 2, column 10",
				"a ':' is not expected here; put a text that contains ': ' in quotes, and indent a key like its neighbours");
		assertSlip("library:\n\tid: a", "line 2, column 1", "a tab stands here; indent with spaces");
		assertSlip("library:\n  id: a\nexerci", "line 3, column 7",
				"a line before this one is neither a key with ':' nor an item with '- '; it may be cut off or wrongly indented");
		assertSlip("library:\n  id: a\n name: b", "line 3, column 2",
				"this is not indented like its neighbours, or follows a text that must stand in quotes as a whole");
		assertSlip("name: 'It", "line 1, column 10", "a quote is opened and not closed; the file may be cut off");
		assertSlip("files: [a, b", "line 1, column 13", "a bracket is opened and not closed; the file may be cut off");
		assertSlip("name: @home", "line 1, column 7", "a text that begins with this character must stand in quotes");
		assertSlip("name: a\u0007b", "line 1, column 8", "a control character stands here, which no text may hold; remove it");
		assertSlip("name: a\n--- b", "line 2, column 1",
				"a second document begins here; remove the line '---' or make it a file of its own");
		assertSlip("", "line 1, column 1", "the file is empty");
		assertSlip("# nothing\n", "line 1, column 1", "the file is empty");
	}

	@Test
	public void whatPointsElsewhereInTheFileIsRefused() {
		assertSlip("name: *all", "line 1, column 7", "a text that begins with '*' must stand in quotes");
		assertSlip("name: *all*", "line 1, column 11", "a text that begins with '*' or '&' must stand in quotes");
		assertSlip("name: &all A", "line 1, column 7", "a text that begins with '&' must stand in quotes");
		assertSlip("name: !!java.net.URL [x]", "line 1, column 7", "a text that begins with '!' must stand in quotes");
		assertSlip("a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]", "line 1, column 4",
				"a text that begins with '&' must stand in quotes");
	}

	@Test
	public void whatIsNestedWithoutEndIsRefused() {
		assertSlip("a: " + "[".repeat(100_000), "line 1, column 23", "keys and lists are nested too deeply here");
	}

	@Test
	public void aFileThatIsTooLargeIsRefused() {
		assertEquals(List.of("library.yaml, line 1, column 1: the file is too large for a library; divide it into several."),
				WrittenLibrary.empty().with("library.yaml", new byte[YamlSheets.LARGEST_FILE + 1]).faults());
	}

	@Test
	public void whatIsNoMappingIsToldSo() {
		assertEquals("library.yaml, line 1, column 1: the file needs keys here, each on a line of its own: 'key: value'.",
				WrittenLibrary.empty().with("library.yaml", "Bird dog").faults().getFirst());
		assertFalse(WrittenLibrary.empty().with("library.yaml", "- [a]: b\n").faults().isEmpty());
		assertTrue(WrittenLibrary.empty().with("library.yaml", "library: {id: a, name: b}\n[a]: b\n").faults()
				.contains("library.yaml, line 2, column 1: a key must be words."));
	}

	@Test
	public void aFileThatCannotBeReadIsToldWhereItIsNamed() {
		LibraryReading reading = new YamlLibraryReader().read("library.yaml", name -> {
			throw new IOException("disk gone");
		});

		assertEquals(new LibraryReading.Faulty(
				List.of("library.yaml, line 1, column 1: the file 'library.yaml' cannot be read: disk gone.")), reading);
	}

	@Test
	public void aFirstFileThatIsNotThereIsTold() {
		assertEquals(new LibraryReading.Faulty(
				List.of("library.yaml, line 1, column 1: there is no file 'library.yaml' here.")),
				new YamlLibraryReader().read("library.yaml", name -> Optional.empty()));
	}

	private static void assertSlip(String content, String place, String explanation) {
		assertEquals(List.of("library.yaml, %s: %s.".formatted(place, explanation)),
				WrittenLibrary.empty().with("library.yaml", content).faults());
	}
}
