package org.physiobench.core.database;

import java.util.function.Consumer;

import org.physiobench.core.patient.PatientId;
import org.physiobench.core.workstation.Subscription;

/**
 * What is heard of the other workstations that share the database. Somebody who misses news works on: a list is out of
 * date then, but a commit on a stale version is refused all the same.
 */
public interface OtherWorkstations {

	/** What happened elsewhere. */
	sealed interface News permits PatientCommitted, LibraryCommitted, NewsMissed {
	}

	/**
	 * A patient's record was committed.
	 *
	 * @param patient who it is
	 */
	record PatientCommitted(PatientId patient) implements News {
	}

	/**
	 * A stored exercise library was committed.
	 *
	 * @param library its id
	 */
	record LibraryCommitted(String library) implements News {
	}

	/** The connection is there again after it was not: anything may have been committed meanwhile. */
	record NewsMissed() implements News {
	}

	/** Calls the listener for each piece of news, on a thread of its own. */
	Subscription onNews(Consumer<News> listener);
}
