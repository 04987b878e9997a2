package org.physiobench.app.internal;

import static org.junit.Assert.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class DataFolderChoiceTest {

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	@Test
	public void linuxKeepsDataInTheUsersShare() {
		Path home = folder.getRoot().toPath();
		assertEquals(home.resolve(".local/share/physiobench"), usual("Linux", Map.of()));
	}

	@Test
	public void linuxFollowsTheVariableForDataUnlessItIsRelative() {
		Path home = folder.getRoot().toPath();
		assertEquals(home.resolve("else/physiobench"),
				usual("Linux", Map.of("XDG_DATA_HOME", home.resolve("else").toString())));
		assertEquals(home.resolve(".local/share/physiobench"), usual("Linux", Map.of("XDG_DATA_HOME", "else")));
	}

	@Test
	public void macKeepsDataInApplicationSupport() {
		Path home = folder.getRoot().toPath();
		assertEquals(home.resolve("Library/Application Support/Physiobench"), usual("Mac OS X", Map.of()));
	}

	@Test
	public void windowsKeepsDataInTheRoamingProfile() {
		Path profile = folder.getRoot().toPath().resolve("profile");
		assertEquals(profile.resolve("Physiobench"), usual("Windows 11", Map.of("APPDATA", profile.toString())));
	}

	@Test
	public void aChosenFolderNeedNotExistAndBecomesAbsolute() {
		Path chosen = choice("Linux", Map.of()).choose(Optional.of(Path.of("some", "where"))).path();
		assertEquals(Path.of("some", "where").toAbsolutePath(), chosen);
	}

	private Path usual(String operatingSystem, Map<String, String> environment) {
		return choice(operatingSystem, environment).choose(Optional.empty()).path();
	}

	private DataFolderChoice choice(String operatingSystem, Map<String, String> environment) {
		return new DataFolderChoice(operatingSystem, environment, folder.getRoot().toPath());
	}
}
