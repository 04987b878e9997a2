package org.physiobench.core.workstation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.nio.file.Files;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class FreeSpaceTest {

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	@Test
	public void aFolderThatIsNotThereYetHasTheRoomOfTheOneAroundIt() throws IOException {
		var here = folder.getRoot().toPath().toAbsolutePath();
		boolean isShort = Files.getFileStore(here).getUsableSpace() < 4_194_304;
		assertEquals(isShort, new FreeSpace(here).isShort());
		assertEquals(isShort, new FreeSpace(here.resolve("new").resolve("data")).isShort());
		assertFalse(new FreeSpace(here.resolve("new").resolve("data")).isGone());
	}
}
