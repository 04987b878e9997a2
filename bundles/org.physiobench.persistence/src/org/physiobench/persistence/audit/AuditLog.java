package org.physiobench.persistence.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

import org.physiobench.core.audit.AuditAction;
import org.physiobench.core.audit.AuditEntry;
import org.physiobench.core.patient.PatientId;

/** Adds entries to the trail, within the transaction of the connection that it is given. */
public final class AuditLog {

	private static final int LONGEST_DETAIL = 1024;

	private static final String ADVANCE = "UPDATE audit_head SET entries = entries + 1 WHERE id = 1";
	private static final String HEAD = "SELECT entries, sha256 FROM audit_head WHERE id = 1";
	private static final String CHAIN = "UPDATE audit_head SET sha256 = ? WHERE id = 1";
	private static final String INSERT = """
			INSERT INTO audit_entry (number, happened_at, user_name, workstation, action, patient_id, detail, sha256)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

	private final InstantSource clock;
	private final Supplier<Actor> actor;
	private Optional<Actor> known = Optional.empty();

	/**
	 * @param actor who does what is noted; asked once, for the first entry, because that may take a while
	 */
	public AuditLog(InstantSource clock, Supplier<Actor> actor) {
		this.clock = clock;
		this.actor = actor;
	}

	/**
	 * Adds an entry. From here to the end of the transaction nobody else can add one, so it is done last.
	 *
	 * @param detail a few words without health data; may be empty
	 */
	public void append(Connection connection, AuditAction action, PatientId patient, String detail) throws SQLException {
		// takes the row before it is read: two workstations would fork the chain otherwise
		try (var advance = connection.createStatement()) {
			if (advance.executeUpdate(ADVANCE) != 1) {
				throw new SQLException("The head of the audit trail is missing");
			}
		}
		long number;
		String before;
		try (var statement = connection.createStatement(); ResultSet head = statement.executeQuery(HEAD)) {
			head.next();
			number = head.getLong(1);
			before = head.getString(2);
		}
		Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
		Actor who = who();
		String words = detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL));
		var entry = new AuditEntry(number, now, who.user(), who.workstation(), action, patient, words);
		insert(connection, entry, AuditChain.hash(before, entry));
	}

	private synchronized Actor who() {
		known = known.or(() -> Optional.of(actor.get()));
		return known.get();
	}

	private static void insert(Connection connection, AuditEntry entry, String hash) throws SQLException {
		try (var insert = connection.prepareStatement(INSERT); var chain = connection.prepareStatement(CHAIN)) {
			insert.setLong(1, entry.number());
			insert.setString(2, entry.at().toString());
			insert.setString(3, entry.user());
			insert.setString(4, entry.workstation());
			insert.setString(5, entry.action().name());
			insert.setString(6, entry.patient().value());
			insert.setString(7, entry.detail());
			insert.setString(8, hash);
			insert.executeUpdate();
			chain.setString(1, hash);
			chain.executeUpdate();
		}
	}
}
