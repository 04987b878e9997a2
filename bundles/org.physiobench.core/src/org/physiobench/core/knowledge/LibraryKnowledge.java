package org.physiobench.core.knowledge;

import java.util.List;
import java.util.Optional;

import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.Subscription;

/**
 * The advice topics and the bibliography of all libraries, contributed and stored. Where two libraries bring the same id,
 * the one that a plugin contributed first stands and the other is logged.
 * <p>
 * All methods are safe to call from any thread. The first call, and the first after a change, may block on a disk or a
 * network, and throws {@link ExplainedException} when the stored libraries cannot be reached.
 */
public interface LibraryKnowledge {

	/** All topics of advice, library by library in the order of each library. */
	List<AdviceEntry> topics();

	/** The topic with this id, if a library brings it. */
	Optional<AdviceEntry> topic(AdviceId id);

	/** All publications, library by library in the order of each library. */
	List<Publication> bibliography();

	/**
	 * The publication that a reference of an exercise or a topic names.
	 *
	 * @param reference as given there; nothing is found when it is a citation in full, which then speaks for itself
	 */
	Optional<Publication> publication(String reference);

	/** Calls the listener after the libraries have changed, on the thread that changed them. */
	Subscription onChange(Runnable listener);
}
