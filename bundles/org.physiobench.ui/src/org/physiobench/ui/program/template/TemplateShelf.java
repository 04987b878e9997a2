package org.physiobench.ui.program.template;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.physiobench.core.program.ProgramTemplates;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.ui.look.Failure;

/** Asks the templates beside the user interface thread and goes on there with what came of it. */
final class TemplateShelf {

	private final Control owner;
	private final ProgramTemplates templates;

	TemplateShelf(Control owner, ProgramTemplates templates) {
		this.owner = owner;
		this.templates = templates;
	}

	ProgramTemplates templates() {
		return templates;
	}

	/** Goes on with an answer, unless the owner is gone by then; a failure is explained. */
	<T> void ask(String name, Supplier<T> question, Consumer<T> goOn) {
		Display display = owner.getDisplay();
		Job job = Job.create(name, monitor -> {
			Runnable next = answer(question, goOn);
			display.asyncExec(() -> {
				if (!owner.isDisposed()) {
					next.run();
				}
			});
			return Status.OK_STATUS;
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	private <T> Runnable answer(Supplier<T> question, Consumer<T> goOn) {
		try {
			T answer = question.get();
			return () -> goOn.accept(answer);
		} catch (ExplainedException e) {
			ILog.of(getClass()).error(e.getMessage(), e);
			return () -> Failure.tell(owner.getShell(), Messages.TemplateShelf_failed, e, e.getMessage());
		}
	}
}
