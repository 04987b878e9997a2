package org.physiobench.persistence.derby;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Whether another program has a database open. Derby holds a lock on a file of it for as long. To be asked only while this
 * program has the database closed: on some systems, closing the file here would give up the lock that Derby holds.
 */
final class OpenElsewhere {

	private static final String LOCKED_BY_DERBY = "dbex.lck";

	private OpenElsewhere() {
	}

	static boolean is(Path database) throws IOException {
		var file = database.resolve(LOCKED_BY_DERBY);
		if (Files.notExists(file)) {
			return false;
		}
		try (var channel = FileChannel.open(file, StandardOpenOption.WRITE); var lock = channel.tryLock()) {
			return lock == null;
		}
	}
}
