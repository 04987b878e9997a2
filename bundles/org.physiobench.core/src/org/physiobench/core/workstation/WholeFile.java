package org.physiobench.core.workstation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;

/**
 * A file that appears whole or not at all: it is written under another name beside its place, and takes its place only
 * when the writing has ended well. Until then an existing file stays as it was.
 */
public final class WholeFile {

	/** Writes the content. */
	@FunctionalInterface
	public interface Content {

		/**
		 * @param draft an existing empty file to write to
		 */
		void writeTo(Path draft) throws IOException;
	}

	private final Path place;
	private final boolean shared;

	/**
	 * A file that only the user herself may read, where the file system knows users.
	 *
	 * @param place where the file shall be; a relative path counts from the working folder
	 */
	public WholeFile(Path place) {
		this(place, false);
	}

	private WholeFile(Path place, boolean shared) {
		this.place = Objects.requireNonNull(place).toAbsolutePath();
		this.shared = shared;
	}

	/**
	 * A file to pass on: others may read it as they may read any new file of hers in that folder.
	 *
	 * @param place where the file shall be; a relative path counts from the working folder
	 */
	public static WholeFile toPassOn(Path place) {
		return new WholeFile(place, true);
	}

	/**
	 * Writes the file.
	 *
	 * @throws ExplainedException when it cannot be written; then nothing has changed
	 */
	public void write(Content content) {
		Path folder = place.getParent();
		if (folder == null || Files.isDirectory(place)) {
			throw new ExplainedException("%s is a folder; nothing was written. Choose the name of a file.".formatted(place));
		}
		if (!Files.isDirectory(folder)) {
			throw new ExplainedException(
					"The folder %s does not exist; nothing was written. Choose another place.".formatted(folder));
		}
		try {
			Path draft = createDraft(folder);
			try {
				content.writeTo(draft);
				forceToDisk(draft);
				moveIntoPlace(draft);
			} finally {
				Files.deleteIfExists(draft);
			}
		} catch (IOException e) {
			throw new ExplainedException(
					"%s could not be written and is as it was before. Check that no other program has it open, and that the folder %s can be written to and has room."
							.formatted(place, folder),
					e);
		}
	}

	private Path createDraft(Path folder) throws IOException {
		return shared ? Files.createFile(folder.resolve("." + UUID.randomUUID() + ".part"))
				: Files.createTempFile(folder, ".", ".part");
	}

	/** Else a power cut after the move could leave an empty file where a good one was. */
	private static void forceToDisk(Path draft) throws IOException {
		try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	private void moveIntoPlace(Path draft) throws IOException {
		try {
			Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
