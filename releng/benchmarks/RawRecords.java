import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.sql.DataSource;

import org.physiobench.core.audit.AuditAction;
import org.physiobench.core.patient.PatientId;
import org.physiobench.model.DiaryEntry;
import org.physiobench.model.Episode;
import org.physiobench.model.Patient;
import org.physiobench.persistence.audit.Actor;
import org.physiobench.persistence.audit.AuditLog;

/**
 * The yardstick: plain JDBC, written by hand for each piece of work, with nothing between the rows and the one who wants
 * them. It knows in advance what changed, and reads rows as they are without making a record of them. What no program for
 * health records may leave out it does as well: a stale version is refused, who read or changed what is in the audit trail,
 * and other workstations learn of a new patient.
 */
final class RawRecords {

	/** Where the rows of a patient lie. */
	private static final String[] PARTS = ("episode assessment activity_pain pain_region red_flag_answer capacity_result "
			+ "patient_precaution assessment_positions_to_avoid assessment_home_equipment assessment_beliefs goal visit "
			+ "program phase prescription prescription_goals advice_prescription diary_entry diary_item outcome_score "
			+ "outcome_answer").split(" ");

	private static final String SUMMARY = """
			SELECT p.id, p.given_name, p.family_name, p.birth_date, e.problem
			FROM patient p
			LEFT JOIN episode e ON e.patient_id = p.id
			 AND e.position = (SELECT MAX(latest.position) FROM episode latest WHERE latest.patient_id = p.id)""";

	private static final String SEEN_ON = """
			SELECT DISTINCT p.id, p.given_name, p.family_name, p.birth_date, p.search_text, e.problem
			FROM visit v
			JOIN patient p ON p.id = v.patient_id
			LEFT JOIN episode e ON e.patient_id = p.id
			 AND e.position = (SELECT MAX(latest.position) FROM episode latest WHERE latest.patient_id = p.id)
			WHERE v.visited_on = ?
			ORDER BY p.search_text, p.id""";

	private final DataSource source;
	private final AuditLog audit = new AuditLog(InstantSource.system(), Actor::ofThisProgram);

	RawRecords(DataSource source) {
		this.source = source;
	}

	/** One piece of work in a transaction. */
	@FunctionalInterface
	interface Work<T> {
		T on(Connection connection) throws SQLException;
	}

	<T> T inTransaction(int isolation, Work<T> work) {
		try (Connection connection = source.getConnection()) {
			connection.setAutoCommit(false);
			connection.setTransactionIsolation(isolation);
			T result = work.on(connection);
			connection.commit();
			return result;
		} catch (SQLException e) {
			throw new IllegalStateException(e);
		}
	}

	private <T> T read(Work<T> work) {
		return inTransaction(Connection.TRANSACTION_REPEATABLE_READ, work);
	}

	<T> T write(Work<T> work) {
		return inTransaction(Connection.TRANSACTION_READ_COMMITTED, work);
	}

	/** All rows of a patient, table by table. */
	List<List<Object[]>> open(String id) {
		List<List<Object[]>> record = read(connection -> {
			List<List<Object[]>> tables = new ArrayList<>();
			tables.add(rows(connection, "SELECT * FROM patient WHERE id = ?", id));
			for (String part : PARTS) {
				tables.add(rows(connection, "SELECT * FROM " + part + " WHERE patient_id = ? ORDER BY position", id));
			}
			return tables;
		});
		return write(connection -> {
			audit.append(connection, AuditAction.READ, new PatientId(id), "");
			return record;
		});
	}

	List<Object[]> search(String words, int most) {
		List<Object> parameters = new ArrayList<>();
		StringBuilder sql = new StringBuilder(SUMMARY);
		for (String word : plain(words).strip().split("\\s+")) {
			sql.append(parameters.isEmpty() ? " WHERE " : " AND ").append("p.search_text LIKE ?");
			parameters.add("%" + word + "%");
		}
		sql.append(" ORDER BY p.search_text, p.id FETCH FIRST " + most + " ROWS ONLY");
		return read(connection -> rows(connection, sql.toString(), parameters.toArray()));
	}

	List<Object[]> seenOn(LocalDate day) {
		return read(connection -> rows(connection, SEEN_ON, java.sql.Date.valueOf(day)));
	}

	private static List<Object[]> rows(Connection connection, String sql, Object... parameters) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			for (int i = 0; i < parameters.length; i++) {
				statement.setObject(i + 1, parameters[i]);
			}
			try (var result = statement.executeQuery()) {
				int columns = result.getMetaData().getColumnCount();
				List<Object[]> rows = new ArrayList<>();
				while (result.next()) {
					Object[] row = new Object[columns];
					for (int i = 0; i < columns; i++) {
						row[i] = result.getObject(i + 1);
					}
					rows.add(row);
				}
				return rows;
			}
		}
	}

	/** Saves how often an exercise is repeated. */
	int saveRepetitions(String patientId, long version, String prescriptionId, int repetitions) {
		return write(connection -> {
			int saved = updateRepetitions(connection, patientId, version, prescriptionId, repetitions);
			audit.append(connection, AuditAction.CHANGED, new PatientId(patientId), "");
			return saved;
		});
	}

	/** The same in two UPDATEs, and nobody knows who did it. */
	int saveRepetitionsUnnoticed(String patientId, long version, String prescriptionId, int repetitions) {
		return write(
				connection -> updateRepetitions(connection, patientId, version, prescriptionId, repetitions));
	}

	private static int updateRepetitions(Connection connection, String patientId, long version, String prescriptionId,
			int repetitions) throws SQLException {
		advance(connection, patientId, version);
		return update(connection, "UPDATE prescription SET dosage_repetitions = ? WHERE patient_id = ? AND id = ?",
				repetitions, patientId, prescriptionId);
	}

	/** Saves new home sessions. */
	int saveDiary(Patient patient, List<DiaryEntry> entries) {
		return write(connection -> {
			advance(connection, patient.getId(), patient.getVersion());
			insertDiary(connection, patient, entries);
			audit.append(connection, AuditAction.CHANGED, new PatientId(patient.getId()), "");
			return entries.size();
		});
	}

	private static void advance(Connection connection, String id, long version) throws SQLException {
		if (update(connection, "UPDATE patient SET version = version + 1 WHERE id = ? AND version = ?", id, version) != 1) {
			throw new IllegalStateException("Stale: " + id);
		}
	}

	private static int update(Connection connection, String sql, Object... parameters) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			for (int i = 0; i < parameters.length; i++) {
				statement.setObject(i + 1, parameters[i]);
			}
			return statement.executeUpdate();
		}
	}

	/** Stores home sessions, which the patient has already. */
	static void insertDiary(Connection connection, Patient patient, List<DiaryEntry> entries)
			throws SQLException {
		Episode episode = patient.getEpisodes().getLast();
		List<Object[]> rows = new ArrayList<>();
		List<Object[]> items = new ArrayList<>();
		int position = episode.getDiary().size() - entries.size();
		for (DiaryEntry entry : entries) {
			rows.add(new Object[] { patient.getId(), entry.getId(), episode.getId(), position++, entry.getDoneOn(),
					entry.getProgram(), entry.getPainBefore(), entry.getPainDuring(), entry.getPainAfter(),
					entry.getEffort(), entry.isSharpPain(), entry.isSpreadingSymptoms() });
			for (int i = 0; i < entry.getItems().size(); i++) {
				var item = entry.getItems().get(i);
				items.add(new Object[] { patient.getId(), item.getId(), entry.getId(), i, item.getPrescription(),
						item.getCompletion().getLiteral(), item.getRepetitionsDone() });
			}
		}
		insert(connection, "diary_entry (patient_id, id, parent_id, position, done_on, program, pain_before, pain_during,"
				+ " pain_after, effort, sharp_pain, spreading_symptoms)", rows);
		insert(connection,
				"diary_item (patient_id, id, parent_id, position, prescription, completion, repetitions_done)", items);
	}

	/** Registers somebody with a short history. */
	void register(Patient patient) {
		write(connection -> {
			insert(connection, List.of(patient));
			update(connection, "UPDATE patient_changes SET latest = latest + 1 WHERE id = 1");
			update(connection, "UPDATE patient SET changed_in = (SELECT latest FROM patient_changes WHERE id = 1) WHERE id = ?",
					patient.getId());
			audit.append(connection, AuditAction.REGISTERED, new PatientId(patient.getId()), "");
			return patient;
		});
	}

	/** Stores new patients with a short history, whom nobody has yet. */
	static void insert(Connection connection, List<Patient> patients) throws SQLException {
		RawRows rows = new RawRows();
		patients.forEach(rows::add);
		insert(connection, "patient (id, version, chart_number, given_name, family_name, birth_date, sex, language, phone,"
				+ " registered_on, problem, last_visit_on, discharged, search_text)", rows.patients);
		insert(connection, "episode (patient_id, id, position, problem, started_on, discharged_on)", rows.episodes);
		insert(connection, "assessment (patient_id, id, parent_id, position, assessed_on, history, pain_now, irritability,"
				+ " directional_preference)", rows.assessments);
		insert(connection, "assessment_home_equipment (patient_id, assessment_id, position, value)", rows.equipment);
		insert(connection, "visit (patient_id, id, parent_id, position, visited_on, pain_now, taught_back, note)",
				rows.visits);
		insert(connection, "program (patient_id, id, parent_id, position, revision, title, issued_on)", rows.programs);
		insert(connection, "phase (patient_id, id, parent_id, position, name, weeks)", rows.phases);
		insert(connection, "prescription (patient_id, id, parent_id, position, exercise, exercise_name, side,"
				+ " dosage_days_per_week, dosage_sets, dosage_repetitions, dosage_effort, dosage_heart_rate_zone, adapted)",
				rows.prescriptions);
	}

	private static void insert(Connection connection, String tableAndColumns, List<Object[]> rows) throws SQLException {
		if (rows.isEmpty()) {
			return;
		}
		String parameters = "?" + ", ?".repeat(rows.getFirst().length - 1);
		try (PreparedStatement statement = connection
				.prepareStatement("INSERT INTO " + tableAndColumns + " VALUES (" + parameters + ")")) {
			for (Object[] row : rows) {
				for (int i = 0; i < row.length; i++) {
					Object value = row[i] instanceof LocalDate day ? java.sql.Date.valueOf(day) : row[i];
					statement.setObject(i + 1, value);
				}
				statement.addBatch();
			}
			statement.executeBatch();
		}
	}

	/** Takes patients with a short history out again. */
	void remove(List<String> ids) {
		write(connection -> {
			String[] tables = "prescription phase program visit assessment_home_equipment assessment episode".split(" ");
			for (String table : tables) {
				delete(connection, table, "patient_id", ids);
			}
			delete(connection, "patient", "id", ids);
			return ids;
		});
	}

	private static void delete(Connection connection, String table, String column, List<String> ids)
			throws SQLException {
		try (PreparedStatement statement = connection
				.prepareStatement("DELETE FROM " + table + " WHERE " + column + " = ?")) {
			for (String id : ids) {
				statement.setString(1, id);
				statement.addBatch();
			}
			statement.executeBatch();
		}
	}

	/** Names without accents, as far as the made-up ones need it. */
	static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
				.replace("ø", "o");
	}
}
