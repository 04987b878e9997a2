package org.physiobench.faults;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;

import javax.sql.DataSource;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.physiobench.core.database.DatabaseChoice;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;

/**
 * Stands in the place of the application: takes the data folder and a seed as arguments, and then one command a line from
 * standard input: "list" reports all records, "check" what is wrong with the tables, "age"
 * makes an older database of it, "save" saves one record, "write 4"
 * saves with four threads until the process is killed, and "end" ends it properly.
 */
public final class ClinicUnderFaults implements IApplication {

	private static final long PATIENCE_MILLIS = 20_000;

	private final Report report = new Report();

	@Override
	public Object start(IApplicationContext context) throws Exception {
		var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		BundleContext bundle = FrameworkUtil.getBundle(getClass()).getBundleContext();
		var folder = bundle.registerService(DataFolder.class, new DataFolder(Path.of(arguments[0])), null);
		bundle.registerService(DatabaseChoice.class, DatabaseChoice.own(),
				FrameworkUtil.asDictionary(DatabaseChoice.own().properties()));
		obey(bundle, Long.parseLong(arguments[1]));
		// closes the database, as the end of the application does
		folder.unregister();
		return EXIT_OK;
	}

	private void obey(BundleContext bundle, long seed) throws Exception {
		var saves = new Saves(service(bundle, PatientRecords.class), report);
		var database = service(bundle, DataSource.class);
		var soundness = new Soundness(database);
		var chance = new Random(seed);
		report.line("ready");
		try (var commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
			for (var command = commands.readLine(); command != null && !command.equals("end"); command = commands.readLine()) {
				var words = command.split(" ");
				switch (words[0]) {
				case "list" -> list(saves);
				case "check" -> check(soundness);
				case "age" -> new Ageing(database).toStep4();
				case "save" -> saves.save(chance);
				case "write" -> write(saves, Integer.parseInt(words[1]), chance);
				default -> throw new IllegalArgumentException(command);
				}
				report.line("done", command);
			}
		}
	}

	private void list(Saves saves) {
		try {
			saves.list();
		} catch (ExplainedException e) {
			report.failure(e);
		}
	}

	private void check(Soundness soundness) {
		try {
			soundness.faults().forEach(fault -> report.line("unsound", fault));
		} catch (SQLException e) {
			report.line("broken", e);
		}
	}

	private void write(Saves saves, int threads, Random chance) {
		for (int i = 0; i < threads; i++) {
			var own = new Random(chance.nextLong());
			var writer = new Thread(() -> {
				while (true) {
					saves.save(own);
				}
			}, "writer " + i);
			writer.setDaemon(true);
			writer.setUncaughtExceptionHandler((thread, failure) -> report.line("broken", failure));
			writer.start();
		}
	}

	private static <S> S service(BundleContext bundle, Class<S> type) throws InterruptedException {
		var tracker = new ServiceTracker<S, S>(bundle, type, null);
		tracker.open();
		var service = tracker.waitForService(PATIENCE_MILLIS);
		if (service == null) {
			throw new IllegalStateException("Nobody offers the service " + type.getName());
		}
		return service;
	}

	@Override
	public void stop() {
		throw new UnsupportedOperationException("Ends by command only");
	}
}
