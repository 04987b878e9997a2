package org.physiobench.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.junit.Test;
import org.osgi.framework.Bundle;

/** The platform's own words that Physiobench brings in German are words that this version of the platform uses. */
public final class GermanPlatformTest {

	private static final Path BUNDLES = Path.of("..").toAbsolutePath().normalize();
	private static final String GERMAN = "_de.properties";
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");

	@Test
	public void everyGermanWordAnswersAnEnglishOneOfThePlatform() throws IOException {
		List<String> faults = new ArrayList<>();
		for (Path fragment : fragments()) {
			Bundle host = hostOf(fragment);
			for (Path german : germanFiles(fragment)) {
				faults.addAll(faults(fragment, german, host));
			}
		}
		assertEquals("", String.join("\n", faults));
	}

	private static List<String> faults(Path fragment, Path german, Bundle host) throws IOException {
		String path = fragment.relativize(german).toString().replace('\\', '/').replace(GERMAN, ".properties");
		URL english = host.getResource(path);
		if (english == null) {
			return List.of(host.getSymbolicName() + " has no " + path);
		}
		Properties from = new Properties();
		try (InputStream stream = english.openStream()) {
			from.load(stream);
		}
		Properties to = new Properties();
		try (InputStream stream = Files.newInputStream(german)) {
			to.load(stream);
		}
		List<String> faults = new ArrayList<>();
		for (String key : to.stringPropertyNames()) {
			if (!from.containsKey(key)) {
				faults.add(path + " of " + host.getSymbolicName() + " has no " + key);
			} else if (!placeholders(from.getProperty(key)).equals(placeholders(to.getProperty(key)))) {
				faults.add(path + " of " + host.getSymbolicName() + " has other values in " + key);
			}
		}
		return faults;
	}

	private static Bundle hostOf(Path fragment) throws IOException {
		try (InputStream manifest = Files.newInputStream(fragment.resolve("META-INF/MANIFEST.MF"))) {
			String host = new Manifest(manifest).getMainAttributes().getValue("Fragment-Host").split(";")[0];
			return Platform.getBundle(host);
		}
	}

	private static List<Path> fragments() throws IOException {
		try (Stream<Path> folders = Files.list(BUNDLES)) {
			List<Path> found = folders.filter(folder -> folder.getFileName().toString().startsWith("org.physiobench.german."))
					.sorted().toList();
			assertFalse("No fragments in " + BUNDLES, found.isEmpty());
			return found;
		}
	}

	private static List<Path> germanFiles(Path fragment) throws IOException {
		try (Stream<Path> files = Files.walk(fragment)) {
			List<Path> found = files.filter(file -> file.toString().endsWith(GERMAN)
					&& !fragment.relativize(file).startsWith("target")).sorted().toList();
			assertFalse("No words in " + fragment, found.isEmpty());
			return found;
		}
	}

	private static Set<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
	}
}
