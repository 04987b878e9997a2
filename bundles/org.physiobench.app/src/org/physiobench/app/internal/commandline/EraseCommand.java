package org.physiobench.app.internal.commandline;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.physiobench.app.internal.ExitCodes;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.core.workstation.ExplainedException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Removes a patient's record for good. */
@Command(name = "erase", description = "Removes the record of a patient for good; only the audit trail tells that there was one.", mixinStandardHelpOptions = true)
final class EraseCommand implements Callable<Integer> {

	private final Console console;
	private final Supplier<PatientRecords> patients;

	@Option(names = "--patient", required = true, paramLabel = "ID", description = "Id of the patient.")
	private String patient = "";

	@Option(names = "--confirm", required = true, paramLabel = "ID", description = "The same id once more: this cannot be undone.")
	private String confirmed = "";

	EraseCommand(Console console, Supplier<PatientRecords> patients) {
		this.console = Objects.requireNonNull(console);
		this.patients = Objects.requireNonNull(patients);
	}

	@Override
	public Integer call() {
		if (!patient.equals(confirmed)) {
			throw new ExplainedException("The two ids differ, so nothing was erased. Give the same id twice: --patient %s --confirm %s"
					.formatted(patient, patient));
		}
		if (patient.isBlank() || !patients.get().erase(new PatientId(patient))) {
			throw new ExplainedException(
					"There is no patient with the id \"%s\". Nothing was erased. The command \"patients\" lists all patients with their ids."
							.formatted(patient));
		}
		console.line("patient %s: erased; backups made before still hold the record".formatted(patient));
		return ExitCodes.DONE;
	}
}
