package org.physiobench.app.internal.commandline;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.physiobench.core.audit.AuditAction;
import org.physiobench.core.exchange.ExchangeFormat;
import org.physiobench.core.exchange.Importer;
import org.physiobench.core.exchange.ReadOutcome;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.handout.CompositionOutcome;
import org.physiobench.core.handout.Handout;
import org.physiobench.core.handout.HandoutComposer;
import org.physiobench.core.handout.HandoutRenderer;
import org.physiobench.core.handout.Paper;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.Patient;
import org.physiobench.testkit.InMemoryAuditTrail;
import org.physiobench.testkit.InMemoryPatientRecords;
import org.physiobench.testkit.PatientBuilder;

public final class CommandLineToolTest {

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();
	private final List<Throwable> logged = new ArrayList<>();
	private final Patient ada = PatientBuilder.patient("p-1").named("Ada", "Example").prescribed("plank", 3, 1).build();
	private final Patient bo = PatientBuilder.patient("p-2").named("Bo", "Abel").bornOn(LocalDate.of(1999, 12, 31)).build();

	private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
	private final InMemoryPatientRecords stored = InMemoryPatientRecords.of(ada, bo);

	private int made;
	private Runnable ready = () -> made++;
	private Supplier<PatientRecords> patients = () -> stored;
	private Supplier<ExerciseCatalog> exercises = missing("no catalog");
	private Supplier<Importer> importer = missing("no importer");
	private Supplier<ExchangeFormat> format = missing("no format");
	private Supplier<HandoutComposer> composer = () -> (patient, date) -> patient.getEpisodes().isEmpty()
			? new CompositionOutcome.NothingToPrint("There is nothing to print.")
			: new CompositionOutcome.Composed(handoutOf(patient, date));
	private Supplier<HandoutRenderer> renderer = () -> (handout, paper, file) -> write(file,
			handout.sheetId() + " on " + paper);

	@Test
	public void patientsAreListedByFamilyNameWithTabsBetween() {
		assertEquals(0, run("patients"));
		assertEquals("p-2\tAbel, Bo\t1999-12-31\np-1\tExample, Ada\t1980-02-29\n", out.toString());
		assertEquals("", err.toString());
	}

	@Test
	public void aNameWithTabsAndLineBreaksKeepsToItsColumn() {
		Patient odd = PatientBuilder.patient("p-3").named("C\tD", "E\nF").build();
		patients = () -> InMemoryPatientRecords.of(odd);
		assertEquals(0, run("patients"));
		assertEquals("p-3\tE F, C D\t1980-02-29\n", out.toString());
	}

	@Test
	public void exportWritesTheStoredRecord() {
		Path file = folder.getRoot().toPath().resolve("ada.physiobench");
		format = () -> new OnePatientFormat(ada);
		assertEquals(0, run("export", "--patient", "p-1", "--out", file.toString()));
		assertEquals("patient p-1", read(file));
		assertEquals(List.of("EXPORTED p-1 exchange file"), noted());
	}

	@Test
	public void exportingEverythingWritesTheArchive() {
		Path file = folder.getRoot().toPath().resolve("ada.zip");
		assertEquals(0, run("export", "--patient", "p-1", "--everything", "--out", file.toString()));
		assertEquals("all of p-1", read(file));
	}

	@Test
	public void aRecordIsErasedWhenItsIdIsGivenTwice() {
		assertEquals(1, run("erase", "--patient", "p-1", "--confirm", "p-2"));
		assertEquals("The two ids differ, so nothing was erased. Give the same id twice: --patient p-1 --confirm p-1",
				errorLine());
		assertEquals(2, stored.search("").size());

		assertEquals(0, run("erase", "--patient", "p-1", "--confirm", "p-1"));
		assertEquals(List.of("p-2"), stored.search("").stream().map(patient -> patient.id().value()).toList());
		assertEquals("patient p-1: erased; backups made before still hold the record\n", out.toString());
	}

	@Test
	public void nobodyIsErasedTwice() {
		assertEquals(1, run("erase", "--patient", "nobody", "--confirm", "nobody"));
		assertTrue(errorLine(), errorLine().startsWith("There is no patient with the id \"nobody\". Nothing was erased."));
	}

	@Test
	public void theTrailIsListedWholeOrForOnePatient() {
		trail.note(AuditAction.READ, new PatientId("p-1"), "version 1");
		trail.note(AuditAction.PRINTED, new PatientId("p-2"), "");
		assertEquals(0, run("audit", "--patient", "p-2"));
		assertEquals("2\t2026-11-22T09:30:00Z\tada\troom-1\tPRINTED\tp-2\t\n", out.toString());
		assertEquals(0, run("audit"));
		assertEquals(3, out.toString().lines().count());
	}

	@Test
	public void anUnknownPatientIsExplainedAndNothingIsWritten() {
		Path file = folder.getRoot().toPath().resolve("nobody.physiobench");
		assertEquals(1, run("export", "--patient", "nobody", "--out", file.toString()));
		assertEquals("There is no patient with the id \"nobody\". The command \"patients\" lists all patients with their ids.",
				errorLine());
		assertFalse(Files.exists(file));
	}

	@Test
	public void theHandoutIsOnA4UnlessLetterIsAskedFor() {
		Path file = folder.getRoot().toPath().resolve("h.pdf");
		assertEquals(0, run("handout", "--patient", "p-1", "--out", file.toString()));
		assertEquals("p-1 on A4", read(file));
		assertEquals(0, run("handout", "--patient", "p-1", "--out", file.toString(), "--paper", "letter"));
		assertEquals("p-1 on LETTER", read(file));
		assertEquals(List.of("PRINTED p-1 handout", "PRINTED p-1 handout"), noted());
	}

	@Test
	public void theHandoutOfAFileLeavesTheDatabaseAlone() {
		patients = missing("the database was touched");
		format = () -> new OnePatientFormat(ada);
		Path file = folder.getRoot().toPath().resolve("h.pdf");
		assertEquals(0, run("handout", "--patient", "demo.physiobench", "--out", file.toString()));
		assertEquals("p-1 on A4", read(file));
		assertEquals(List.of(), noted());
	}

	@Test
	public void aFileWithALibraryHasNoHandout() {
		format = () -> new LibraryFormat();
		assertEquals(1, run("handout", "--patient", "stretches.physiobench", "--out", "h.pdf"));
		assertEquals("stretches.physiobench holds the exercise library \"Stretches\" and no patient. Choose a patient's file.",
				errorLine());
	}

	@Test
	public void aHandoutWithoutAProgramIsExplained() {
		assertEquals(1, run("handout", "--patient", "p-2", "--out", "h.pdf"));
		assertEquals("There is nothing to print.", errorLine());
	}

	@Test
	public void aMissingAdapterIsNamedAndTheOtherCommandsWork() {
		renderer = missing("Handouts cannot be made: no report adapter is installed.");
		assertEquals(1, run("handout", "--patient", "p-1", "--out", "h.pdf"));
		assertEquals("Handouts cannot be made: no report adapter is installed.", errorLine());
		assertEquals(0, run("patients"));
	}

	@Test
	public void anExplainedFailureIsOneLineAndItsCauseIsLogged() {
		IOException cause = new IOException("disk");
		patients = () -> {
			throw new ExplainedException("The records cannot be read.\nNothing was changed.", cause);
		};
		assertEquals(1, run("patients"));
		assertEquals("The records cannot be read. Nothing was changed.", errorLine());
		assertEquals(cause, logged.getFirst().getCause());
	}

	@Test
	public void anUnexpectedFailureIsLoggedAndTheLogIsNamed() {
		patients = () -> {
			throw new IllegalStateException("bug");
		};
		assertEquals(1, run("patients"));
		assertEquals("Something unexpected went wrong; the command was not finished. The details are in the.log",
				errorLine());
		assertEquals("bug", logged.getFirst().getMessage());
	}

	@Test
	public void wrongUsageIsTwoAndPointsToTheHelp() {
		assertEquals(2, run("handout", "--patient", "p-1"));
		assertEquals(2, run("handout", "--patient", "p-1", "--out", "h.pdf", "--paper", "a5"));
		assertEquals(2, run("import"));
		assertEquals(2, run("dance"));
		assertEquals(2, run("patients", "--out", "x"));
		assertEquals(2, run("--data"));
		assertTrue(err.toString(), err.toString().contains("\"physiobench handout --help\" says more."));
		assertEquals("", out.toString());
	}

	@Test
	public void everyCommandHasHelpThatNamesTheDataFolder() {
		patients = missing("help needs no records");
		for (String command : List.of("patients", "exercises", "import", "export", "handout")) {
			out.getBuffer().setLength(0);
			assertEquals(0, run(command, "--help"));
			assertTrue(out.toString(), out.toString().contains("Usage: physiobench " + command));
			assertTrue(out.toString(), out.toString().contains("--data=DIR"));
		}
		assertEquals(0, run("--help"));
		assertEquals(0, run("--version"));
	}

	@Test
	public void helpAndWrongUsageMakeNoFolder() {
		run("--help");
		run("--version");
		run("handout", "--help");
		run("handout");
		run("dance");
		assertEquals(0, made);
		run("patients");
		assertEquals(1, made);
	}

	@Test
	public void aFolderThatCannotBeMadeIsExplainedAndNothingIsDone() {
		patients = missing("the database was touched");
		ready = () -> {
			throw new ExplainedException("The data folder cannot be written to.");
		};
		assertEquals(1, run("patients"));
		assertEquals("The data folder cannot be written to.", errorLine());
	}

	private int run(String... arguments) {
		CommandLineTool tool = new CommandLineTool(missing("no database"), //
				patients, exercises, importer, format, composer, renderer,
				missing("no illustrator"), missing("no contact sheets"), missing("no reader"), missing("no person"),
				() -> trail, () -> (patient, file) -> write(file, "all of " + patient),
				new UpkeepCommands(missing("no backups"), missing("no verification")));
		return tool.run(arguments, new Console(new PrintWriter(out), new PrintWriter(err)), new ListedFailures(), ready, () -> {
		});
	}

	private List<String> noted() {
		return trail.entries(Optional.empty()).stream()
				.map(entry -> entry.action() + " " + entry.patient() + " " + entry.detail()).toList();
	}

	private String errorLine() {
		return err.toString().stripTrailing();
	}

	private static Handout handoutOf(Patient patient, LocalDate date) {
		return new Handout(Locale.ENGLISH, "Title", "", "", List.of(), List.of(), patient.getId(), "", date);
	}

	private static <T> Supplier<T> missing(String why) {
		return () -> {
			throw new ExplainedException(why);
		};
	}

	private static void write(Path file, String text) {
		try {
			Files.writeString(file, text);
		} catch (IOException e) {
			throw new ExplainedException("not written", e);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private final class ListedFailures implements FailureLog {

		@Override
		public void record(String what, Throwable failure) {
			logged.add(failure);
		}

		@Override
		public String place() {
			return "the.log";
		}
	}

	/** Whatever is read, it is this patient; what is written is her id. */
	private record OnePatientFormat(Patient patient) implements ExchangeFormat {

		@Override
		public ReadOutcome read(Path file) {
			return new ReadOutcome.PatientRead(patient);
		}

		@Override
		public void write(Patient written, Path file) {
			CommandLineToolTest.write(file, "patient " + written.getId());
		}
	}

	/** Whatever is read, it is a library. */
	private record LibraryFormat() implements ExchangeFormat {

		@Override
		public ReadOutcome read(Path file) {
			var library = ModelFactory.eINSTANCE.createExerciseLibrary();
			library.setName("Stretches");
			return new ReadOutcome.LibraryRead(library);
		}

		@Override
		public void write(Patient written, Path file) {
			throw new UnsupportedOperationException();
		}
	}
}
