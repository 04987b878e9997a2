package org.physiobench.app.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.service.datalocation.Location;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;

public final class CommandFolderTest {

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private final SettableLocation location = new SettableLocation();

	@Test
	public void theLogOfCommandsIsInTheDataFolderAndNobodyLocksIt() throws IOException {
		Path data = folder.getRoot().toPath().resolve("data");
		new CommandFolder(new DataFolder(data), location).open();
		assertTrue(Files.isDirectory(data.resolve("commands")));
		assertEquals(data.resolve("commands").toUri().toURL(), location.place);
		assertEquals("unlocked", location.state);
	}

	@Test
	public void aDataFolderThatCannotBeMadeIsNamed() throws IOException {
		Path data = folder.newFile("letter.txt").toPath().resolve("data");
		ExplainedException failure = assertThrows(ExplainedException.class,
				() -> new CommandFolder(new DataFolder(data), location).open());
		assertEquals("The data folder " + data
				+ " cannot be written to; nothing was changed. Check its permissions, or choose another folder with --data.",
				failure.getMessage());
		assertEquals("open", location.state);
	}

	/** What the platform does with a location, without a platform. */
	private static final class SettableLocation implements Location {

		private URL place;
		private String state = "open";

		@Override
		public boolean isSet() {
			return place != null;
		}

		@Override
		public boolean set(URL value, boolean lock) {
			place = value;
			state = lock ? "locked" : "unlocked";
			return true;
		}

		@Override
		public boolean set(URL value, boolean lock, String lockFilePath) {
			return set(value, lock);
		}

		@Override
		public URL getURL() {
			return place;
		}

		@Override
		public boolean setURL(URL value, boolean lock) {
			return set(value, lock);
		}

		@Override
		public boolean lock() {
			throw new UnsupportedOperationException();
		}

		@Override
		public void release() {
			throw new UnsupportedOperationException();
		}

		@Override
		public boolean isLocked() {
			return "locked".equals(state);
		}

		@Override
		public boolean isReadOnly() {
			return false;
		}

		@Override
		public boolean allowsDefault() {
			return false;
		}

		@Override
		public URL getDefault() {
			return null;
		}

		@Override
		public Location getParentLocation() {
			return null;
		}

		@Override
		public Location createLocation(Location parent, URL defaultValue, boolean readonly) {
			throw new UnsupportedOperationException();
		}

		@Override
		public URL getDataArea(String path) {
			throw new UnsupportedOperationException();
		}
	}
}
