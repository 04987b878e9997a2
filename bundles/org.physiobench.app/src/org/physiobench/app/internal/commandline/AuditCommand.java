package org.physiobench.app.internal.commandline;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.physiobench.app.internal.ExitCodes;
import org.physiobench.core.audit.AuditEntry;
import org.physiobench.core.audit.AuditTrail;
import org.physiobench.core.patient.PatientId;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists who did what with whose record. */
@Command(name = "audit", description = "Lists who did what with whose record: number, time (UTC), account, machine, action, patient and detail, separated by tabs.", mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {

	private final Console console;
	private final Supplier<AuditTrail> trail;

	@Option(names = "--patient", paramLabel = "ID", description = "Only what concerns this patient, who may be erased.")
	private Optional<String> patient = Optional.empty();

	AuditCommand(Console console, Supplier<AuditTrail> trail) {
		this.console = Objects.requireNonNull(console);
		this.trail = Objects.requireNonNull(trail);
	}

	@Override
	public Integer call() {
		for (AuditEntry entry : trail.get().entries(patient.filter(id -> !id.isBlank()).map(PatientId::new))) {
			console.row(entry.number(), entry.at(), entry.user(), entry.workstation(), entry.action(), entry.patient(),
					entry.detail());
		}
		return ExitCodes.DONE;
	}
}
