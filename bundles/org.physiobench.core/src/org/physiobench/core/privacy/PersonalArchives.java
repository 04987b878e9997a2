package org.physiobench.core.privacy;

import java.nio.file.Path;

import org.physiobench.core.patient.PatientId;
import org.physiobench.core.workstation.ExplainedException;

/** Hands over all that is stored about a person. Blocks on a disk or a network. */
public interface PersonalArchives {

	/**
	 * Writes one archive: the whole record in the exchange format, and who did what with it. That it was handed over is
	 * noted in the audit trail before anything leaves.
	 *
	 * @param file a ZIP file to write; an existing one is replaced when the new one is complete
	 * @throws ExplainedException when there is no such patient, or the file cannot be written
	 */
	void write(PatientId patient, Path file);
}
