package org.physiobench.persistence;

import java.nio.file.Files;
import java.nio.file.Path;

import org.physiobench.core.patient.CommitOutcome.Stale;
import org.physiobench.core.patient.PatientId;
import org.physiobench.model.Patient;

/** Adds visits to a record, one by one, and prints how often somebody else had been faster. */
public final class EditingWorkstation {

	private EditingWorkstation() {
	}

	/**
	 * Runs it.
	 *
	 * @param arguments the address of the database, the name of the workstation, how many visits, and the file whose
	 *                  appearance starts it
	 */
	public static void main(String[] arguments) throws InterruptedException {
		var records = new SqlPatientRecords(new Database(ServerDatabase.at(arguments[0])));
		var opened = records.checkOut(new PatientId("ada")).orElseThrow();
		while (Files.notExists(Path.of(arguments[3]))) {
			Thread.sleep(1);
		}
		int stale = 0;
		for (int number = 0; number < Integer.parseInt(arguments[2]); number++) {
			add(opened, arguments[1] + '-' + number);
			while (records.commit(opened) instanceof Stale(Patient stored)) {
				stale++;
				opened = stored;
				add(opened, arguments[1] + '-' + number);
			}
		}
		System.out.println(stale);
	}

	private static void add(Patient patient, String id) {
		var visit = Patients.visit(0);
		visit.setId(id);
		patient.getEpisodes().getFirst().getVisits().add(visit);
	}
}
