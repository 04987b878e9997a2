package org.physiobench.testkit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.physiobench.core.patient.CommitOutcome;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientOrder;
import org.physiobench.core.patient.PatientPage;
import org.physiobench.core.patient.PatientQuery;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.core.patient.PatientSummary;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.model.Patient;

/** Patients' records that last as long as the test. */
public final class InMemoryPatientRecords implements PatientRecords {

	private final Map<PatientId, Patient> stored = new LinkedHashMap<>();
	private final Listeners<PatientSummary> listeners = new Listeners<>();
	private final Listeners<PatientId> erasureListeners = new Listeners<>();

	/** Records that hold copies of these patients. */
	public static InMemoryPatientRecords of(Patient... patients) {
		InMemoryPatientRecords records = new InMemoryPatientRecords();
		Arrays.stream(patients).map(EcoreUtil::copy).forEach(records::commit);
		return records;
	}

	@Override
	public synchronized PatientPage search(PatientQuery query, int first, int most) {
		List<String> wanted = Arrays.stream(query.words().toLowerCase(Locale.ROOT).split("\\s+")).toList();
		List<PatientSummary> byName = listed(stored.values().stream()
				.filter(patient -> wanted.stream().allMatch(searchText(patient)::contains)));
		return PatientPage.of(byName.stream()
				.filter(patient -> query.filter().admits(patient.care().discharged(), patient.care().lastVisit()))
				.sorted(order(query.order())).toList(), first, most);
	}

	/** For a list that is by name already, and stays so among equals. */
	private static Comparator<PatientSummary> order(PatientOrder order) {
		return switch (order) {
		case NAME -> Comparator.comparing(patient -> 0);
		case BIRTH_DATE -> Comparator.comparing(PatientSummary::birthDate);
		case LAST_VISIT -> Comparator.comparing(patient -> patient.care().lastVisit().orElse(LocalDate.MIN),
				Comparator.reverseOrder());
		case PROBLEM -> Comparator.comparing((PatientSummary patient) -> patient.problem().isEmpty())
				.thenComparing(patient -> patient.problem().orElse("").toLowerCase(Locale.ROOT));
		};
	}

	@Override
	public synchronized List<PatientSummary> summaries(List<PatientId> ids) {
		return ids.stream().map(stored::get).filter(Objects::nonNull).map(PatientSummary::of).toList();
	}

	@Override
	public synchronized List<PatientSummary> seenOn(LocalDate day) {
		return listed(stored.values().stream().filter(patient -> patient.getEpisodes().stream()
				.flatMap(episode -> episode.getVisits().stream()).anyMatch(visit -> visit.getVisitedOn().equals(day))));
	}

	private static List<PatientSummary> listed(Stream<Patient> patients) {
		return patients.map(PatientSummary::of).sorted(Comparator.comparing(PatientSummary::familyName)
				.thenComparing(PatientSummary::givenName).thenComparing(patient -> patient.id().value())).toList();
	}

	@Override
	public synchronized Optional<Patient> checkOut(PatientId id) {
		return Optional.ofNullable(stored.get(id)).map(EcoreUtil::copy);
	}

	@Override
	public CommitOutcome commit(Patient patient) {
		synchronized (this) {
			PatientId id = new PatientId(patient.getId());
			Patient before = stored.get(id);
			long version = before == null ? 0 : before.getVersion();
			if (before != null && version != patient.getVersion()) {
				return new CommitOutcome.Stale(EcoreUtil.copy(before));
			}
			patient.setVersion(version + 1);
			stored.put(id, EcoreUtil.copy(patient));
		}
		listeners.tell(PatientSummary.of(patient));
		return new CommitOutcome.Committed(patient.getVersion());
	}

	@Override
	public Subscription onCommit(Consumer<PatientSummary> listener) {
		return listeners.add(listener);
	}

	@Override
	public boolean erase(PatientId id) {
		boolean erased;
		synchronized (this) {
			erased = stored.remove(id) != null;
		}
		if (erased) {
			erasureListeners.tell(id);
		}
		return erased;
	}

	@Override
	public Subscription onErasure(Consumer<PatientId> listener) {
		return erasureListeners.add(listener);
	}

	private static String searchText(Patient patient) {
		return (patient.getGivenName() + " " + patient.getFamilyName() + " "
				+ Objects.toString(patient.getChartNumber(), "") + " " + patient.getBirthDate()).toLowerCase(Locale.ROOT);
	}
}
