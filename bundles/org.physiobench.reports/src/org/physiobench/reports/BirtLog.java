package org.physiobench.reports;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;

/** Leads what BIRT logs with {@code java.util.logging} from the warnings upwards to the log of the platform. */
final class BirtLog implements AutoCloseable {

	private final Logger logger = Logger.getLogger(BirtLog.class.getName());
	private final Handler handler = new ToPlatformLog();

	BirtLog() {
		logger.setUseParentHandlers(false);
		logger.setLevel(Level.WARNING);
		logger.addHandler(handler);
	}

	Logger logger() {
		return logger;
	}

	@Override
	public void close() {
		logger.removeHandler(handler);
	}

	private static final class ToPlatformLog extends Handler {

		private final ILog log = ILog.of(BirtLog.class);

		ToPlatformLog() {
			setFormatter(new SimpleFormatter());
		}

		@Override
		public void publish(LogRecord line) {
			if (isLoggable(line)) {
				var severity = line.getLevel().intValue() >= Level.SEVERE.intValue() ? Status.ERROR : Status.WARNING;
				var text = "BIRT: " + getFormatter().formatMessage(line);
				log.log(new Status(severity, BirtLog.class, text, line.getThrown()));
			}
		}

		@Override
		public void flush() {
			// nothing is held back
		}

		@Override
		public void close() {
			// the log of the platform is not ours to close
		}
	}
}
