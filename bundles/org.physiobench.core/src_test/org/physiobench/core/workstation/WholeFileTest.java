package org.physiobench.core.workstation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeFalse;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class WholeFileTest {

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	@Test
	public void aNewFileAppears() throws IOException {
		Path place = place("new.txt");

		new WholeFile(place).write(draft -> Files.writeString(draft, "content"));

		assertEquals("content", Files.readString(place));
		assertEquals(List.of("new.txt"), names());
	}

	@Test
	public void anExistingFileIsReplacedOnlyWhenTheNewOneIsComplete() throws IOException {
		Path place = existing("file.txt", "old and longer");

		new WholeFile(place).write(draft -> {
			Files.writeString(draft, "new");
			assertEquals("old and longer", Files.readString(place));
		});

		assertEquals("new", Files.readString(place));
		assertEquals(List.of("file.txt"), names());
	}

	@Test
	public void whenWritingFailsTheOldFileStaysAndNothingIsLeftOver() throws IOException {
		Path place = existing("file.txt", "old");

		ExplainedException failure = assertThrows(ExplainedException.class, () -> new WholeFile(place).write(draft -> {
			Files.writeString(draft, "half");
			throw new IOException("No space left on device");
		}));

		assertTrue(failure.getMessage(), failure.getMessage().contains(place.toString()));
		assertEquals("No space left on device", failure.getCause().getMessage());
		assertEquals("old", Files.readString(place));
		assertEquals(List.of("file.txt"), names());
	}

	@Test
	public void whenTheWriterFailsInItsOwnWayItsFailurePasses() throws IOException {
		Path place = existing("file.txt", "old");
		IllegalStateException reason = new IllegalStateException("no pages");

		assertEquals(reason, assertThrows(IllegalStateException.class, () -> new WholeFile(place).write(draft -> {
			throw reason;
		})));

		assertEquals("old", Files.readString(place));
		assertEquals(List.of("file.txt"), names());
	}

	@Test
	public void aFolderIsNotReplaced() throws IOException {
		Path place = folder.newFolder("records").toPath();

		String message = refusal(place);

		assertTrue(message, message.contains("records is a folder"));
		assertTrue(Files.isDirectory(place));
		assertTrue(refusal(Path.of("/")).contains("is a folder"));
	}

	@Test
	public void aFolderThatDoesNotExistIsNotMade() {
		String message = refusal(place("nowhere").resolve("file.txt"));

		assertTrue(message, message.contains("nowhere does not exist"));
		assertFalse(Files.exists(place("nowhere")));
	}

	@Test
	public void aFileIsNoFolder() throws IOException {
		Path file = existing("file.txt", "old");

		refusal(file.resolve("inside.txt"));

		assertEquals("old", Files.readString(file));
	}

	@Test
	public void aFolderThatCannotBeWrittenToIsExplained() {
		// an account that may write everywhere still cannot make files here
		Path unwritable = Path.of("/proc/self");
		assumeTrue(Files.isDirectory(unwritable));

		String message = refusal(unwritable.resolve("file.txt"));

		assertTrue(message, message.contains("Check that"));
	}

	@Test
	public void aFolderWithoutThePermissionToWriteIsExplained() throws IOException {
		Path locked = folder.newFolder("locked").toPath();
		assertTrue(locked.toFile().setWritable(false));
		assumeFalse("this account may write everywhere", Files.isWritable(locked));

		assertTrue(refusal(locked.resolve("file.txt")).contains("Check that"));
	}

	@Test
	public void onlyAFileToPassOnCanBeReadByOthers() throws IOException {
		assumeTrue(Files.getFileStore(folder.getRoot().toPath()).supportsFileAttributeView("posix"));
		Path ordinary = existing("ordinary.txt", "made by any program");
		WholeFile.Content content = draft -> Files.writeString(draft, "content");

		new WholeFile(place("kept.txt")).write(content);
		WholeFile.toPassOn(place("passed-on.txt")).write(content);

		assertEquals(PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(place("kept.txt")));
		assertEquals(Files.getPosixFilePermissions(ordinary), Files.getPosixFilePermissions(place("passed-on.txt")));
		assertEquals(List.of("kept.txt", "ordinary.txt", "passed-on.txt"), names());
	}

	@Test
	public void aRelativePathCountsFromTheWorkingFolder() throws IOException {
		Path relative = Path.of("whole-file-test-" + System.nanoTime() + ".txt");
		try {
			new WholeFile(relative).write(draft -> Files.writeString(draft, "content"));

			assertEquals("content", Files.readString(relative.toAbsolutePath()));
		} finally {
			Files.deleteIfExists(relative);
		}
	}

	private static String refusal(Path place) {
		return assertThrows(ExplainedException.class,
				() -> new WholeFile(place).write(draft -> Files.writeString(draft, "content"))).getMessage();
	}

	private Path existing(String name, String content) throws IOException {
		return Files.writeString(place(name), content);
	}

	private Path place(String name) {
		return folder.getRoot().toPath().resolve(name);
	}

	private List<String> names() throws IOException {
		try (var files = Files.list(folder.getRoot().toPath())) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
