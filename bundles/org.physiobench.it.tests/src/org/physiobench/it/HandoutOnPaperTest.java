package org.physiobench.it;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.everyItem;
import static org.hamcrest.CoreMatchers.is;
import static org.hamcrest.CoreMatchers.not;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThat;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.physiobench.core.handout.Handout;
import org.physiobench.core.handout.HandoutRenderer;
import org.physiobench.core.handout.Paper;
import org.physiobench.core.workstation.ExplainedException;

/** What comes out of the printer, read back from the PDF. */
public final class HandoutOnPaperTest {

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private final HandoutRenderer renderer = Services.get(HandoutRenderer.class);

	@Test
	public void theSheetSaysWhatToDoAndHowMuch() throws IOException {
		var sheet = print(BackPainHandouts.four(), Paper.A4);
		for (var exercise : exercises(BackPainHandouts.four())) {
			assertThat(sheet.text(), containsString(exercise.name()));
			assertThat(sheet.text(), containsString(exercise.dosage()));
			assertThat(sheet.text(), containsString(exercise.setUp()));
			exercise.steps().forEach(step -> assertThat(sheet.text(), containsString(step)));
		}
		assertThat(sheet.text(), containsString("Keep your hips level, as if a glass stood on them."));
		assertThat(sheet.text(), containsString("When to stop: Your back sags and you cannot hold it."));
		assertThat(sheet.text(), containsString("Stop and call us if your legs get weak or numb."));
	}

	@Test
	public void theSheetSaysWhoItIsForAndFromWhom() throws IOException {
		var sheet = print(BackPainHandouts.four(), Paper.A4);
		assertThat(sheet.text(), containsString("Anna, your exercises"));
		assertThat(sheet.text(), containsString("Weeks 1 and 2 · about 14 minutes, 5 days a week"));
		assertThat(sheet.text(), containsString("Your goal: “Carry my shopping up two floors without stopping.”"));
		assertThat(sheet.text(), containsString("22 November 2026"));
		assertThat(sheet.text(), containsString("Your physiotherapist: M. Lindner"));
		assertThat(sheet.text(), containsString("Anna K. · program 3 · A7F2"));
		assertThat(sheet.text(), containsString("3–5 Take care"));
		assertThat(sheet.title(), is("Anna, your exercises"));
		assertThat(sheet.language(), is("en"));
	}

	@Test
	public void fourExercisesFitOnOnePageOfEitherPaper() throws IOException {
		assertThat(print(BackPainHandouts.four(), Paper.A4).pages().size(), is(1));
		assertThat(print(BackPainHandouts.four(), Paper.LETTER).pages().size(), is(1));
	}

	@Test
	public void everyPageHasTheSizeOfThePaper() throws IOException {
		// 210 mm / 25.4 * 72 = 595.28 points, 297 mm = 841.89 points
		assertSize(595.28, 841.89, print(BackPainHandouts.twelve(), Paper.A4));
		// 8.5 inches * 72 = 612 points, 11 inches = 792 points
		assertSize(612, 792, print(BackPainHandouts.twelve(), Paper.LETTER));
	}

	@Test
	public void everyTypefaceIsEmbedded() throws IOException {
		var fonts = print(BackPainHandouts.twelve(), Paper.A4).embedded();
		assertFalse(fonts.isEmpty());
		assertThat(fonts.toString(), fonts.values(), everyItem(is(Boolean.TRUE)));
	}

	@Test
	public void picturesStayLinesSoThatTheyAreSharp() throws IOException {
		var sheet = print(BackPainHandouts.four(), Paper.A4);
		assertTrue("drawings of lines: " + sheet.forms(), sheet.forms() >= 4);
		assertThat(sheet.bitmaps(), is(0));
	}

	@Test
	public void namesOfAllEuropeCanBeReadAndSearched() throws IOException {
		for (var name : List.of("Łukasz", "Şahin", "Novák", "Ξένη", "Иван Жуков", "Strauß", "Þórður", "Ștefan",
				"Õnne", "Ģirts", "Գոռ", "გიორგი")) {
			var sheet = print(BackPainHandouts.titled(name + ", your exercises"), Paper.A4);
			assertThat(sheet.text(), containsString(name + ", your exercises"));
			assertThat(name + sheet.embedded(), sheet.embedded().values(), everyItem(is(Boolean.TRUE)));
		}
	}

	@Test
	public void aCharacterThatNoTypefaceHasDoesNotKeepTheSheetFromThePatient() throws IOException {
		var sheet = print(BackPainHandouts.titled("Anna 漢 \uD83E\uDDD8, your exercises"), Paper.A4);
		assertThat(sheet.text(), containsString("your exercises"));
		assertThat(sheet.embedded().toString(), sheet.embedded().values(), everyItem(is(Boolean.TRUE)));
	}

	@Test
	public void markupInATextIsPrintedAsItWasTyped() throws IOException {
		var sheet = print(BackPainHandouts.titled("A<b>n</b>na & \"Co\" {0}"), Paper.A4);
		assertThat(sheet.text(), containsString("A<b>n</b>na & \"Co\" {0}"));
	}

	@Test
	public void whatIsNotRecordedLeavesNoTrace() throws IOException {
		var sheet = print(BackPainHandouts.bare(), Paper.A4);
		assertThat(sheet.pages(),
				is(List.of("Ben, your exercises Week 1 22 November 2026 1 Walking 10 minutes · 5 days a week "
						+ "Ben T. · program 1 · 11C0 page 1 of 1 ")));
	}

	@Test
	public void noExerciseIsPartedByTheEndOfAPage() throws IOException {
		for (var paper : Paper.values()) {
			var sheet = print(BackPainHandouts.twelve(), paper);
			assertTrue("Pages: " + sheet.pages().size(), sheet.pages().size() >= 3);
			for (var exercise : exercises(BackPainHandouts.twelve())) {
				var page = sheet.pageOf(exercise.name());
				assertThat(exercise.name(), sheet.pageOf(exercise.dosage()), not(is(0)));
				assertThat(exercise.name(), sheet.pageOf(exercise.setUp()), is(page));
				assertThat(exercise.name(), sheet.pageOf(exercise.steps().getLast()), is(page));
				assertThat(exercise.name(), sheet.pageOf(exercise.cues().getLast()), is(page));
			}
		}
	}

	@Test
	public void theHeadingOfAPhaseStaysWithItsFirstExercise() throws IOException {
		for (var paper : Paper.values()) {
			var sheet = print(BackPainHandouts.twelve(), paper);
			for (var phase : BackPainHandouts.twelve().phases()) {
				var first = phase.exercises().getFirst();
				assertThat(phase.title(), sheet.pageOf(phase.title()), is(sheet.pageOf(first.setUp())));
			}
		}
	}

	@Test
	public void everyPageSaysWhichOfHowManyItIs() throws IOException {
		var pages = print(BackPainHandouts.twelve(), Paper.A4).pages();
		for (int page = 1; page <= pages.size(); page++) {
			assertThat(pages.get(page - 1), containsString("page " + page + " of " + pages.size()));
			assertThat(pages.get(page - 1), containsString("Anna K. · program 3 · A7F2"));
		}
	}

	@Test
	public void anExerciseLongerThanAPageGoesOnOverleaf() throws IOException {
		var sheet = print(BackPainHandouts.withSteps(80), Paper.A4);
		assertTrue(sheet.pages().size() >= 2);
		assertThat(sheet.text(), containsString("Step 1 of a very long exercise"));
		assertThat(sheet.text(), containsString("Step 80 of a very long exercise"));
	}

	@Test
	public void theFixedWordsAreInThePatientsLanguage() throws IOException {
		var sheet = print(BackPainHandouts.in(Locale.GERMAN), Paper.A4);
		assertThat(sheet.text(), containsString("Ihr Ziel:"));
		assertThat(sheet.text(), containsString("22. November 2026"));
		assertThat(sheet.text(), containsString("Seite 1 von 1"));
		assertThat(sheet.language(), is("de"));
	}

	@Test
	public void anOlderSheetIsReplaced() throws IOException {
		var file = folder.newFile("handout.pdf").toPath();
		Files.writeString(file, "older");
		renderer.renderPdf(BackPainHandouts.bare(), Paper.A4, file);
		assertThat(PrintedSheet.read(file).text(), containsString("Ben, your exercises"));
		assertThat(namesIn(folder.getRoot().toPath()), is(List.of("handout.pdf")));
	}

	@Test
	public void aFolderThatDoesNotExistIsNamed() {
		var missing = folder.getRoot().toPath().resolve("missing");
		var failure = assertThrows(ExplainedException.class,
				() -> renderer.renderPdf(BackPainHandouts.bare(), Paper.A4, missing.resolve("handout.pdf")));
		assertThat(failure.getMessage(), containsString(missing.toString()));
		assertThat(failure.getMessage(), containsString("does not exist"));
	}

	@Test
	public void aFolderInThePlaceOfTheFileIsLeftAsItWas() throws IOException {
		var file = folder.newFolder("handout.pdf").toPath();
		Files.writeString(file.resolve("letter.txt"), "kept");
		assertThrows(ExplainedException.class, () -> renderer.renderPdf(BackPainHandouts.bare(), Paper.A4, file));
		assertThat(namesIn(folder.getRoot().toPath()), is(List.of("handout.pdf")));
		assertThat(namesIn(file), is(List.of("letter.txt")));
	}

	@Test
	public void aFolderThatMayNotBeWrittenToKeepsTheOlderSheet() throws IOException {
		var file = folder.newFile("handout.pdf").toPath();
		Files.writeString(file, "older");
		assertTrue(folder.getRoot().setWritable(false));
		try {
			// who runs the tests may write everywhere, as root does
			assumeFalse(Files.isWritable(folder.getRoot().toPath()));
			assertThrows(ExplainedException.class,
					() -> renderer.renderPdf(BackPainHandouts.bare(), Paper.A4, file));
			assertThat(Files.readString(file), is("older"));
		} finally {
			assertTrue(folder.getRoot().setWritable(true));
		}
	}

	@Test
	public void severalSheetsCanBePrintedAtTheSameTime() throws Exception {
		try (var threads = Executors.newFixedThreadPool(4)) {
			var orders = IntStream.range(0, 12).mapToObj(this::order).toList();
			for (var printed : threads.invokeAll(orders)) {
				assertThat(printed.get().text(), containsString("Glute bridge"));
			}
		}
	}

	private Callable<PrintedSheet> order(int number) {
		return () -> {
			var name = "Anna " + number + ", your exercises";
			var file = folder.getRoot().toPath().resolve(number + ".pdf");
			renderer.renderPdf(BackPainHandouts.titled(name), Paper.A4, file);
			var sheet = PrintedSheet.read(file);
			assertThat(sheet.text(), containsString(name));
			assertThat(sheet.title(), is(name));
			return sheet;
		};
	}

	private PrintedSheet print(Handout handout, Paper paper) throws IOException {
		var file = folder.getRoot().toPath().resolve("handout.pdf");
		renderer.renderPdf(handout, paper, file);
		return PrintedSheet.read(file);
	}

	private static List<Handout.Exercise> exercises(Handout handout) {
		return handout.phases().stream().flatMap(phase -> phase.exercises().stream()).toList();
	}

	private static void assertSize(double width, double height, PrintedSheet sheet) {
		sheet.widths().forEach(actual -> assertEquals(width, actual.doubleValue(), 0.5));
		sheet.heights().forEach(actual -> assertEquals(height, actual.doubleValue(), 0.5));
	}

	private static List<String> namesIn(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
