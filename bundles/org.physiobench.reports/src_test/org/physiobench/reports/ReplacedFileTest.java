package org.physiobench.reports;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.is;
import static org.junit.Assert.assertThat;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.physiobench.core.workstation.ExplainedException;

public final class ReplacedFileTest {

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private Path file;

	@Before
	public void anOlderFile() throws IOException {
		file = folder.newFile("handout.pdf").toPath();
		Files.writeString(file, "older");
	}

	@Test
	public void theOldStaysUntilTheNewIsComplete() throws IOException {
		try (var replaced = new ReplacedFile(file)) {
			Files.writeString(replaced.draft(), "newer");
			assertThat(Files.readString(file), is("older"));
			replaced.replace();
		}
		assertThat(Files.readString(file), is("newer"));
		assertThat(folder.getRoot().list().length, is(1));
	}

	@Test
	public void whatIsNotCompletedLeavesNothingBehind() throws IOException {
		try (var replaced = new ReplacedFile(file)) {
			Files.writeString(replaced.draft(), "half");
		}
		assertThat(Files.readString(file), is("older"));
		assertThat(folder.getRoot().list().length, is(1));
	}

	@Test
	public void aFileIsNoFolder() {
		var failure = assertThrows(ExplainedException.class, () -> openAndClose(file.resolve("handout.pdf")));
		assertThat(failure.getMessage(), containsString("does not exist"));
	}

	private static void openAndClose(Path file) {
		try (var replaced = new ReplacedFile(file)) {
			replaced.replace();
		}
	}
}
