package org.physiobench.persistence.draft;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.draft.RecordDraft;
import org.physiobench.core.patient.draft.RecordDrafts;
import org.physiobench.model.Patient;
import org.physiobench.persistence.audit.Actor;

/** The rows of the drafts of one user on one workstation. Each method takes part in the transaction of its connection. */
public final class DraftRows {

	/** A little less than the longest text that a column takes, in characters. */
	private static final int PIECE = 30_000;

	private static final String OWN = " WHERE patient_id = ? AND user_name = ? AND workstation = ?";

	private static final String BASE = "BASE";
	private static final String EDITED = "EDITED";

	private final Actor owner;

	public DraftRows(Actor owner) {
		this.owner = owner;
	}

	/**
	 * Puts a draft into the place of an earlier one of the same record.
	 *
	 * @throws IOException when the record cannot be written as text
	 */
	public void put(Connection connection, RecordDraft draft) throws SQLException, IOException {
		var id = new PatientId(draft.base().getId());
		var known = version(connection, id);
		if (known.isPresent() && known.getAsLong() == draft.base().getVersion()) {
			// while one types on, the record that was opened stays what it is
			update(connection, "DELETE FROM record_draft_content" + OWN + " AND state = '" + EDITED + "'", id);
			update(connection, "UPDATE record_draft SET kept_at = '" + text(draft.keptAt()) + "'" + OWN, id);
		} else {
			delete(connection, id);
			insert(connection, id, draft);
			insert(connection, id, BASE, RecordText.of(draft.base()));
		}
		insert(connection, id, EDITED, RecordText.of(draft.edited()));
	}

	private OptionalLong version(Connection connection, PatientId id) throws SQLException {
		try (var statement = own(connection, "SELECT version FROM record_draft" + OWN, id); var rows = statement.executeQuery()) {
			return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
		}
	}

	private static String text(Instant instant) {
		return instant.truncatedTo(ChronoUnit.MILLIS).toString();
	}

	private void insert(Connection connection, PatientId id, RecordDraft draft) throws SQLException {
		try (var statement = own(connection,
				"INSERT INTO record_draft (patient_id, user_name, workstation, version, kept_at) VALUES (?, ?, ?, ?, ?)", id)) {
			statement.setLong(4, draft.base().getVersion());
			statement.setString(5, text(draft.keptAt()));
			statement.executeUpdate();
		}
	}

	private void insert(Connection connection, PatientId id, String state, String text) throws SQLException {
		try (var statement = own(connection, """
				INSERT INTO record_draft_content (patient_id, user_name, workstation, state, position, value)
				VALUES (?, ?, ?, ?, ?, ?)""", id)) {
			for (int start = 0; start < text.length(); start += PIECE) {
				statement.setString(4, state);
				statement.setInt(5, start / PIECE);
				statement.setString(6, text.substring(start, Math.min(start + PIECE, text.length())));
				statement.addBatch();
			}
			statement.executeBatch();
		}
	}

	/** Removes the draft of a record, if there is one. */
	public void delete(Connection connection, PatientId id) throws SQLException {
		update(connection, "DELETE FROM record_draft_content" + OWN, id);
		update(connection, "DELETE FROM record_draft" + OWN, id);
	}

	/** Removes the drafts of a record, whoever made them. */
	public static void deleteAll(Connection connection, PatientId id) throws SQLException {
		for (var table : List.of("record_draft_content", "record_draft")) {
			try (var statement = connection.prepareStatement("DELETE FROM " + table + " WHERE patient_id = ?")) {
				statement.setString(1, id.value());
				statement.executeUpdate();
			}
		}
	}

	/** Who has a draft of a record. */
	public static List<Actor> owners(Connection connection, PatientId id) throws SQLException {
		var owners = new ArrayList<Actor>();
		try (var statement = connection.prepareStatement(
				"SELECT user_name, workstation FROM record_draft WHERE patient_id = ? ORDER BY kept_at")) {
			statement.setString(1, id.value());
			try (var rows = statement.executeQuery()) {
				while (rows.next()) {
					owners.add(new Actor(rows.getString(1), rows.getString(2)));
				}
			}
		}
		return owners;
	}

	/**
	 * Reads the draft of a record.
	 *
	 * @throws IOException when it was written by an edition that had another model
	 */
	public Optional<RecordDraft> find(Connection connection, PatientId id) throws SQLException, IOException {
		try (var statement = own(connection, "SELECT version, kept_at FROM record_draft" + OWN, id);
				var rows = statement.executeQuery()) {
			if (!rows.next()) {
				return Optional.empty();
			}
			long version = rows.getLong(1);
			var keptAt = Instant.parse(rows.getString(2));
			return Optional.of(new RecordDraft(state(connection, id, BASE, version), state(connection, id, EDITED, version), keptAt));
		}
	}

	private Patient state(Connection connection, PatientId id, String state, long version) throws SQLException, IOException {
		var text = new StringBuilder();
		try (var statement = own(connection,
				"SELECT value FROM record_draft_content" + OWN + " AND state = '" + state + "' ORDER BY position", id);
				var rows = statement.executeQuery()) {
			while (rows.next()) {
				text.append(rows.getString(1));
			}
		}
		var patient = RecordText.read(text.toString());
		patient.setVersion(version);
		return patient;
	}

	/** Of whom there are drafts, the latest first. */
	public List<RecordDrafts.Left> left(Connection connection) throws SQLException {
		var left = new ArrayList<RecordDrafts.Left>();
		try (var statement = connection.prepareStatement("""
				SELECT p.id, p.given_name, p.family_name, d.kept_at FROM record_draft d JOIN patient p ON p.id = d.patient_id
				WHERE d.user_name = ? AND d.workstation = ? ORDER BY d.kept_at DESC, p.id""")) {
			statement.setString(1, owner.user());
			statement.setString(2, owner.workstation());
			try (var rows = statement.executeQuery()) {
				while (rows.next()) {
					left.add(new RecordDrafts.Left(new PatientId(rows.getString(1)), rows.getString(2) + ' ' + rows.getString(3),
							Instant.parse(rows.getString(4))));
				}
			}
		}
		return left;
	}

	private void update(Connection connection, String sql, PatientId id) throws SQLException {
		try (var statement = own(connection, sql, id)) {
			statement.executeUpdate();
		}
	}

	private PreparedStatement own(Connection connection, String sql, PatientId id) throws SQLException {
		var statement = connection.prepareStatement(sql);
		try {
			statement.setString(1, id.value());
			statement.setString(2, owner.user());
			statement.setString(3, owner.workstation());
			return statement;
		} catch (SQLException e) {
			try (statement) {
				throw e;
			}
		}
	}
}
