package org.physiobench.app.internal.commandline;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.physiobench.app.internal.ExitCodes;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.core.patient.PatientSummary;

import picocli.CommandLine.Command;

/** Lists the patients. */
@Command(name = "patients", description = "Lists all patients: id, name and birth date, separated by tabs.", mixinStandardHelpOptions = true)
final class PatientsCommand implements Callable<Integer> {

	private final Console console;
	private final Supplier<PatientRecords> patients;

	PatientsCommand(Console console, Supplier<PatientRecords> patients) {
		this.console = Objects.requireNonNull(console);
		this.patients = Objects.requireNonNull(patients);
	}

	@Override
	public Integer call() {
		for (PatientSummary patient : patients.get().search("")) {
			console.row(patient.id(), patient.filedName(), patient.birthDate());
		}
		return ExitCodes.DONE;
	}
}
