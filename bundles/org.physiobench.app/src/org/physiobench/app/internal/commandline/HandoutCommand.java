package org.physiobench.app.internal.commandline;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.physiobench.app.internal.ExitCodes;
import org.physiobench.core.audit.AuditAction;
import org.physiobench.core.audit.AuditTrail;
import org.physiobench.core.handout.CompositionOutcome;
import org.physiobench.core.handout.Handout;
import org.physiobench.core.handout.HandoutComposer;
import org.physiobench.core.handout.HandoutRenderer;
import org.physiobench.core.handout.Paper;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.model.Patient;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints a patient's handout to a PDF file. */
@Command(name = "handout", description = "Writes the handout of a patient's program to a PDF file.", mixinStandardHelpOptions = true)
final class HandoutCommand implements Callable<Integer> {

	private final Console console;
	private final PatientLookup patients;
	private final Supplier<HandoutComposer> composer;
	private final Supplier<HandoutRenderer> renderer;
	private final Supplier<AuditTrail> trail;
	private final Clock clock;

	@Option(names = "--patient", required = true, paramLabel = "ID|FILE", description = "Id of the patient, or a patient's exchange file.")
	private String patient = "";

	@Option(names = "--out", required = true, paramLabel = "FILE.pdf", description = "The PDF file to write; an existing one is replaced.")
	private Path file = Path.of("");

	@Option(names = "--paper", paramLabel = "a4|letter", description = "The paper; A4 unless given.")
	private Paper paper = Paper.A4;

	HandoutCommand(Console console, PatientLookup patients, Supplier<HandoutComposer> composer,
			Supplier<HandoutRenderer> renderer, Supplier<AuditTrail> trail, Clock clock) {
		this.console = Objects.requireNonNull(console);
		this.patients = Objects.requireNonNull(patients);
		this.composer = Objects.requireNonNull(composer);
		this.renderer = Objects.requireNonNull(renderer);
		this.trail = Objects.requireNonNull(trail);
		this.clock = Objects.requireNonNull(clock);
	}

	@Override
	public Integer call() {
		Patient whom = patients.storedOrInFile(patient);
		Handout handout = switch (composer.get().compose(whom, LocalDate.now(clock))) {
		case CompositionOutcome.Composed(Handout composed) -> composed;
		case CompositionOutcome.NothingToPrint(String why) -> throw new ExplainedException(why);
		};
		if (!patients.isFile(patient)) {
			trail.get().note(AuditAction.PRINTED, new PatientId(whom.getId()), "handout");
		}
		renderer.get().renderPdf(handout, paper, file);
		console.line("%s: handout of patient %s".formatted(file, whom.getId()));
		return ExitCodes.DONE;
	}
}
