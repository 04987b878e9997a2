package org.physiobench.app.internal.commandline;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.physiobench.app.internal.ExitCodes;
import org.physiobench.core.exchange.ExchangeFormat;
import org.physiobench.model.Patient;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Exports a patient's record. */
@Command(name = "export", description = "Writes the record of a patient to an exchange file.", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

	private final Console console;
	private final PatientLookup patients;
	private final Supplier<ExchangeFormat> format;

	@Option(names = "--patient", required = true, paramLabel = "ID", description = "Id of the patient.")
	private String patientId = "";

	@Option(names = "--out", required = true, paramLabel = "FILE", description = "The exchange file to write; an existing one is replaced.")
	private Path file = Path.of("");

	ExportCommand(Console console, PatientLookup patients, Supplier<ExchangeFormat> format) {
		this.console = Objects.requireNonNull(console);
		this.patients = Objects.requireNonNull(patients);
		this.format = Objects.requireNonNull(format);
	}

	@Override
	public Integer call() {
		Patient patient = patients.stored(patientId);
		format.get().write(patient, file);
		console.line("%s: exported patient %s".formatted(file, patient.getId()));
		return ExitCodes.DONE;
	}
}
