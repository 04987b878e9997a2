package org.physiobench.core.exchange;

import java.nio.file.Path;

import org.physiobench.core.workstation.ExplainedException;

/** Brings exchange files into the stored records. */
public interface Importer {

	/** What to do with a patient who is here already with other content. */
	enum Conflict {
		/** Keep what is here and import nothing. */
		KEEP,
		/** Put the content of the file in the place of what is here. */
		REPLACE
	}

	/**
	 * Imports one file, whole or not at all. A library takes the place of a stored one with the same id.
	 *
	 * @throws ExplainedException when the records cannot be reached
	 */
	ImportOutcome importFile(Path file, Conflict conflict);
}
