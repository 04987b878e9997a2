package org.physiobench.persistence;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientPage;
import org.physiobench.core.patient.PatientSummary;
import org.physiobench.persistence.PatientIndex.Entry;

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

	private static final String SHOWN = "SELECT id, given_name, family_name, birth_date, search_text FROM patient";

	private static final String PROBLEMS = "SELECT patient_id, position, problem FROM episode";

	private static final String SEEN_ON = "SELECT DISTINCT patient_id FROM visit WHERE visited_on = ?";

	private final Database database;
	private final PatientIndex index = new PatientIndex();

	PatientLists(Database database) {
		this.database = database;
	}

	private record Shown(PatientSummary summary, String text) {
	}

	private record Problem(int position, String words) {
	}

	/** Those whom every word finds, from a place in the order on. */
	PatientPage search(String words, int first, int most) {
		var sought = SearchText.words(words);
		return database.glance(connection -> search(connection, sought, first, most));
	}

	private PatientPage search(Connection connection, List<String> words, int first, int most) throws SQLException {
		for (int attempt = 1;; attempt++) {
			var found = index.find(connection, words);
			int start = Math.min(first, found.size());
			var page = found.subList(start, start + Math.min(most, found.size() - start));
			var shown = read(connection, page.stream().map(Entry::id).toList());
			if (attempt == ATTEMPTS || page.stream().allMatch(entry -> isShown(entry, shown))) {
				var patients = page.stream().map(Entry::id).filter(shown::containsKey).map(id -> shown.get(id).summary());
				return new PatientPage(patients.toList(), found.size());
			}
			// somebody was removed or renamed a moment ago: a name that changed is in the index at the next attempt
			var gone = new HashSet<String>();
			page.stream().map(Entry::id).filter(id -> !shown.containsKey(id)).forEach(gone::add);
			index.forget(gone);
		}
	}

	private static boolean isShown(Entry entry, Map<String, Shown> shown) {
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
			readWhere("", "", connection, List.of(), shown);
			shown.keySet().retainAll(new HashSet<>(ids));
			return shown;
		}
		for (int start = 0; start < ids.size(); start += AT_A_TIME) {
			var some = ids.subList(start, Math.min(ids.size(), start + AT_A_TIME));
			readWhere(" WHERE id IN (", " WHERE patient_id IN (", connection, some, shown);
		}
		return shown;
	}

	private static void readWhere(String patients, String episodes, Connection connection, List<String> ids,
			Map<String, Shown> shown) throws SQLException {
		var parameters = ids.isEmpty() ? "" : "?" + ", ?".repeat(AT_A_TIME - 1) + ")";
		var problems = problems(connection, PROBLEMS + episodes + parameters, ids);
		try (var statement = prepared(connection, SHOWN + patients + parameters, ids);
				var rows = statement.executeQuery()) {
			while (rows.next()) {
				var id = rows.getString(1);
				var problem = Optional.ofNullable(problems.get(id)).map(Problem::words);
				shown.put(id, new Shown(new PatientSummary(new PatientId(id), rows.getString(2), rows.getString(3),
						rows.getDate(4).toLocalDate(), problem), rows.getString(5)));
			}
		}
	}

	/** The latest problem of each patient. */
	private static Map<String, Problem> problems(Connection connection, String sql, List<String> ids)
			throws SQLException {
		try (var statement = prepared(connection, sql, ids); var rows = statement.executeQuery()) {
			var problems = new HashMap<String, Problem>();
			while (rows.next()) {
				problems.merge(rows.getString(1), new Problem(rows.getInt(2), rows.getString(3)),
						(one, other) -> one.position() > other.position() ? one : other);
			}
			return problems;
		}
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
