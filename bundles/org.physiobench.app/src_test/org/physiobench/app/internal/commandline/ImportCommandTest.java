package org.physiobench.app.internal.commandline;

import static org.junit.Assert.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

import org.junit.Test;
import org.physiobench.core.exchange.ImportOutcome;
import org.physiobench.core.exchange.Importer;
import org.physiobench.core.patient.PatientSummary;
import org.physiobench.model.Patient;
import org.physiobench.testkit.PatientBuilder;

import picocli.CommandLine;

public final class ImportCommandTest {

	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();
	private final Patient ada = PatientBuilder.patient("p-1").named("Ada", "Example").build();

	@Test
	public void whatCameInIsSaidAndARejectedFileDoesNotKeepTheOthersOut() {
		Importer importer = (file, conflict) -> switch (file.toString()) {
		case "a.physiobench" -> new ImportOutcome.PatientImported(PatientSummary.of(ada), false);
		case "b.physiobench" -> new ImportOutcome.Rejected("b.physiobench is truncated.");
		default -> new ImportOutcome.LibraryImported("Clinic", 7);
		};
		assertEquals(1, run(importer, "a.physiobench", "b.physiobench", "c.physiobench"));
		assertEquals("""
				a.physiobench: imported patient p-1 (Example, Ada)
				c.physiobench: imported library Clinic with 7 exercises
				""", out.toString());
		assertEquals("b.physiobench is truncated.", errorLine());
	}

	@Test
	public void aRecordIsReplacedOnlyWhenThatIsAskedFor() {
		List<Importer.Conflict> conflicts = new ArrayList<>();
		Importer importer = (file, conflict) -> {
			conflicts.add(conflict);
			return new ImportOutcome.PatientUnchanged(PatientSummary.of(ada));
		};
		assertEquals(0, run(importer, "a.physiobench"));
		assertEquals(0, run(importer, "--replace", "a.physiobench"));
		assertEquals(List.of(Importer.Conflict.KEEP, Importer.Conflict.REPLACE), conflicts);
	}

	@Test
	public void whoeverIsHereWithOtherContentIsKeptAndTheWayToReplaceHerIsNamed() {
		Importer importer = (file, conflict) -> new ImportOutcome.PatientKept(PatientSummary.of(ada),
				"a.physiobench holds patient p-1, who is here already with other content; the record that is here was kept.");
		assertEquals(1, run(importer, "a.physiobench"));
		assertEquals("", out.toString());
		assertEquals("a.physiobench holds patient p-1, who is here already with other content; the record that is here was kept."
				+ " Use --replace to put the file in its place.", errorLine());
	}

	private int run(Importer importer, String... arguments) {
		Console console = new Console(new PrintWriter(out), new PrintWriter(err));
		int exitCode = new CommandLine(new ImportCommand(console, () -> importer)).execute(arguments);
		console.flush();
		return exitCode;
	}

	private String errorLine() {
		return err.toString().stripTrailing();
	}
}
