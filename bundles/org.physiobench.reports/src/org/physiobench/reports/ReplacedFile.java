package org.physiobench.reports;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.runtime.ILog;
import org.physiobench.core.workstation.ExplainedException;

/**
 * A file that appears whole or not at all: it is written as a draft beside its final place, then takes that place in
 * one step. What stood there before stays until then. Failures are {@link ExplainedException}s.
 */
final class ReplacedFile implements AutoCloseable {

	private final Path file;
	private final Path draft;

	ReplacedFile(Path file) {
		this.file = file.toAbsolutePath();
		this.draft = createDraft(this.file);
	}

	/** The file to write into. */
	Path draft() {
		return draft;
	}

	/** Puts the draft in the place of the file. */
	void replace() {
		try {
			move();
		} catch (IOException e) {
			throw failure(file, "The file " + file + " could not be written; what was there is unchanged. "
					+ "Please close it in other programs, or choose another name.", e);
		}
	}

	/** Removes the draft if it did not become the file. */
	@Override
	public void close() {
		try {
			Files.deleteIfExists(draft);
		} catch (IOException e) {
			ILog.of(getClass()).warn("The draft " + draft + " is left behind.", e);
		}
	}

	private void move() throws IOException {
		if (Files.isDirectory(file)) {
			throw new IOException(file + " is a folder");
		}
		try {
			Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			// some network drives: the draft is complete, so the gap is as short as the file system allows
			Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static Path createDraft(Path file) {
		var folder = file.getParent();
		if (folder == null || !Files.isDirectory(folder)) {
			throw new ExplainedException("The folder of " + file + " does not exist, so nothing was written. "
					+ "Please create it or choose another folder.");
		}
		try {
			// not createTempFile, whose files only the user herself may read
			var draft = folder.resolve("." + file.getFileName() + "-" + ProcessHandle.current().pid() + "-"
					+ System.nanoTime() + ".part");
			return Files.createFile(draft);
		} catch (IOException e) {
			throw failure(file, "The folder " + folder + " cannot be written to, so nothing was written and what was there "
					+ "is unchanged. Please choose another folder.", e);
		}
	}

	private static ExplainedException failure(Path file, String explanation, IOException cause) {
		ILog.of(ReplacedFile.class).warn("Cannot write " + file, cause);
		return new ExplainedException(explanation, cause);
	}
}
