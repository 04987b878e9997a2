package org.physiobench.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.physiobench.core.patient.CommitOutcome;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.model.Patient;

/** Saves records and reports each: before it is written, and after the repository said that it is. Safe for threads. */
final class Saves {

	/** So many patients that writers meet at one now and then. */
	private static final int MOST_PATIENTS = 24;

	private final PatientRecords records;
	private final Report report;
	private final List<String> patients = new ArrayList<>();

	Saves(PatientRecords records, Report report) {
		this.records = records;
		this.report = report;
	}

	/** Opens the database and reports every record in it. */
	void list() {
		synchronized (patients) {
			patients.clear();
			records.search("").forEach(patient -> patients.add(patient.id().value()));
		}
		for (var id : known()) {
			var patient = records.checkOut(new PatientId(id)).orElseThrow();
			report.line("record", id, patient.getVersion(), Checksum.of(patient));
		}
	}

	private List<String> known() {
		synchronized (patients) {
			return List.copyOf(patients);
		}
	}

	/** Saves one record, a new one or a changed one; a failure that was explained is reported. */
	void save(Random chance) {
		try {
			var edits = new Edits(chance);
			var ids = known();
			if (ids.isEmpty() || ids.size() < MOST_PATIENTS && chance.nextInt(4) == 0) {
				commit(edits.newPatient());
			} else {
				var patient = records.checkOut(new PatientId(ids.get(chance.nextInt(ids.size())))).orElseThrow();
				edits.change(patient);
				commit(patient);
			}
		} catch (ExplainedException e) {
			report.failure(e);
		}
	}

	private void commit(Patient patient) {
		var id = patient.getId();
		long version = patient.getVersion() + 1;
		var checksum = Checksum.of(patient);
		report.line("announced", id, version, checksum);
		switch (records.commit(patient)) {
		case CommitOutcome.Committed(long stored) -> {
			report.line("saved", id, stored, checksum);
			if (stored == 1) {
				synchronized (patients) {
					patients.add(id);
				}
			}
		}
		case CommitOutcome.Stale stale -> report.line("stale", id, version, checksum);
		}
	}
}
