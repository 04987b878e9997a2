package org.physiobench.core.upkeep;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.physiobench.core.workstation.ExplainedException;

/** Looks whether everything that is stored is sound. */
public interface Verification {

	/**
	 * What every {@link Inspection} found. Takes a while with many records.
	 *
	 * @throws ExplainedException         when the database cannot be reached
	 * @throws OperationCanceledException when it was cancelled
	 */
	List<Inspected> verify(IProgressMonitor monitor);
}
