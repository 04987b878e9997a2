package org.physiobench.core.attention;

import java.time.LocalDate;
import java.util.List;

import org.physiobench.core.workstation.ExplainedException;

/** Reads at once what may need attention of all patients in care. */
public interface AttentionRecords {

	/**
	 * The facts of every patient with an open episode of care, as {@link CareFacts#of} takes them from a record, in no
	 * particular order. Blocks on a disk or a network, so it does not belong on a user interface thread; safe to call from
	 * any thread.
	 *
	 * @param from the first day whose diary and goals matter
	 * @throws ExplainedException when the records cannot be reached
	 */
	List<CareFacts> inCare(LocalDate from);
}
