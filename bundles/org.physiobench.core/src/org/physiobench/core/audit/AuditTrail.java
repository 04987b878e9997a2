package org.physiobench.core.audit;

import java.util.List;
import java.util.Optional;

import org.physiobench.core.patient.PatientId;
import org.physiobench.core.workstation.ExplainedException;

/**
 * The trail of what was done with patients' records. Entries are only ever added, and each carries a hash over itself and
 * the one before, so that an entry that was altered, removed or slipped in is found. Reading and storing a record are
 * noted by the records themselves; whoever lets a record out in another way notes that. All methods may block on a disk
 * or a network, are safe to call from any thread, and throw {@link ExplainedException} when the trail cannot be reached.
 */
public interface AuditTrail {

	/** What the examination of the whole trail came to. */
	sealed interface Verdict {
	}

	/**
	 * No entry is missing, altered or out of place.
	 *
	 * @param entries how many there are
	 */
	record Sound(long entries) implements Verdict {
	}

	/**
	 * The trail was tampered with or damaged.
	 *
	 * @param number of the first entry that is not as it was written, or is missing
	 * @param why    a sentence
	 */
	record Broken(long number, String why) implements Verdict {
	}

	/**
	 * Adds an entry for something that happened just now.
	 *
	 * @param detail a few words without health data; may be empty
	 */
	void note(AuditAction action, PatientId patient, String detail);

	/** The entries about a patient, or all, from the first to the latest. */
	List<AuditEntry> entries(Optional<PatientId> patient);

	/** Examines the whole trail. */
	Verdict verify();
}
