package org.physiobench.persistence.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.physiobench.core.document.IssuedDocument;
import org.physiobench.core.patient.PatientId;

/** The rows of documents. Each method takes part in the transaction of its connection. */
public final class DocumentRows {

	/** A little less than the longest text that a column takes, in characters. */
	private static final int PIECE = 30_000;

	private static final int LONGEST_TITLE = 1024;
	private static final int LONGEST_NAME = 256;

	private static final String SELECT = "SELECT id, patient_id, kind, title, issued_at, issued_by, program_id FROM issued_document ";

	private DocumentRows() {
	}

	/** Adds a document. */
	public static void insert(Connection connection, IssuedDocument document, byte[] pdf) throws SQLException {
		try (var statement = connection.prepareStatement("""
				INSERT INTO issued_document (id, patient_id, kind, title, issued_at, issued_by, program_id, sha256)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")) {
			statement.setString(1, document.id());
			statement.setString(2, document.patient().value());
			statement.setString(3, document.kind().name());
			statement.setString(4, shortened(document.title(), LONGEST_TITLE));
			statement.setString(5, document.issuedAt().truncatedTo(ChronoUnit.MILLIS).toString());
			statement.setString(6, shortened(document.issuedBy(), LONGEST_NAME));
			statement.setString(7, document.program().orElse(null));
			statement.setString(8, sha256(pdf));
			statement.executeUpdate();
		}
		var text = Base64.getEncoder().encodeToString(pdf);
		try (var statement = connection
				.prepareStatement("INSERT INTO issued_document_content (document_id, position, value) VALUES (?, ?, ?)")) {
			for (int start = 0; start < text.length(); start += PIECE) {
				statement.setString(1, document.id());
				statement.setInt(2, start / PIECE);
				statement.setString(3, text.substring(start, Math.min(start + PIECE, text.length())));
				statement.addBatch();
			}
			statement.executeBatch();
		}
	}

	private static String shortened(String text, int longest) {
		return text.substring(0, Math.min(text.length(), longest));
	}

	private static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java runtime has SHA-256", e);
		}
	}

	/** The documents of a patient, the latest first. */
	public static List<IssuedDocument> of(Connection connection, PatientId patient) throws SQLException {
		try (var statement = connection.prepareStatement(SELECT + "WHERE patient_id = ? ORDER BY issued_at DESC, id")) {
			statement.setString(1, patient.value());
			try (var rows = statement.executeQuery()) {
				return documents(rows);
			}
		}
	}

	/** All documents of everybody. */
	public static List<IssuedDocument> all(Connection connection) throws SQLException {
		try (var statement = connection.prepareStatement(SELECT + "ORDER BY id"); var rows = statement.executeQuery()) {
			return documents(rows);
		}
	}

	private static List<IssuedDocument> documents(ResultSet rows) throws SQLException {
		var documents = new ArrayList<IssuedDocument>();
		while (rows.next()) {
			documents.add(new IssuedDocument(rows.getString(1), new PatientId(rows.getString(2)),
					IssuedDocument.Kind.valueOf(rows.getString(3)), rows.getString(4), Instant.parse(rows.getString(5)),
					rows.getString(6), Optional.ofNullable(rows.getString(7))));
		}
		return documents;
	}

	/** The PDF; empty when it is not there or not what was kept. */
	public static Optional<byte[]> pdf(Connection connection, String id) throws SQLException {
		var text = new StringBuilder();
		try (var statement = connection
				.prepareStatement("SELECT value FROM issued_document_content WHERE document_id = ? ORDER BY position")) {
			statement.setString(1, id);
			try (var rows = statement.executeQuery()) {
				while (rows.next()) {
					text.append(rows.getString(1));
				}
			}
		}
		var expected = checksum(connection, id);
		try {
			var pdf = Base64.getDecoder().decode(text.toString());
			return expected.filter(sha256(pdf)::equals).map(same -> pdf);
		} catch (IllegalArgumentException damaged) {
			return Optional.empty();
		}
	}

	private static Optional<String> checksum(Connection connection, String id) throws SQLException {
		try (var statement = connection.prepareStatement("SELECT sha256 FROM issued_document WHERE id = ?")) {
			statement.setString(1, id);
			try (var rows = statement.executeQuery()) {
				return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
			}
		}
	}

	/** Removes the documents of a patient. */
	public static void deleteAll(Connection connection, PatientId patient) throws SQLException {
		for (var sql : List.of(
				"DELETE FROM issued_document_content WHERE document_id IN (SELECT id FROM issued_document WHERE patient_id = ?)",
				"DELETE FROM issued_document WHERE patient_id = ?")) {
			try (var statement = connection.prepareStatement(sql)) {
				statement.setString(1, patient.value());
				statement.executeUpdate();
			}
		}
	}
}
