package org.physiobench.app.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.physiobench.app.internal.commandline.FailureLog;

/** The log of the platform. */
final class PlatformFailureLog implements FailureLog {

	@Override
	public void record(String what, Throwable failure) {
		ILog.of(getClass()).error(what, failure);
	}

	@Override
	public String place() {
		return Platform.getLogFileLocation().toOSString();
	}
}
