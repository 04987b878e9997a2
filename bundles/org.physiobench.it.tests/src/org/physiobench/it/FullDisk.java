package org.physiobench.it;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.physiobench.core.patient.CommitOutcome;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientPage;
import org.physiobench.core.patient.PatientQuery;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.core.patient.PatientSummary;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.model.Patient;

/** Records that can be read but not saved, until there is room again. */
final class FullDisk implements PatientRecords {

	/** What it says to whoever saves. */
	static final String SENTENCE = "The record could not be saved, because the disk of this test is full.";

	private final PatientRecords records;
	private volatile boolean full = true;
	private volatile boolean asked;

	FullDisk(PatientRecords records) {
		this.records = records;
	}

	void makeRoom() {
		full = false;
	}

	/** Whether anybody has opened a record here. */
	boolean isAsked() {
		return asked;
	}

	@Override
	public PatientPage search(PatientQuery query, int first, int most) {
		return records.search(query, first, most);
	}

	@Override
	public List<PatientSummary> summaries(List<PatientId> ids) {
		return records.summaries(ids);
	}

	@Override
	public Optional<Patient> checkOut(PatientId id) {
		asked = true;
		return records.checkOut(id);
	}

	@Override
	public CommitOutcome commit(Patient patient) {
		if (full) {
			throw new ExplainedException(SENTENCE);
		}
		return records.commit(patient);
	}

	@Override
	public Subscription onCommit(Consumer<PatientSummary> listener) {
		return records.onCommit(listener);
	}

	@Override
	public List<PatientSummary> seenOn(LocalDate day) {
		return records.seenOn(day);
	}

	@Override
	public boolean erase(PatientId id) {
		return records.erase(id);
	}

	@Override
	public Subscription onErasure(Consumer<PatientId> listener) {
		return records.onErasure(listener);
	}
}
