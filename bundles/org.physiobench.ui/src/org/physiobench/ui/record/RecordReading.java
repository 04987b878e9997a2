package org.physiobench.ui.record;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.core.patient.draft.RecordDraft;
import org.physiobench.core.patient.draft.RecordDrafts;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.model.Patient;
import org.physiobench.ui.editing.RecordSession;

/** Reads a record to be edited, and brings back what was not saved of it when the program ended. */
final class RecordReading {

	private final PatientRecords records;
	private final RecordDrafts drafts;

	RecordReading(PatientRecords records, RecordDrafts drafts) {
		this.records = records;
		this.drafts = drafts;
	}

	/**
	 * What was read.
	 *
	 * @param session     the open record
	 * @param broughtBack when the unsaved changes were kept that the record begins with; empty when there are none
	 */
	record Opened(RecordSession session, Optional<Instant> broughtBack) {
	}

	/**
	 * Blocks while it reads.
	 *
	 * @return empty when there is no such record any more
	 * @throws ExplainedException when the records cannot be reached
	 */
	Optional<Opened> read(PatientId id) {
		return records.checkOut(id).map(stored -> draftOf(id, stored).map(RecordReading::broughtBack)
				.orElseGet(() -> new Opened(new RecordSession(stored), Optional.empty())));
	}

	/** The draft of a record, unless it says what is stored: then it was saved and the program ended before it was gone. */
	private Optional<RecordDraft> draftOf(PatientId id, Patient stored) {
		try {
			return drafts.find(id).filter(draft -> !isSame(draft.edited(), stored));
		} catch (ExplainedException e) {
			// what is stored can be opened without it
			ILog.of(getClass()).error(e.getMessage(), e);
			return Optional.empty();
		}
	}

	private static boolean isSame(Patient edited, Patient stored) {
		long version = edited.getVersion();
		edited.setVersion(stored.getVersion());
		boolean same = EcoreUtil.equals(edited, stored);
		edited.setVersion(version);
		return same;
	}

	/** When somebody saved the record in the meantime, saving it finds that out and asks, as it always does. */
	private static Opened broughtBack(RecordDraft draft) {
		RecordSession session = new RecordSession(draft.base());
		session.takeOver(Messages.DraftKeeper_bringBack, EcoreUtil.copy(draft.base()), draft.edited());
		return new Opened(session, Optional.of(draft.keptAt()));
	}
}
