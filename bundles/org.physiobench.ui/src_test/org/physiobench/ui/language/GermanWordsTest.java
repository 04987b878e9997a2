package org.physiobench.ui.language;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.Test;

/** Whatever a bundle says in English it says in German, too. */
public final class GermanWordsTest {

	private static final Path BUNDLES = Path.of("..").toAbsolutePath().normalize();
	private static final String END = ".properties";
	private static final String GERMAN = "_de" + END;
	/** An order, not words: it stands in the English file alone. */
	private static final Set<String> NO_WORDS = Set.of("regions");
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([\\w|]+)");
	private static final Pattern MNEMONIC = Pattern.compile("(?<!&)&[^&\\s]");

	@Test
	public void everyEnglishFileHasAGermanOneWithTheSameKeys() throws IOException {
		List<String> faults = new ArrayList<>();
		for (Path english : englishFiles()) {
			Path german = germanOf(english);
			if (Files.exists(german)) {
				Set<String> missing = keys(english);
				missing.removeAll(keys(german));
				missing.removeAll(NO_WORDS);
				Set<String> surplus = keys(german);
				surplus.removeAll(keys(english));
				missing.forEach(key -> faults.add(BUNDLES.relativize(german) + " lacks " + key));
				surplus.forEach(key -> faults.add(BUNDLES.relativize(german) + " has " + key + ", which nobody asks for"));
			} else {
				faults.add(BUNDLES.relativize(german) + " is missing");
			}
		}
		assertEquals("", String.join("\n", faults));
	}

	@Test
	public void aGermanSentenceTakesTheSameValuesAsTheEnglishOne() throws IOException {
		assertEquals("", faults(GermanWordsTest::placeholders));
	}

	@Test
	public void whatHasAnAccessKeyInEnglishHasOneInGerman() throws IOException {
		assertEquals("", faults(text -> MNEMONIC.matcher(text).results().count()));
	}

	@Test
	public void noGermanSentenceIsEmptyWhereTheEnglishOneIsNot() throws IOException {
		assertEquals("", faults(String::isBlank));
	}

	@Test
	public void theFilesOfTheScreensTheWindowAndThePaperAreAmongThoseThatWereRead() throws IOException {
		String read = englishFiles().stream().map(file -> BUNDLES.relativize(file).toString().replace('\\', '/'))
				.collect(Collectors.joining("\n"));

		assertTrue(read, read.contains("org.physiobench.ui/plugin.properties"));
		assertTrue(read, read.contains("org.physiobench.ui/src/org/physiobench/ui/look/names.properties"));
		assertTrue(read, read.contains("org.physiobench.app/src/org/physiobench/app/internal/workbench/messages.properties"));
		assertTrue(read, read.contains("org.physiobench.reports/src/org/physiobench/reports/sheet.properties"));
	}

	/** What is told about a text, such as its placeholders. */
	private interface Trait {

		Object of(String text);
	}

	private static String faults(Trait trait) throws IOException {
		List<String> faults = new ArrayList<>();
		for (Path english : englishFiles()) {
			Properties from = read(english);
			Properties to = Files.exists(germanOf(english)) ? read(germanOf(english)) : new Properties();
			to.stringPropertyNames().stream().filter(from::containsKey)
					.filter(key -> !trait.of(from.getProperty(key)).equals(trait.of(to.getProperty(key))))
					.forEach(key -> faults.add(BUNDLES.relativize(english) + ": " + key + "=" + to.getProperty(key)));
		}
		return String.join("\n", faults);
	}

	private static Set<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text).results().map((MatchResult found) -> found.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> keys(Path file) throws IOException {
		return new TreeSet<>(read(file).stringPropertyNames());
	}

	private static Properties read(Path file) throws IOException {
		var properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
			properties.load(reader);
		}
		return properties;
	}

	private static Path germanOf(Path english) {
		String name = english.getFileName().toString();
		return english.resolveSibling(name.substring(0, name.length() - END.length()) + GERMAN);
	}

	/** Those beside the classes of all bundles, and the plugin.properties that their plugin.xml asks. */
	private static List<Path> englishFiles() throws IOException {
		List<Path> files = new ArrayList<>();
		try (Stream<Path> bundles = Files.list(BUNDLES)) {
			for (Path bundle : bundles.filter(Files::isDirectory).sorted().toList()) {
				if (Files.exists(bundle.resolve("plugin.properties"))) {
					files.add(bundle.resolve("plugin.properties"));
				}
				files.addAll(beside(bundle.resolve("src")));
				files.addAll(beside(bundle.resolve("OSGI-INF")));
			}
		}
		return files;
	}

	private static List<Path> beside(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(END) && !file.toString().endsWith(GERMAN)).sorted().toList();
		}
	}
}
