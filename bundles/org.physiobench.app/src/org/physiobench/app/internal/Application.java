package org.physiobench.app.internal;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.physiobench.app.internal.commandline.CommandLineTool;
import org.physiobench.app.internal.commandline.Console;
import org.physiobench.app.internal.workbench.RestoreAtStart;
import org.physiobench.app.internal.workbench.WorkbenchRun;
import org.physiobench.core.database.DatabaseChoice;
import org.physiobench.core.database.KeptDatabaseChoice;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;

/**
 * The way in: chooses the data folder and the database, tells everybody by services, and runs a command or the
 * workbench. It answers the exit code of the process: 0 for done, 1 for a failure that was explained, 2 for wrong usage. A
 * command loads no class of the workbench, so it needs no display.
 */
public final class Application implements IApplication {

	private volatile Runnable ending = () -> {
	};

	@Override
	public Object start(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		Console console = new Console(new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8)),
				new PrintWriter(System.err, true));
		try {
			return run(arguments, console, context);
		} catch (ExplainedException e) {
			return explain(console, e);
		} finally {
			console.flush();
		}
	}

	@Override
	public void stop() {
		ending.run();
	}

	private Integer run(String[] arguments, Console console, IApplicationContext context) {
		StartArguments wanted = StartArguments.read(arguments);
		DataFolder data = DataFolderChoice.here().choose(wanted.data());
		DatabaseChoice database;
		try {
			database = wanted.database().choose(new KeptDatabaseChoice(data));
		} catch (ExplainedException e) {
			return wanted.workbench() ? WorkbenchRun.refuse(console, e) : explain(console, e);
		}
		BundleContext bundle = FrameworkUtil.getBundle(Application.class).getBundleContext();
		ServiceRegistration<DataFolder> registration = bundle.registerService(DataFolder.class, data, null);
		ServiceRegistration<DatabaseChoice> choice = bundle.registerService(DatabaseChoice.class, database,
				FrameworkUtil.asDictionary(database.properties()));
		try {
			if (wanted.workbench()) {
				WorkbenchUnlocking unlocking = new WorkbenchUnlocking(bundle, wanted, console);
				WorkbenchRun workbench = new WorkbenchRun(data, wanted.toOpen(), unlocking, () -> {
					context.applicationRunning();
					new RestoreAtStart(bundle, data, unlocking).run();
				});
				ending = workbench::end;
				return workbench.run(console);
			}
			return runCommand(bundle, arguments, console, () -> keepLogIn(data),
					() -> wanted.passphraseFile().ifPresent(file -> new PassphraseFile(file, console).unlock(bundle)));
		} finally {
			choice.unregister();
			registration.unregister();
		}
	}

	private static int explain(Console console, ExplainedException failure) {
		console.explain(failure.getMessage());
		return ExitCodes.FAILED;
	}

	private static void keepLogIn(DataFolder data) {
		new CommandFolder(data, Platform.getInstanceLocation()).open();
		// asking for it moves the log there; else it would move when somebody else happens to ask
		Platform.getLogFileLocation();
	}

	private static Integer runCommand(BundleContext bundle, String[] arguments, Console console, Runnable ready,
			Runnable unlocking) {
		ServiceReference<CommandLineTool> tool = bundle.getServiceReference(CommandLineTool.class);
		if (tool == null) {
			throw new ExplainedException(
					"The command line did not start; nothing was done. Install Physiobench again: a part of it is missing.");
		}
		try {
			return bundle.getService(tool).run(arguments, console, new PlatformFailureLog(), ready, unlocking);
		} finally {
			bundle.ungetService(tool);
		}
	}
}
