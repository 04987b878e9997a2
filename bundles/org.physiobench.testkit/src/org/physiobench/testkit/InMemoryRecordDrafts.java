package org.physiobench.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.draft.RecordDraft;
import org.physiobench.core.patient.draft.RecordDrafts;
import org.physiobench.model.Patient;

/** Drafts of one user that last as long as this object. */
public final class InMemoryRecordDrafts implements RecordDrafts {

	private final LinkedHashMap<PatientId, RecordDraft> drafts = new LinkedHashMap<>();

	private static RecordDraft copy(RecordDraft draft) {
		return new RecordDraft(copy(draft.base()), copy(draft.edited()), draft.keptAt());
	}

	private static Patient copy(Patient patient) {
		return EcoreUtil.copy(patient);
	}

	@Override
	public synchronized void keep(RecordDraft draft) {
		drafts.putFirst(new PatientId(draft.base().getId()), copy(draft));
	}

	@Override
	public synchronized void discard(PatientId patient) {
		drafts.remove(patient);
	}

	@Override
	public synchronized Optional<RecordDraft> find(PatientId patient) {
		return Optional.ofNullable(drafts.get(patient)).map(InMemoryRecordDrafts::copy);
	}

	@Override
	public synchronized List<Left> left() {
		return drafts.entrySet().stream().map(entry -> {
			Patient base = entry.getValue().base();
			return new Left(entry.getKey(), base.getGivenName() + ' ' + base.getFamilyName(), entry.getValue().keptAt());
		}).toList();
	}

	@Override
	public List<RecordDraft> byAnybody(PatientId patient) {
		return find(patient).stream().toList();
	}
}
