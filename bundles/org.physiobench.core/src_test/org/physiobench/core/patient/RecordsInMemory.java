package org.physiobench.core.patient;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.model.Patient;

/** Patients' records that live as long as the test. */
public final class RecordsInMemory implements PatientRecords {

	private final Map<PatientId, Patient> stored = new LinkedHashMap<>();
	private Runnable beforeNextCommit = () -> {
	};
	private int commits;

	/** Lets somebody else act once between the check-out and the commit of the code under test. */
	public void beforeNextCommit(Runnable action) {
		beforeNextCommit = action;
	}

	/** How often something was stored. */
	public int commits() {
		return commits;
	}

	@Override
	public PatientPage search(PatientQuery query, int first, int most) {
		return PatientPage.of(stored.values().stream().map(PatientSummary::of).toList(), first, most);
	}

	@Override
	public List<PatientSummary> summaries(List<PatientId> ids) {
		throw new UnsupportedOperationException("No test asks for summaries");
	}

	@Override
	public List<PatientSummary> seenOn(LocalDate day) {
		throw new UnsupportedOperationException("No test asks for a day's patients");
	}

	@Override
	public Optional<Patient> checkOut(PatientId id) {
		return Optional.ofNullable(stored.get(id)).map(EcoreUtil::copy);
	}

	@Override
	public CommitOutcome commit(Patient patient) {
		Runnable action = beforeNextCommit;
		beforeNextCommit = () -> {
		};
		action.run();
		PatientId id = new PatientId(patient.getId());
		Patient here = stored.get(id);
		if (here != null && here.getVersion() != patient.getVersion()) {
			return new CommitOutcome.Stale(EcoreUtil.copy(here));
		}
		patient.setVersion(patient.getVersion() + 1);
		stored.put(id, EcoreUtil.copy(patient));
		commits++;
		return new CommitOutcome.Committed(patient.getVersion());
	}

	@Override
	public boolean erase(PatientId id) {
		return stored.remove(id) != null;
	}

	@Override
	public Subscription onErasure(Consumer<PatientId> listener) {
		throw new UnsupportedOperationException("No test listens");
	}

	@Override
	public Subscription onCommit(Consumer<PatientSummary> listener) {
		throw new UnsupportedOperationException("No test listens");
	}
}
