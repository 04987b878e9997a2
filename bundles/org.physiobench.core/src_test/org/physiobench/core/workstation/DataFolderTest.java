package org.physiobench.core.workstation;

import static org.junit.Assert.assertThrows;

import java.nio.file.Path;

import org.junit.Test;

public final class DataFolderTest {

	@Test
	public void aRelativePathIsRefusedBecauseItMeansAnotherFolderAtTheNextStart() {
		assertThrows(IllegalArgumentException.class, () -> new DataFolder(Path.of("data")));
	}
}
