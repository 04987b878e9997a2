package org.physiobench.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.physiobench.core.patient.PatientFilter;
import org.physiobench.core.patient.PatientOrder;
import org.physiobench.core.patient.PatientQuery;

/**
 * What patients are found by, in memory, because no index of a database helps to find a part of a word.
 * <p>
 * Each commit that changes what somebody is found by gets the next number from the table {@code patient_changes}, whose
 * only row it holds until the end of its transaction. So numbers become visible in their order, and whoever has seen all
 * up to one number needs only the rows with a higher one, whichever workstation wrote them. Safe to use from any thread.
 */
final class PatientIndex {

	/** Nothing is known yet. */
	private static final long NEVER = -1;

	private static final int ROWS_AT_A_TIME = 1_000;

	private static final String LATEST = "SELECT latest FROM patient_changes WHERE id = 1";

	private static final String ALL = "SELECT id, search_text, birth_date, problem, last_visit_on, discharged FROM patient";

	/** For a few rows: reading all of them through the index of their numbers takes twice as long on Derby. */
	private static final String CHANGED_SINCE = ALL + " WHERE changed_in > ?";

	private static final String COUNT = "UPDATE patient_changes SET latest = latest + 1 WHERE id = 1";

	private static final String MARK = """
			UPDATE patient SET changed_in = (SELECT latest FROM patient_changes WHERE id = 1) WHERE id = ?""";

	/** The last answer: a list asks for it page by page. */
	private record Answer(Snapshot snapshot, List<String> words, PatientFilter filter, PatientOrder order,
			List<IndexedPatient> found) {

		boolean answers(Snapshot known, List<String> asked, PatientQuery query) {
			return snapshot == known && words.equals(asked) && filter.equals(query.filter()) && order == query.order();
		}
	}

	/**
	 * What is known after a number of changes.
	 *
	 * @param latest  the number
	 * @param entries in order
	 * @param texts   their texts one after the other: looking through one long text is faster than through many
	 * @param starts  where each of them starts there
	 */
	private record Snapshot(long latest, List<IndexedPatient> entries, String texts, int[] starts) {

		/** Between texts; no word of a search has it. */
		private static final char BETWEEN = ' ';

		static Snapshot of(long latest, List<IndexedPatient> entries) {
			var texts = new StringBuilder();
			var starts = new int[entries.size()];
			for (int i = 0; i < starts.length; i++) {
				starts[i] = texts.length();
				texts.append(entries.get(i).text()).append(BETWEEN);
			}
			return new Snapshot(latest, List.copyOf(entries), texts.toString(), starts);
		}

		List<IndexedPatient> matching(List<String> words) {
			if (words.isEmpty()) {
				return entries;
			}
			var rarest = words.stream().max(Comparator.comparingInt(String::length)).get();
			var found = new ArrayList<IndexedPatient>();
			int place = texts.indexOf(rarest);
			while (place >= 0) {
				int hit = Arrays.binarySearch(starts, place);
				int number = hit >= 0 ? hit : -hit - 2;
				var entry = entries.get(number);
				if (words.stream().allMatch(entry.text()::contains)) {
					found.add(entry);
				}
				place = number + 1 == starts.length ? -1 : texts.indexOf(rarest, starts[number + 1]);
			}
			return found;
		}
	}

	private Snapshot known = Snapshot.of(NEVER, List.of());
	private Answer answer = new Answer(known, List.of(), PatientFilter.NONE, PatientOrder.NAME, List.of());

	/** Notes within a transaction, at its end, that a patient is found by something else now. */
	static void mark(Connection connection, String id) throws SQLException {
		try (var count = connection.prepareStatement(COUNT); var mark = connection.prepareStatement(MARK)) {
			count.executeUpdate();
			mark.setString(1, id);
			mark.executeUpdate();
		}
	}

	/**
	 * Those whom a query finds, in its order, as of the latest commit. The connection must not hold what it read until the
	 * end of its transaction, or it would wait for a commit that waits for it.
	 */
	synchronized List<IndexedPatient> find(Connection connection, PatientQuery query) throws SQLException {
		refresh(connection);
		var words = SearchText.words(query.words());
		if (!answer.answers(known, words, query)) {
			answer = new Answer(known, words, query.filter(), query.order(), found(words, query));
		}
		return answer.found();
	}

	private List<IndexedPatient> found(List<String> words, PatientQuery query) {
		var found = known.matching(words);
		if (!query.filter().isEmpty()) {
			found = found.stream().filter(patient -> patient.passes(query.filter())).toList();
		}
		// they are by name already
		return query.order() == PatientOrder.NAME ? found
				: found.stream().sorted(IndexedPatient.by(query.order())).toList();
	}

	/** Leaves out patients who turned out to be gone. */
	synchronized void forget(Set<String> ids) {
		known = Snapshot.of(known.latest(), without(ids));
	}

	private void refresh(Connection connection) throws SQLException {
		long latest = latest(connection);
		if (latest == known.latest()) {
			return;
		}
		// a lower number than before is that of another database: a backup came back
		boolean anew = known.latest() == NEVER || latest < known.latest();
		var entries = anew ? all(connection) : withChanges(connection);
		entries.sort(null);
		known = Snapshot.of(latest, entries);
	}

	private List<IndexedPatient> withChanges(Connection connection) throws SQLException {
		var changed = changedSince(connection, known.latest());
		var ids = new HashSet<String>();
		changed.forEach(entry -> ids.add(entry.id()));
		var entries = new ArrayList<>(without(ids));
		entries.addAll(changed);
		return entries;
	}

	private List<IndexedPatient> without(Set<String> ids) {
		return known.entries().stream().filter(entry -> !ids.contains(entry.id())).toList();
	}

	private static long latest(Connection connection) throws SQLException {
		try (var statement = connection.prepareStatement(LATEST); var rows = statement.executeQuery()) {
			rows.next();
			return rows.getLong(1);
		}
	}

	private static List<IndexedPatient> all(Connection connection) throws SQLException {
		try (var statement = connection.prepareStatement(ALL)) {
			return entries(statement);
		}
	}

	private static List<IndexedPatient> changedSince(Connection connection, long number) throws SQLException {
		try (var statement = connection.prepareStatement(CHANGED_SINCE)) {
			statement.setLong(1, number);
			return entries(statement);
		}
	}

	private static List<IndexedPatient> entries(PreparedStatement statement) throws SQLException {
		statement.setFetchSize(ROWS_AT_A_TIME);
		try (var rows = statement.executeQuery()) {
			var entries = new ArrayList<IndexedPatient>();
			while (rows.next()) {
				entries.add(IndexedPatient.read(rows));
			}
			return entries;
		}
	}
}
