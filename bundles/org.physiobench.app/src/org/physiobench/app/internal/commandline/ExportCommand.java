package org.physiobench.app.internal.commandline;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.physiobench.app.internal.ExitCodes;
import org.physiobench.core.audit.AuditAction;
import org.physiobench.core.audit.AuditTrail;
import org.physiobench.core.exchange.ExchangeFormat;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.privacy.PersonalArchives;
import org.physiobench.model.Patient;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Exports a patient's record. */
@Command(name = "export", description = "Writes the record of a patient, or all that is stored about her, to a file.", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

	private final Console console;
	private final PatientLookup patients;
	private final Supplier<ExchangeFormat> format;
	private final Supplier<AuditTrail> trail;
	private final Supplier<PersonalArchives> archives;

	@Option(names = "--patient", required = true, paramLabel = "ID", description = "Id of the patient.")
	private String patientId = "";

	@Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write; an existing one is replaced.")
	private Path file = Path.of("");

	@Option(names = "--everything", description = "Writes a ZIP file with all that is stored about the patient: her record, and who did what with it.")
	private boolean everything;

	ExportCommand(Console console, PatientLookup patients, Supplier<ExchangeFormat> format, Supplier<AuditTrail> trail,
			Supplier<PersonalArchives> archives) {
		this.console = Objects.requireNonNull(console);
		this.patients = Objects.requireNonNull(patients);
		this.format = Objects.requireNonNull(format);
		this.trail = Objects.requireNonNull(trail);
		this.archives = Objects.requireNonNull(archives);
	}

	@Override
	public Integer call() {
		Patient patient = patients.stored(patientId);
		PatientId id = new PatientId(patient.getId());
		if (everything) {
			archives.get().write(id, file);
			console.line("%s: all that is stored about patient %s".formatted(file, id));
			return ExitCodes.DONE;
		}
		// first, because a trace of what did not leave is better than no trace of what did
		trail.get().note(AuditAction.EXPORTED, id, "exchange file");
		format.get().write(patient, file);
		console.line("%s: exported patient %s".formatted(file, patient.getId()));
		return ExitCodes.DONE;
	}
}
