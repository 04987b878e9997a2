package org.physiobench.app.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;

public final class FolderInDataTest {

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	@Test
	public void itIsMadeWithTheDataFolderAroundItAndFoundAgain() {
		Path data = folder.getRoot().toPath().resolve("new").resolve("data");
		FolderInData commands = new FolderInData(new DataFolder(data), "commands");
		assertEquals(data.resolve("commands"), commands.make());
		assertTrue(Files.isDirectory(data.resolve("commands")));
		assertEquals(data.resolve("commands"), commands.make());
	}

	@Test
	public void aFileIsNoDataFolder() throws IOException {
		Path letter = folder.newFile("letter.txt").toPath();
		assertEquals(letter + " is a file, so it cannot be the data folder; nothing was changed. Choose a folder with --data.",
				refusal(letter));
	}

	@Test
	public void aDataFolderThatCannotBeMadeIsNamed() throws IOException {
		Path data = folder.newFile("letter.txt").toPath().resolve("data");
		assertEquals("The data folder " + data
				+ " cannot be written to; nothing was changed. Check its permissions, or choose another folder with --data.",
				refusal(data));
	}

	private static String refusal(Path data) {
		FolderInData commands = new FolderInData(new DataFolder(data), "commands");
		return assertThrows(ExplainedException.class, commands::make).getMessage();
	}
}
