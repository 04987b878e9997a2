package org.physiobench.ui.program.revision;

import java.time.LocalDate;
import java.util.function.Predicate;

import org.eclipse.emf.edit.command.ChangeCommand;
import org.physiobench.model.Program;

/** Hands a draft out. Once that is stored it cannot be taken back: what a patient has in her hands does not change. */
final class IssueProgram extends ChangeCommand {

	private final Program program;
	private final LocalDate today;
	private final String clinician;
	private final Predicate<Program> stored;

	/**
	 * @param stored whether the store has the program as one that was handed out
	 */
	IssueProgram(String label, Program program, LocalDate today, String clinician, Predicate<Program> stored) {
		super(program);
		setLabel(label);
		this.program = program;
		this.today = today;
		this.clinician = clinician;
		this.stored = stored;
	}

	@Override
	protected void doExecute() {
		program.setIssuedOn(today);
		program.setIssuedBy(clinician);
		if (program.getStartsOn() == null) {
			program.setStartsOn(today);
		}
	}

	@Override
	public boolean canUndo() {
		return super.canUndo() && !stored.test(program);
	}
}
