package org.physiobench.persistence.derby;

import static org.junit.Assert.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.junit.Test;

public final class KeyFolderTest {

	private static final Path HOME = Path.of("home").toAbsolutePath();
	private static final Path ELSEWHERE = Path.of("elsewhere").toAbsolutePath();

	private static Path folder(String system, Map<String, String> environment) {
		return KeyFolder.of(system, HOME, environment::get);
	}

	@Test
	public void onLinuxKeysLieInTheConfigurationFolder() {
		assertEquals(HOME.resolve(".config/physiobench/keys"), folder("Linux", Map.of()));
		assertEquals(ELSEWHERE.resolve("physiobench/keys"),
				folder("Linux", Map.of("XDG_CONFIG_HOME", ELSEWHERE.toString())));
		assertEquals(HOME.resolve(".config/physiobench/keys"), folder("Linux", Map.of("XDG_CONFIG_HOME", "relative")));
	}

	@Test
	public void onMacOsKeysLieInApplicationSupport() {
		assertEquals(HOME.resolve("Library/Application Support/Physiobench/keys"), folder("Mac OS X", Map.of()));
	}

	@Test
	public void onWindowsKeysLieInTheLocalProfile() {
		assertEquals(ELSEWHERE.resolve("Physiobench/keys"),
				folder("Windows 11", Map.of("LOCALAPPDATA", ELSEWHERE.toString())));
		assertEquals(HOME.resolve("AppData/Local/Physiobench/keys"), folder("Windows 11", Map.of()));
	}
}
