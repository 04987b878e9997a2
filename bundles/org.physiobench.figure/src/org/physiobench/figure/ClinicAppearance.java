package org.physiobench.figure;

import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.Subscription;

/**
 * What the person looks like in all figures of this clinic, on paper and on screen: a setting of the data folder, the same
 * for the workbench and for commands. All methods are safe to call from any thread.
 */
public interface ClinicAppearance {

	/** The person that was chosen; {@link Appearance#neutral()} until somebody chooses. Never waits for a disk. */
	Appearance current();

	/**
	 * Draws another person from now on. Writes to a disk.
	 *
	 * @throws ExplainedException when the choice cannot be kept; then nothing has changed
	 */
	void choose(Appearance appearance);

	/** Calls the listener after another person was chosen, on the thread that chose her. */
	Subscription onChange(Runnable listener);
}
