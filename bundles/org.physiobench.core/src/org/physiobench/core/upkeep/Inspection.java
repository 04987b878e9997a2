package org.physiobench.core.upkeep;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.physiobench.core.workstation.ExplainedException;

/**
 * Looks whether a part of what is stored is sound. Whoever stores something offers one as a service; all of them
 * together are the {@link Verification}.
 */
public interface Inspection {

	/**
	 * Looks; changes nothing and keeps nobody from working for longer than a moment.
	 *
	 * @throws ExplainedException         when the database cannot be reached
	 * @throws OperationCanceledException when it was cancelled
	 */
	List<Inspected> inspect(IProgressMonitor monitor);
}
