package org.physiobench.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.physiobench.core.audit.AuditAction;
import org.physiobench.core.patient.CommitOutcome;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.core.patient.PatientSummary;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.model.ModelPackage;
import org.physiobench.model.Patient;
import org.physiobench.persistence.audit.Actor;
import org.physiobench.persistence.audit.AuditLog;
import org.physiobench.persistence.mapping.Column;
import org.physiobench.persistence.mapping.RecordRows;
import org.physiobench.persistence.mapping.RecordSchema;
import org.physiobench.persistence.mapping.RecordStore;
import org.physiobench.persistence.mapping.RecordStore.Stored;

/** Patients' records in tables. */
@Component
public final class SqlPatientRecords implements PatientRecords {

	private static final String FIND = """
			SELECT p.id, p.given_name, p.family_name, p.birth_date, e.problem
			FROM patient p
			LEFT JOIN episode e ON e.patient_id = p.id
			 AND e.position = (SELECT MAX(latest.position) FROM episode latest WHERE latest.patient_id = p.id)""";

	private static final String CONTAINS = "p.search_text LIKE ? ESCAPE '!'";

	private static final String IN_ORDER = " ORDER BY p.search_text, p.id";

	private static final String ADVANCE = "UPDATE patient SET version = version + 1 WHERE id = ? AND version = ?";

	private final Database database;
	private final AuditLog audit;
	private final Consumer<RuntimeException> failures;
	private final RecordStore store = new RecordStore(schema());
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
		this.audit = audit;
		this.failures = failures;
		this.listeners = new Listeners<>(failures);
		this.erasureListeners = new Listeners<>(failures);
	}

	/** The tables of patients' records. */
	static RecordSchema schema() {
		return RecordSchema.of(ModelPackage.Literals.PATIENT,
				Column.computed("search_text", patient -> SearchText.of((Patient) patient)));
	}

	@Override
	public List<PatientSummary> search(String words) {
		var sought = SearchText.words(words);
		return database.read(connection -> search(connection, sought));
	}

	private static List<PatientSummary> search(Connection connection, List<String> words) throws SQLException {
		try (var statement = connection.prepareStatement(searchSql(words.size()))) {
			for (int i = 0; i < words.size(); i++) {
				statement.setString(i + 1, "%" + words.get(i).replaceAll("[!%_]", "!$0") + "%");
			}
			return summaries(statement);
		}
	}

	private static String searchSql(int words) {
		var sql = new StringBuilder(FIND);
		for (int i = 0; i < words; i++) {
			sql.append(i == 0 ? " WHERE " : " AND ").append(CONTAINS);
		}
		return sql.append(IN_ORDER).toString();
	}

	private static List<PatientSummary> summaries(PreparedStatement statement) throws SQLException {
		try (var rows = statement.executeQuery()) {
			var found = new ArrayList<PatientSummary>();
			while (rows.next()) {
				found.add(summary(rows));
			}
			return found;
		}
	}

	private static PatientSummary summary(ResultSet row) throws SQLException {
		return new PatientSummary(new PatientId(row.getString(1)), row.getString(2), row.getString(3),
				row.getDate(4).toLocalDate(), Optional.ofNullable(row.getString(5)));
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
		var rows = store.take(patient, version);
		var outcome = database.write(connection -> commit(connection, id, version, rows));
		if (outcome instanceof CommitOutcome.Committed) {
			patient.setVersion(version);
			listeners.tell(PatientSummary.of(patient));
		}
		return outcome;
	}

	private CommitOutcome commit(Connection connection, String id, long version, RecordRows rows)
			throws SQLException {
		// holds the row until the end of the transaction, so a second commit of the same version waits and comes to nothing
		if (advance(connection, id, version - 1)) {
			store.update(connection, id, rows);
			audit.append(connection, AuditAction.CHANGED, new PatientId(id), versionWords(version));
			return new CommitOutcome.Committed(version);
		}
		var stored = load(connection, id);
		if (stored.isPresent()) {
			return new CommitOutcome.Stale(stored.get());
		}
		if (version > 1) {
			throw new ExplainedException("The record was not saved: it is no longer in the database, where somebody"
					+ " removed it since it was opened. Export it to a file if it shall be kept.");
		}
		store.insert(connection, rows);
		audit.append(connection, AuditAction.REGISTERED, new PatientId(id), versionWords(version));
		return new CommitOutcome.Committed(version);
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
			if (!store.delete(connection, id.value())) {
				return false;
			}
			audit.append(connection, AuditAction.ERASED, id, "");
			return true;
		});
		if (erased) {
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
