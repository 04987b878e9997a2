package org.physiobench.core.patient;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.model.Patient;

/**
 * The patients' records. A record is checked out whole, edited, and committed whole in one transaction. All methods may
 * block on a disk or a network, so they do not belong on a user interface thread; all are safe to call from any thread,
 * and throw {@link ExplainedException} when the records cannot be reached.
 */
public interface PatientRecords {

	/** All patients who are found by words, as in {@link PatientQuery}, ordered by family and given name. */
	default List<PatientSummary> search(String words) {
		return search(PatientQuery.of(words), 0, Integer.MAX_VALUE).patients();
	}

	/**
	 * Some of the patients that a query finds, and how many there are: what a list shows while it is scrolled.
	 *
	 * @param first how many to leave out at the beginning, at least 0
	 * @param most  how many to read at most, at least 0
	 */
	PatientPage search(PatientQuery query, int first, int most);

	/** What lists show of patients, in the order in which they are named; who is not there is left out. */
	List<PatientSummary> summaries(List<PatientId> ids);

	/** The patients who have a visit on a day, each once, ordered by family and given name. */
	List<PatientSummary> seenOn(LocalDate day);

	/** A copy of the record that belongs to the caller and is detached from the store. */
	Optional<Patient> checkOut(PatientId id);

	/**
	 * Stores the record as it is now and, when that worked, sets its version to the new one.
	 *
	 * @return {@link CommitOutcome.Stale} when somebody stored another version since this one was checked out; then
	 *         nothing was written
	 */
	CommitOutcome commit(Patient patient);

	/**
	 * Removes a record for good, with all that belongs to it. Only the audit trail tells that there was one; copies in
	 * backups are not touched.
	 *
	 * @return false if there is no such record
	 */
	boolean erase(PatientId id);

	/** Calls the listener after each erasure, on the thread that erased. */
	Subscription onErasure(Consumer<PatientId> listener);

	/** Calls the listener after each commit, on the thread that committed. */
	Subscription onCommit(Consumer<PatientSummary> listener);
}
