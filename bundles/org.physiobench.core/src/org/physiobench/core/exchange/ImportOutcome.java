package org.physiobench.core.exchange;

import org.physiobench.core.patient.PatientSummary;

/** What came of importing one file. */
public sealed interface ImportOutcome {

	/**
	 * A patient came in.
	 *
	 * @param patient  who
	 * @param replaced whether her record was here already and was replaced
	 */
	record PatientImported(PatientSummary patient, boolean replaced) implements ImportOutcome {
	}

	/**
	 * A patient's record is here already, with the same content; nothing was stored.
	 *
	 * @param patient who
	 */
	record PatientUnchanged(PatientSummary patient) implements ImportOutcome {
	}

	/**
	 * A patient is here already with other content, and replacing was not asked for; nothing was stored.
	 *
	 * @param patient who, as she is here
	 * @param why     one sentence for the user that names the file; whoever shows it adds how to replace her record
	 */
	record PatientKept(PatientSummary patient, String why) implements ImportOutcome {
	}

	/**
	 * A library came in.
	 *
	 * @param name      its name
	 * @param exercises how many exercises it brings
	 */
	record LibraryImported(String name, int exercises) implements ImportOutcome {
	}

	/**
	 * Nothing was stored.
	 *
	 * @param why one sentence for the user that names the file and says what to do
	 */
	record Rejected(String why) implements ImportOutcome {
	}
}
