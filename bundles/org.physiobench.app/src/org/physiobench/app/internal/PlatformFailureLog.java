package org.physiobench.app.internal;

import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.physiobench.app.internal.commandline.FailureLog;
import org.physiobench.core.workstation.FreeSpace;

/** The log of the platform. */
final class PlatformFailureLog implements FailureLog {

	@Override
	public void record(String what, Throwable failure) {
		// the platform would fill standard error with its own failure to write, and the explanation would drown in it
		if (!new FreeSpace(Path.of(place())).isGone()) {
			ILog.of(getClass()).error(what, failure);
		}
	}

	@Override
	public String place() {
		return Platform.getLogFileLocation().toOSString();
	}
}
