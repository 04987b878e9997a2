package org.physiobench.core.assessment;

import java.util.Objects;

import org.physiobench.model.Confirmation;
import org.physiobench.model.RedFlagPathology;

/**
 * One item of red-flag screening.
 *
 * @param key          what answers in records refer to; it never changes
 * @param pathology    what the item points to
 * @param source       how it is found out
 * @param confirmation how well it was confirmed that screening lists name the item
 */
public record RedFlagItem(String key, RedFlagPathology pathology, Source source, Confirmation confirmation) {

	/** How an item is found out. */
	public enum Source {
		/** The patient tells. */
		HISTORY,
		/** The clinician examines. */
		EXAMINATION
	}

	public RedFlagItem {
		Objects.requireNonNull(key);
		Objects.requireNonNull(pathology);
		Objects.requireNonNull(source);
		Objects.requireNonNull(confirmation);
	}
}
