package org.physiobench.persistence;

import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.physiobench.core.attention.AttentionRecords;
import org.physiobench.core.attention.CareFacts;
import org.physiobench.core.attention.DiaryNote;
import org.physiobench.core.attention.ReachedGoal;

/** Reads what may need attention table by table: one statement each for all patients in care. */
@Component
public final class SqlAttentionRecords implements AttentionRecords {

	private static final int ROWS_AT_A_TIME = 1_000;

	private static final String CARE = """
			SELECT patient_id, id, started_on FROM episode WHERE discharged_on IS NULL""";

	private static final String ASSESSED = """
			SELECT patient_id, parent_id, MAX(assessed_on) FROM assessment GROUP BY patient_id, parent_id""";

	private static final String PROGRAM = """
			SELECT patient_id, parent_id, MAX(CASE WHEN starts_on > issued_on THEN starts_on ELSE issued_on END)
			 FROM program WHERE issued_on IS NOT NULL GROUP BY patient_id, parent_id""";

	private static final String DIARY_UNTIL = """
			SELECT patient_id, parent_id, MAX(done_on) FROM diary_entry GROUP BY patient_id, parent_id""";

	private static final String DIARY_FROM = """
			SELECT patient_id, parent_id, done_on, pain_before, pain_during, pain_after, pain_next_morning,
			 spreading_symptoms FROM diary_entry WHERE done_on >= ?""";

	private static final String GOALS_FROM = """
			SELECT goal.patient_id, assessment.parent_id, goal.words, goal.reached_on FROM goal
			 JOIN assessment ON assessment.patient_id = goal.patient_id AND assessment.id = goal.parent_id
			 WHERE goal.reached_on >= ?""";

	private final Database database;

	/** Does not connect to the database yet. */
	@Activate
	public SqlAttentionRecords(@Reference Database database) {
		this.database = database;
	}

	@Override
	public List<CareFacts> inCare(LocalDate from) {
		return database.glance(connection -> {
			var reading = new Reading(connection);
			reading.readOpenEpisodes();
			var assessed = reading.days(ASSESSED);
			var program = reading.days(PROGRAM);
			var diaryUntil = reading.days(DIARY_UNTIL);
			var diary = reading.parts(DIARY_FROM, from, SqlAttentionRecords::note);
			var goals = reading.parts(GOALS_FROM, from,
					row -> new ReachedGoal(row.getString(3), row.getDate(4).toLocalDate()));
			return PatientLists.inCare(connection).stream()
					.filter(patient -> reading.open.containsKey(patient.id().value())).map(patient -> {
						var id = patient.id().value();
						return new CareFacts(patient, Optional.ofNullable(reading.since.get(id)),
								Optional.ofNullable(assessed.get(id)), Optional.ofNullable(program.get(id)),
								Optional.ofNullable(diaryUntil.get(id)), diary.getOrDefault(id, List.of()),
								goals.getOrDefault(id, List.of()));
					}).toList();
		});
	}

	private static DiaryNote note(ResultSet row) throws SQLException {
		return new DiaryNote(row.getDate(3).toLocalDate(), DiaryNote.most(row.getObject(4, Integer.class),
				row.getObject(5, Integer.class), row.getObject(6, Integer.class), row.getObject(7, Integer.class)),
				row.getBoolean(8));
	}

	/** Makes a part of what is known of a patient from a row. */
	@FunctionalInterface
	private interface PartReader<T> {
		T read(ResultSet row) throws SQLException;
	}

	/** Takes a row that belongs to an open episode of a patient. */
	@FunctionalInterface
	private interface RowTaker {
		void take(String patient, ResultSet row) throws SQLException;
	}

	/**
	 * One reading. Which rows belong to open episodes is found out here, because joining each of them with its episode
	 * takes the database three to four times as long.
	 */
	private static final class Reading {

		private final Connection connection;
		private final Map<String, Set<String>> open = new HashMap<>();
		private final Map<String, LocalDate> since = new HashMap<>();

		Reading(Connection connection) {
			this.connection = connection;
		}

		void readOpenEpisodes() throws SQLException {
			try (var statement = connection.prepareStatement(CARE); var rows = statement.executeQuery()) {
				while (rows.next()) {
					open.computeIfAbsent(rows.getString(1), id -> new HashSet<>(2)).add(rows.getString(2));
					var started = rows.getDate(3);
					if (started != null) {
						since.merge(rows.getString(1), started.toLocalDate(), (one, other) -> one.isBefore(other) ? one : other);
					}
				}
			}
		}

		/** The latest day of each patient. */
		Map<String, LocalDate> days(String sql) throws SQLException {
			var days = new HashMap<String, LocalDate>();
			read(sql, Optional.empty(), (patient, row) -> days.merge(patient, row.getDate(3).toLocalDate(),
					(one, other) -> one.isAfter(other) ? one : other));
			return days;
		}

		<T> Map<String, List<T>> parts(String sql, LocalDate from, PartReader<T> reader) throws SQLException {
			var parts = new HashMap<String, List<T>>();
			read(sql, Optional.of(from), (patient, row) -> parts.computeIfAbsent(patient, id -> new ArrayList<>())
					.add(reader.read(row)));
			return parts;
		}

		private void read(String sql, Optional<LocalDate> from, RowTaker taker) throws SQLException {
			try (var statement = connection.prepareStatement(sql)) {
				if (from.isPresent()) {
					statement.setDate(1, Date.valueOf(from.get()));
				}
				statement.setFetchSize(ROWS_AT_A_TIME);
				try (var rows = statement.executeQuery()) {
					while (rows.next()) {
						var patient = rows.getString(1);
						if (open.getOrDefault(patient, Set.of()).contains(rows.getString(2))) {
							taker.take(patient, rows);
						}
					}
				}
			}
		}
	}
}
