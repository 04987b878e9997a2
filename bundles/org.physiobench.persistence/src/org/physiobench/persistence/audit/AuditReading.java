package org.physiobench.persistence.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.physiobench.core.audit.AuditAction;
import org.physiobench.core.audit.AuditEntry;
import org.physiobench.core.audit.AuditTrail.Broken;
import org.physiobench.core.audit.AuditTrail.Sound;
import org.physiobench.core.audit.AuditTrail.Verdict;
import org.physiobench.core.patient.PatientId;

/** Reads the trail, and finds where it is not as it was written. */
public final class AuditReading {

	private static final String SELECT = """
			SELECT number, happened_at, user_name, workstation, action, patient_id, detail, sha256 FROM audit_entry""";

	private AuditReading() {
	}

	/** The entries about a patient, or all, from the first to the latest. */
	public static List<AuditEntry> entries(Connection connection, Optional<PatientId> patient) throws SQLException {
		String where = patient.isPresent() ? " WHERE patient_id = ?" : "";
		try (var statement = connection.prepareStatement(SELECT + where + " ORDER BY number")) {
			if (patient.isPresent()) {
				statement.setString(1, patient.get().value());
			}
			try (var rows = statement.executeQuery()) {
				List<AuditEntry> entries = new ArrayList<>();
				while (rows.next()) {
					entries.add(entry(rows));
				}
				return entries;
			}
		}
	}

	/** Follows the chain from the first entry to its head. */
	public static Verdict verify(Connection connection) throws SQLException {
		long expected = 0;
		String hash = "";
		try (var statement = connection.createStatement();
				var rows = statement.executeQuery(SELECT + " ORDER BY number")) {
			while (rows.next()) {
				expected++;
				long number = rows.getLong(1);
				if (number != expected) {
					return new Broken(expected, number < expected ? "Entry %d stands before the first one.".formatted(number)
							: "Entry %d is missing.".formatted(expected));
				}
				String stored = rows.getString(8);
				if (!isUntouched(rows, hash, stored)) {
					return new Broken(number, "Entry %d, or the one before it, is not as it was written.".formatted(number));
				}
				hash = stored;
			}
		}
		return againstHead(connection, expected, hash);
	}

	private static boolean isUntouched(ResultSet row, String before, String stored) throws SQLException {
		try {
			return AuditChain.hash(before, entry(row)).equals(stored);
		} catch (DateTimeParseException | IllegalArgumentException e) {
			// what cannot be read as an entry was never written as one
			return false;
		}
	}

	private static Verdict againstHead(Connection connection, long entries, String hash) throws SQLException {
		try (var statement = connection.createStatement();
				var head = statement.executeQuery("SELECT entries, sha256 FROM audit_head WHERE id = 1")) {
			if (!head.next()) {
				return new Broken(entries, "The count of all entries is missing.");
			}
			if (head.getLong(1) != entries) {
				return new Broken(Math.min(head.getLong(1), entries) + 1,
						"There should be %d entries, and there are %d.".formatted(head.getLong(1), entries));
			}
			return hash.equals(head.getString(2)) ? new Sound(entries)
					: new Broken(entries, "The last entry is not the one that was written last.");
		}
	}

	private static AuditEntry entry(ResultSet row) throws SQLException {
		return new AuditEntry(row.getLong(1), Instant.parse(row.getString(2)), row.getString(3), row.getString(4),
				AuditAction.valueOf(row.getString(5)), new PatientId(row.getString(6)), row.getString(7));
	}
}
