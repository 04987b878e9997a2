package org.physiobench.app.internal.commandline;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.physiobench.app.internal.ExitCodes;
import org.physiobench.core.exchange.ImportOutcome;
import org.physiobench.core.exchange.Importer;
import org.physiobench.core.patient.PatientSummary;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports exchange files, each whole or not at all; one that fails does not keep the others out. */
@Command(name = "import", description = "Imports patients and exercise libraries from exchange files.", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

	private final Console console;
	private final Supplier<Importer> importer;

	@Parameters(arity = "1..*", paramLabel = "FILE", description = "Exchange files, each with one patient or one library.")
	private List<Path> files = List.of();

	@Option(names = "--replace", description = "Put the file in the place of a patient's record that is here already.")
	private boolean replace;

	ImportCommand(Console console, Supplier<Importer> importer) {
		this.console = Objects.requireNonNull(console);
		this.importer = Objects.requireNonNull(importer);
	}

	@Override
	public Integer call() {
		Importer.Conflict conflict = replace ? Importer.Conflict.REPLACE : Importer.Conflict.KEEP;
		int exitCode = ExitCodes.DONE;
		for (Path file : files) {
			switch (importer.get().importFile(file, conflict)) {
			case ImportOutcome.PatientImported(PatientSummary patient, boolean replaced) ->
				console.line("%s: %s patient %s".formatted(file, replaced ? "replaced" : "imported", named(patient)));
			case ImportOutcome.PatientUnchanged(PatientSummary patient) ->
				console.line("%s: patient %s is here already, unchanged".formatted(file, named(patient)));
			case ImportOutcome.LibraryImported(String name, int exercises) -> console
					.line("%s: imported library %s with %d exercises".formatted(file, name, exercises));
			case ImportOutcome.PatientKept(PatientSummary patient, String why) -> {
				console.explain(why + " Use --replace to put the file in its place.");
				exitCode = ExitCodes.FAILED;
			}
			case ImportOutcome.Rejected(String why) -> {
				console.explain(why);
				exitCode = ExitCodes.FAILED;
			}
			}
		}
		return exitCode;
	}

	private static String named(PatientSummary patient) {
		return "%s (%s)".formatted(patient.id(), patient.filedName());
	}
}
