package org.physiobench.core.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.physiobench.core.patient.PatientId;

/**
 * A sheet of paper that was handed out or sent.
 *
 * @param id       unique and never reused
 * @param patient  whose it is
 * @param kind     what it is
 * @param title    what is on it, in the clinician's words: title and revision of the program, or of the report
 * @param issuedAt when it was made
 * @param issuedBy name of the clinician; empty if not recorded
 * @param program  id of the program that it shows; empty for what shows none
 */
public record IssuedDocument(String id, PatientId patient, Kind kind, String title, Instant issuedAt, String issuedBy,
		Optional<String> program) {

	/** What a document is. */
	public enum Kind {
		/** What the patient takes home. */
		HANDOUT,
		/** What somebody who treats her, too, is told. */
		REPORT
	}

	public IssuedDocument {
		Objects.requireNonNull(id);
		Objects.requireNonNull(patient);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(title);
		Objects.requireNonNull(issuedAt);
		Objects.requireNonNull(issuedBy);
		Objects.requireNonNull(program);
	}
}
