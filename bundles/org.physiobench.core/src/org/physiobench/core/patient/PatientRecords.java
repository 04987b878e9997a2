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

	/**
	 * Patients whose names, chart number or birth date contain every word, ordered by family and given name.
	 *
	 * @param words parts of names, a chart number or a birth date (ISO 8601 or part of it) in any order and case; an
	 *              empty text finds everybody
	 */
	List<PatientSummary> search(String words);

	/**
	 * Some of the patients that {@link #search(String)} finds, and how many there are: what a list shows while it is
	 * scrolled.
	 *
	 * @param words as in {@link #search(String)}
	 * @param first how many to leave out at the beginning, at least 0
	 * @param most  how many to read at most, at least 0
	 */
	default PatientPage search(String words, int first, int most) {
		var found = search(words);
		int start = Math.min(first, found.size());
		return new PatientPage(found.subList(start, start + Math.min(most, found.size() - start)), found.size());
	}

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
