package org.physiobench.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.physiobench.core.audit.AuditAction;
import org.physiobench.core.patient.CareState;
import org.physiobench.core.patient.CommitOutcome;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientPage;
import org.physiobench.core.patient.PatientQuery;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.core.patient.PatientSummary;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.model.ModelPackage;
import org.physiobench.model.Patient;
import org.physiobench.persistence.audit.Actor;
import org.physiobench.persistence.audit.AuditLog;
import org.physiobench.persistence.document.DocumentRows;
import org.physiobench.persistence.draft.DraftRows;
import org.physiobench.persistence.mapping.Column;
import org.physiobench.persistence.mapping.ColumnType;
import org.physiobench.persistence.mapping.RecordCommit;
import org.physiobench.persistence.mapping.RecordSchema;
import org.physiobench.persistence.mapping.RecordStore;
import org.physiobench.persistence.mapping.RecordStore.Stored;

/** Patients' records in tables. */
@Component
public final class SqlPatientRecords implements PatientRecords {

	private static final String ADVANCE = "UPDATE patient SET version = version + 1 WHERE id = ? AND version = ?";

	private static final String IS_THERE = "SELECT id FROM patient WHERE id = ?";

	private static final String GONE = "The record was not saved: it is no longer in the database, where somebody"
			+ " removed it since it was opened. Export it to a file if it shall be kept.";

	private final Database database;
	private final AuditLog audit;
	private final Consumer<RuntimeException> failures;
	private final RecordStore store = new RecordStore(schema());
	private final PatientLists lists;
	private final Listeners<PatientSummary> listeners;
	private final Listeners<PatientId> erasureListeners;

	/** Does not connect to the database yet. */
	@Activate
	public SqlPatientRecords(@Reference Database database) {
		this(database, new AuditLog(InstantSource.system(), Actor::ofThisProgram),
				failure -> ILog.of(SqlPatientRecords.class).error(
						"After records were reached, a listener failed or the audit trail could not be written; the records stand",
						failure));
	}

	SqlPatientRecords(Database database, AuditLog audit, Consumer<RuntimeException> failures) {
		this.database = database;
		this.lists = new PatientLists(database);
		this.audit = audit;
		this.failures = failures;
		this.listeners = new Listeners<>(failures);
		this.erasureListeners = new Listeners<>(failures);
	}

	/** The tables of patients' records. */
	static RecordSchema schema() {
		return RecordSchema.of(ModelPackage.Literals.PATIENT,
				Column.computed("search_text", ColumnType.TEXT, true, patient -> SearchText.of((Patient) patient)),
				Column.computed("problem", ColumnType.TEXT, false, patient -> careOf(patient).problem().orElse(null)),
				Column.computed("last_visit_on", ColumnType.DATE, false, patient -> careOf(patient).lastVisit().orElse(null)),
				Column.computed("discharged", ColumnType.FLAG, true, patient -> careOf(patient).discharged()));
	}

	private static CareState careOf(EObject patient) {
		return CareState.of((Patient) patient);
	}

	@Override
	public PatientPage search(PatientQuery query, int first, int most) {
		return lists.search(query, first, most);
	}

	@Override
	public List<PatientSummary> summaries(List<PatientId> ids) {
		return lists.summaries(ids);
	}

	@Override
	public List<PatientSummary> seenOn(LocalDate day) {
		return lists.seenOn(day);
	}

	@Override
	public Optional<Patient> checkOut(PatientId id) {
		var found = database.read(connection -> load(connection, id.value()));
		found.ifPresent(patient -> noteRead(id, patient.getVersion()));
		return found;
	}

	/** A full disk must not keep a clinician from what she needs to know of her patient: then the log has it. */
	private void noteRead(PatientId id, long version) {
		try {
			database.write(connection -> {
				audit.append(connection, AuditAction.READ, id, versionWords(version));
				return null;
			});
		} catch (ExplainedException e) {
			failures.accept(e);
		}
	}

	private static String versionWords(long version) {
		return "version " + version;
	}

	private Optional<Patient> load(Connection connection, String id) throws SQLException {
		return store.load(connection, id).map(SqlPatientRecords::patient);
	}

	private static Patient patient(Stored stored) {
		var patient = (Patient) stored.object();
		patient.setVersion(stored.version());
		return patient;
	}

	@Override
	public CommitOutcome commit(Patient patient) {
		long version = patient.getVersion() + 1;
		var id = patient.getId();
		var change = store.prepare(patient, version);
		if (!database.write(connection -> isCommitted(connection, id, version, change))) {
			return new CommitOutcome.Stale(database.read(connection -> load(connection, id))
					.orElseThrow(() -> new ExplainedException(GONE)));
		}
		change.done();
		patient.setVersion(version);
		listeners.tell(PatientSummary.of(patient));
		return new CommitOutcome.Committed(version);
	}

	private boolean isCommitted(Connection connection, String id, long version, RecordCommit change) throws SQLException {
		// holds the row until the end of the transaction, so a second commit of the same version waits and comes to nothing
		if (advance(connection, id, version - 1)) {
			if (change.update(connection)) {
				PatientIndex.mark(connection, id);
			}
			audit.append(connection, AuditAction.CHANGED, new PatientId(id), versionWords(version));
			return true;
		}
		if (isThere(connection, id)) {
			return false;
		}
		if (version > 1) {
			throw new ExplainedException(GONE);
		}
		change.insert(connection);
		PatientIndex.mark(connection, id);
		audit.append(connection, AuditAction.REGISTERED, new PatientId(id), versionWords(version));
		return true;
	}

	private static boolean isThere(Connection connection, String id) throws SQLException {
		try (var statement = connection.prepareStatement(IS_THERE)) {
			statement.setString(1, id);
			try (var rows = statement.executeQuery()) {
				return rows.next();
			}
		}
	}

	private static boolean advance(Connection connection, String id, long from) throws SQLException {
		try (var statement = connection.prepareStatement(ADVANCE)) {
			statement.setString(1, id);
			statement.setLong(2, from);
			return statement.executeUpdate() == 1;
		}
	}

	@Override
	public boolean erase(PatientId id) {
		boolean erased = database.write(connection -> {
			DraftRows.deleteAll(connection, id);
			DocumentRows.deleteAll(connection, id);
			if (!store.delete(connection, id.value())) {
				return false;
			}
			audit.append(connection, AuditAction.ERASED, id, "");
			return true;
		});
		if (erased) {
			lists.forget(id);
			erasureListeners.tell(id);
		}
		return erased;
	}

	@Override
	public Subscription onErasure(Consumer<PatientId> listener) {
		return erasureListeners.add(listener);
	}

	@Override
	public Subscription onCommit(Consumer<PatientSummary> listener) {
		return listeners.add(listener);
	}
}
