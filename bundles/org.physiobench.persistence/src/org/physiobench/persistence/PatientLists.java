package org.physiobench.persistence;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.physiobench.core.patient.CareState;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientPage;
import org.physiobench.core.patient.PatientQuery;
import org.physiobench.core.patient.PatientSummary;

/**
 * Lists of patients. Who is in a list comes from the index in memory, what it shows of them from the database: nobody is
 * shown who is not there any more, or under a name that she does not have any more.
 */
final class PatientLists {

	/** How often a page is put together when patients change meanwhile. */
	private static final int ATTEMPTS = 4;

	/** Patients who are read by one statement; a number that never changes, so that it is compiled once. */
	private static final int AT_A_TIME = 50;

	/** From here on it is faster to read all patients. */
	private static final int MANY = 2_000;

	private static final String SHOWN = """
			SELECT id, given_name, family_name, birth_date, problem, last_visit_on, discharged, search_text FROM patient""";

	private static final String SEEN_ON = "SELECT DISTINCT patient_id FROM visit WHERE visited_on = ?";

	private final Database database;
	private final PatientIndex index = new PatientIndex();

	PatientLists(Database database) {
		this.database = database;
	}

	private record Shown(PatientSummary summary, String text) {
	}

	/** A part of those whom a query finds. */
	PatientPage search(PatientQuery query, int first, int most) {
		return database.glance(connection -> search(connection, query, first, most));
	}

	private PatientPage search(Connection connection, PatientQuery query, int first, int most) throws SQLException {
		for (int attempt = 1;; attempt++) {
			var found = index.find(connection, query);
			int start = Math.min(first, found.size());
			var page = found.subList(start, start + Math.min(most, found.size() - start));
			var shown = read(connection, page.stream().map(IndexedPatient::id).toList());
			if (attempt == ATTEMPTS || page.stream().allMatch(entry -> isShown(entry, shown))) {
				var patients = page.stream().map(IndexedPatient::id).filter(shown::containsKey).map(id -> shown.get(id).summary());
				return new PatientPage(patients.toList(), found.size());
			}
			// somebody was removed or renamed a moment ago: a name that changed is in the index at the next attempt
			var gone = new HashSet<String>();
			page.stream().map(IndexedPatient::id).filter(id -> !shown.containsKey(id)).forEach(gone::add);
			index.forget(gone);
		}
	}

	private static boolean isShown(IndexedPatient entry, Map<String, Shown> shown) {
		return shown.containsKey(entry.id()) && shown.get(entry.id()).text().equals(entry.text());
	}

	/** Somebody is not there any more. */
	void forget(PatientId patient) {
		index.forget(Set.of(patient.value()));
	}

	/** Those who have a visit on a day. */
	List<PatientSummary> seenOn(LocalDate day) {
		return database.glance(connection -> {
			var shown = read(connection, idsSeenOn(connection, day));
			return shown.values().stream()
					.sorted(Comparator.comparing(Shown::text).thenComparing(each -> each.summary().id().value()))
					.map(Shown::summary).toList();
		});
	}

	/** What lists show of patients, in the order in which they are named. */
	List<PatientSummary> summaries(List<PatientId> ids) {
		return database.glance(connection -> {
			var shown = read(connection, ids.stream().map(PatientId::value).toList());
			return ids.stream().map(id -> shown.get(id.value())).filter(Objects::nonNull).map(Shown::summary).toList();
		});
	}

	/** All those who are not discharged, in no particular order. */
	static List<PatientSummary> inCare(Connection connection) throws SQLException {
		try (var statement = prepared(connection, SHOWN + " WHERE discharged = FALSE", List.of());
				var rows = statement.executeQuery()) {
			var patients = new ArrayList<PatientSummary>();
			while (rows.next()) {
				patients.add(summary(rows));
			}
			return patients;
		}
	}

	private static List<String> idsSeenOn(Connection connection, LocalDate day) throws SQLException {
		try (var statement = connection.prepareStatement(SEEN_ON)) {
			statement.setDate(1, Date.valueOf(day));
			try (var rows = statement.executeQuery()) {
				var ids = new ArrayList<String>();
				while (rows.next()) {
					ids.add(rows.getString(1));
				}
				return ids;
			}
		}
	}

	/** What lists show of patients, by their ids. */
	private static Map<String, Shown> read(Connection connection, List<String> ids) throws SQLException {
		var shown = new HashMap<String, Shown>();
		if (ids.size() > MANY) {
			readWhere("", connection, List.of(), shown);
			shown.keySet().retainAll(new HashSet<>(ids));
			return shown;
		}
		for (int start = 0; start < ids.size(); start += AT_A_TIME) {
			var some = ids.subList(start, Math.min(ids.size(), start + AT_A_TIME));
			readWhere(" WHERE id IN (", connection, some, shown);
		}
		return shown;
	}

	private static void readWhere(String condition, Connection connection, List<String> ids, Map<String, Shown> shown)
			throws SQLException {
		var parameters = ids.isEmpty() ? "" : "?" + ", ?".repeat(AT_A_TIME - 1) + ")";
		try (var statement = prepared(connection, SHOWN + condition + parameters, ids);
				var rows = statement.executeQuery()) {
			while (rows.next()) {
				shown.put(rows.getString(1), new Shown(summary(rows), rows.getString(8)));
			}
		}
	}

	private static PatientSummary summary(ResultSet row) throws SQLException {
		var care = new CareState(Optional.ofNullable(row.getString(5)),
				Optional.ofNullable(row.getDate(6)).map(Date::toLocalDate), row.getBoolean(7));
		return new PatientSummary(new PatientId(row.getString(1)), row.getString(2), row.getString(3),
				row.getDate(4).toLocalDate(), care);
	}

	/** Takes {@link #AT_A_TIME} ids or none; the last one stands for those that are missing. */
	private static PreparedStatement prepared(Connection connection, String sql, Collection<String> ids)
			throws SQLException {
		var statement = connection.prepareStatement(sql);
		boolean done = false;
		try {
			var next = ids.iterator();
			String id = "";
			for (int i = 1; !ids.isEmpty() && i <= AT_A_TIME; i++) {
				id = next.hasNext() ? next.next() : id;
				statement.setString(i, id);
			}
			statement.setFetchSize(MANY);
			done = true;
			return statement;
		} finally {
			if (!done) {
				statement.close();
			}
		}
	}
}
