package org.physiobench.core.patient.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.physiobench.core.patient.PatientId;
import org.physiobench.core.workstation.ExplainedException;

/**
 * The drafts of this user on this workstation, at most one of each record. They lie where the records lie and are
 * protected as those are; a record that is erased takes its drafts along. All methods may block, may be called from any
 * thread, and throw {@link ExplainedException} when the records cannot be reached.
 */
public interface RecordDrafts {

	/** Keeps a draft in the place of an earlier one of the same record. */
	void keep(RecordDraft draft);

	/** Forgets the draft of a record; nothing happens when there is none. */
	void discard(PatientId patient);

	/** The draft of a record that was neither saved nor discarded. */
	Optional<RecordDraft> find(PatientId patient);

	/** Of whom there are drafts, the latest first. */
	List<Left> left();

	/** The drafts of one record by whichever user on whichever workstation: all that is stored of it besides the record. */
	List<RecordDraft> byAnybody(PatientId patient);

	/**
	 * A draft that was left behind.
	 *
	 * @param name   of the patient, as it is stored
	 * @param keptAt when it was kept
	 */
	record Left(PatientId patient, String name, Instant keptAt) {
	}
}
