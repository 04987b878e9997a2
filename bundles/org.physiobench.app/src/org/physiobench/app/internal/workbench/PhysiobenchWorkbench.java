package org.physiobench.app.internal.workbench;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** What the workbench does when it starts: it comes back as it was left, and opens the record that was asked for. */
final class PhysiobenchWorkbench extends WorkbenchAdvisor {

	private static final String OPEN_PATIENT = "org.physiobench.ui.openPatient";
	private static final String OPEN_PATIENT_ID = "org.physiobench.ui.openPatient.id";

	private final Optional<String> toOpen;

	PhysiobenchWorkbench(Optional<String> toOpen) {
		this.toOpen = toOpen;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new PhysiobenchWindow(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return CarePerspective.ID;
	}

	@Override
	public void postStartup() {
		IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
		if (workbench.getViewRegistry().find(CarePerspective.PATIENTS) == null) {
			Display.getCurrent().asyncExec(() -> sayThatScreensAreMissing(workbench));
			return;
		}
		toOpen.ifPresent(patient -> Display.getCurrent().asyncExec(() -> open(workbench, patient)));
	}

	private static void sayThatScreensAreMissing(IWorkbench workbench) {
		MessageDialog.openWarning(workbench.getActiveWorkbenchWindow().getShell(), Messages.PhysiobenchWindow_title,
				Messages.PhysiobenchWorkbench_noScreens);
	}

	private static void open(IWorkbench workbench, String patient) {
		Command command = workbench.getService(ICommandService.class).getCommand(OPEN_PATIENT);
		try {
			ParameterizedCommand open = ParameterizedCommand.generateCommand(command, Map.of(OPEN_PATIENT_ID, patient));
			if (open == null) {
				ILog.of(PhysiobenchWorkbench.class).warn("No screen is installed that opens the record of a patient.");
				return;
			}
			workbench.getService(IHandlerService.class).executeCommand(open, null);
		} catch (CommandException e) {
			ILog.of(PhysiobenchWorkbench.class).error("The record of patient " + patient + " was not opened.", e);
		}
	}
}
