package org.physiobench.core.knowledge;

import java.util.Objects;
import java.util.Optional;

import org.physiobench.model.Confirmation;

/**
 * An entry of the bibliography.
 *
 * @param id           what texts and exercises cite it by
 * @param citation     authors, title, source, year, as one would print it
 * @param doi          digital object identifier without a prefix, if one is confirmed
 * @param supports     what it supports, for whom and within which limits; empty if not given
 * @param confirmation how well this entry was confirmed
 */
public record Publication(String id, String citation, Optional<String> doi, String supports,
		Confirmation confirmation) {

	public Publication {
		Objects.requireNonNull(id);
		Objects.requireNonNull(citation);
		Objects.requireNonNull(doi);
		Objects.requireNonNull(supports);
		Objects.requireNonNull(confirmation);
	}
}
