package org.physiobench.persistence;

import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
			SELECT patient_id, MIN(started_on) FROM episode WHERE discharged_on IS NULL GROUP BY patient_id""";

	private static final String ASSESSED = """
			SELECT part.patient_id, MAX(part.assessed_on) FROM assessment part
			 JOIN episode ON episode.patient_id = part.patient_id AND episode.id = part.parent_id
			 WHERE episode.discharged_on IS NULL GROUP BY part.patient_id""";

	private static final String PROGRAM = """
			SELECT part.patient_id,
			 MAX(CASE WHEN part.starts_on > part.issued_on THEN part.starts_on ELSE part.issued_on END) FROM program part
			 JOIN episode ON episode.patient_id = part.patient_id AND episode.id = part.parent_id
			 WHERE episode.discharged_on IS NULL AND part.issued_on IS NOT NULL GROUP BY part.patient_id""";

	private static final String DIARY_UNTIL = """
			SELECT part.patient_id, MAX(part.done_on) FROM diary_entry part
			 JOIN episode ON episode.patient_id = part.patient_id AND episode.id = part.parent_id
			 WHERE episode.discharged_on IS NULL GROUP BY part.patient_id""";

	private static final String DIARY_FROM = """
			SELECT part.patient_id, part.done_on, part.pain_before, part.pain_during, part.pain_after,
			 part.pain_next_morning, part.spreading_symptoms FROM diary_entry part
			 JOIN episode ON episode.patient_id = part.patient_id AND episode.id = part.parent_id
			 WHERE part.done_on >= ? AND episode.discharged_on IS NULL""";

	private static final String GOALS_FROM = """
			SELECT part.patient_id, part.words, part.reached_on FROM goal part
			 JOIN assessment ON assessment.patient_id = part.patient_id AND assessment.id = part.parent_id
			 JOIN episode ON episode.patient_id = assessment.patient_id AND episode.id = assessment.parent_id
			 WHERE part.reached_on >= ? AND episode.discharged_on IS NULL""";

	private final Database database;

	/** Does not connect to the database yet. */
	@Activate
	public SqlAttentionRecords(@Reference Database database) {
		this.database = database;
	}

	@Override
	public List<CareFacts> inCare(LocalDate from) {
		return database.glance(connection -> {
			var care = days(connection, CARE);
			var assessed = days(connection, ASSESSED);
			var program = days(connection, PROGRAM);
			var diaryUntil = days(connection, DIARY_UNTIL);
			var diary = parts(connection, DIARY_FROM, from, SqlAttentionRecords::note);
			var goals = parts(connection, GOALS_FROM, from,
					row -> new ReachedGoal(row.getString(2), row.getDate(3).toLocalDate()));
			return PatientLists.inCare(connection).stream().filter(patient -> care.containsKey(patient.id().value()))
					.map(patient -> {
						var id = patient.id().value();
						return new CareFacts(patient, care.get(id), day(assessed, id), day(program, id), day(diaryUntil, id),
								diary.getOrDefault(id, List.of()), goals.getOrDefault(id, List.of()));
					}).toList();
		});
	}

	private static Optional<LocalDate> day(Map<String, Optional<LocalDate>> days, String id) {
		return days.getOrDefault(id, Optional.empty());
	}

	/** A day for each patient; empty where it is null. */
	private static Map<String, Optional<LocalDate>> days(Connection connection, String sql) throws SQLException {
		try (var statement = connection.prepareStatement(sql)) {
			statement.setFetchSize(ROWS_AT_A_TIME);
			try (var rows = statement.executeQuery()) {
				var days = new HashMap<String, Optional<LocalDate>>();
				while (rows.next()) {
					days.put(rows.getString(1), Optional.ofNullable(rows.getDate(2)).map(Date::toLocalDate));
				}
				return days;
			}
		}
	}

	/** Makes a part of what is known of a patient from a row. */
	@FunctionalInterface
	private interface PartReader<T> {
		T read(ResultSet row) throws SQLException;
	}

	private static <T> Map<String, List<T>> parts(Connection connection, String sql, LocalDate from,
			PartReader<T> reader) throws SQLException {
		try (var statement = connection.prepareStatement(sql)) {
			statement.setDate(1, Date.valueOf(from));
			statement.setFetchSize(ROWS_AT_A_TIME);
			try (var rows = statement.executeQuery()) {
				var parts = new HashMap<String, List<T>>();
				while (rows.next()) {
					parts.computeIfAbsent(rows.getString(1), id -> new ArrayList<>()).add(reader.read(rows));
				}
				return parts;
			}
		}
	}

	private static DiaryNote note(ResultSet row) throws SQLException {
		return new DiaryNote(row.getDate(2).toLocalDate(), DiaryNote.most(row.getObject(3, Integer.class),
				row.getObject(4, Integer.class), row.getObject(5, Integer.class), row.getObject(6, Integer.class)),
				row.getBoolean(7));
	}
}
