package org.physiobench.core.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;

/** What a power cut or a killed program left of backups that were being made in a folder. */
final class AbandonedDrafts {

	private static final Duration ABANDONED = Duration.ofDays(1);

	private final Path parent;

	AbandonedDrafts(Path parent) {
		this.parent = parent;
	}

	/** Removes those in which nobody has written for a day. One that stays does no harm but takes room. */
	void remove(Instant now) throws IOException {
		try (Stream<Path> children = Files.list(parent)) {
			for (Path draft : children.filter(AbandonedDrafts::isDraft).toList()) {
				removeIfAbandoned(draft, now.minus(ABANDONED));
			}
		}
	}

	private static boolean isDraft(Path child) {
		return child.getFileName().toString().startsWith(BackupFolder.UNFINISHED) && Files.isDirectory(child);
	}

	private static void removeIfAbandoned(Path draft, Instant limit) {
		try {
			if (isOlder(draft, limit)) {
				FolderTree.delete(draft);
			}
		} catch (IOException | UncheckedIOException e) {
			ILog.of(AbandonedDrafts.class).warn("An unfinished backup could not be removed: " + draft, e);
		}
	}

	/** A folder's own time tells when its last file was begun, and that of the file how long it was written. */
	private static boolean isOlder(Path draft, Instant limit) throws IOException {
		try (Stream<Path> files = Files.walk(draft)) {
			for (Path file : files.toList()) {
				if (Files.getLastModifiedTime(file).toInstant().isAfter(limit)) {
					return false;
				}
			}
			return true;
		}
	}
}
