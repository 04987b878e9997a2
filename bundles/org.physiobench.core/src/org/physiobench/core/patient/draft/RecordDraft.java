package org.physiobench.core.patient.draft;

import java.time.Instant;
import java.util.Objects;

import org.physiobench.model.Patient;

/**
 * A record as it was edited and not saved. Both copies belong to whoever holds the draft.
 *
 * @param base   the stored record that was opened, with its version
 * @param edited what it had become, with the same version
 * @param keptAt when that was
 */
public record RecordDraft(Patient base, Patient edited, Instant keptAt) {

	public RecordDraft {
		Objects.requireNonNull(keptAt);
		if (base.getVersion() != edited.getVersion()) {
			throw new IllegalArgumentException(
					"Version " + base.getVersion() + " was opened, version " + edited.getVersion() + " edited");
		}
	}
}
