package org.physiobench.core.architecture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** Reads what a bundle says of itself from its folder in the checkout. */
final class BundleFolder {

	private static final Pattern EXTENSION = Pattern.compile("<extension\\s[^>]*?point\\s*=\\s*\"([^\"]+)\"");

	/** Block comments, line comments, and the literals in which neither begins. */
	private static final Pattern COMMENT_OR_LITERAL = Pattern.compile(
			"(?s)(/\\*.*?\\*/|//[^\\n]*)|(\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*')");

	private final Path folder;

	BundleFolder(Path folder) {
		this.folder = folder;
	}

	/** The bundles of the checkout that the tests run in. */
	static List<Bundle> allOfTheCheckout() throws IOException {
		try (Stream<Path> folders = Files.list(checkout().resolve("bundles"))) {
			List<Bundle> bundles = new ArrayList<>();
			for (Path folder : folders.sorted().toList()) {
				if (Files.exists(folder.resolve("META-INF/MANIFEST.MF"))) {
					bundles.add(new BundleFolder(folder).read());
				}
			}
			return bundles;
		}
	}

	private static Path checkout() {
		Path here = Path.of("").toAbsolutePath();
		return Stream.iterate(here, folder -> folder != null, Path::getParent)
				.filter(folder -> Files.isDirectory(folder.resolve("bundles"))
						&& Files.isDirectory(folder.resolve("releng")))
				.findFirst().orElseThrow(() -> new AssertionError("No checkout of Physiobench around " + here));
	}

	Bundle read() throws IOException {
		return read(textOf("META-INF/MANIFEST.MF"), textOf("plugin.xml") + textOf("fragment.xml"),
				textOf("build.properties"), sources());
	}

	/** A bundle from the texts of its files; empty texts for files that it does not have. */
	static Bundle read(String manifest, String pluginXml, String buildProperties, List<Bundle.Source> sources)
			throws IOException {
		Attributes headers = new Manifest(new ByteArrayInputStream(manifest.getBytes(StandardCharsets.UTF_8))).getMainAttributes();
		Properties build = new Properties();
		build.load(new StringReader(buildProperties));
		return new Bundle(names(headers, Constants.BUNDLE_SYMBOLICNAME).iterator().next(),
				Optional.ofNullable(headers.getValue(Constants.BUNDLE_ACTIVATOR)),
				names(headers, Constants.REQUIRE_BUNDLE, Constants.FRAGMENT_HOST),
				names(headers, Constants.IMPORT_PACKAGE, Constants.DYNAMICIMPORT_PACKAGE),
				names(headers, Constants.EXPORT_PACKAGE),
				EXTENSION.matcher(pluginXml).results().map(found -> found.group(1)).collect(Collectors.toSet()),
				Arrays.stream(build.getProperty("additional.bundles", "").split(",")).map(String::strip)
						.filter(name -> !name.isEmpty()).collect(Collectors.toSet()),
				sources);
	}

	private static Set<String> names(Attributes headers, String... keys) throws IOException {
		Set<String> names = new TreeSet<>();
		for (String key : keys) {
			String value = headers.getValue(key);
			if (value != null) {
				names.addAll(names(key, value));
			}
		}
		return names;
	}

	private static List<String> names(String key, String value) throws IOException {
		try {
			return Arrays.stream(ManifestElement.parseHeader(key, value)).map(ManifestElement::getValueComponents)
					.flatMap(Arrays::stream).toList();
		} catch (BundleException e) {
			throw new IOException("Bad header " + key, e);
		}
	}

	private String textOf(String path) throws IOException {
		Path file = folder.resolve(path);
		return Files.exists(file) ? Files.readString(file) : "";
	}

	private List<Bundle.Source> sources() throws IOException {
		List<Bundle.Source> sources = new ArrayList<>();
		for (String root : List.of("src", "src_test")) {
			Path from = folder.resolve(root);
			if (Files.isDirectory(from)) {
				try (Stream<Path> files = Files.walk(from)) {
					for (Path file : files.filter(BundleFolder::isSource).toList()) {
						sources.add(new Bundle.Source(folder.getParent().relativize(file).toString(),
								root.equals("src_test"), withoutComments(Files.readString(file))));
					}
				}
			}
		}
		return sources;
	}

	/** All but the tests of the rules themselves, which quote what the rules forbid. */
	private static boolean isSource(Path file) {
		return file.toString().endsWith(".java")
				&& !file.getParent().endsWith(BundleFolder.class.getPackageName().replace('.', '/'));
	}

	static String withoutComments(String java) {
		return COMMENT_OR_LITERAL.matcher(java)
				.replaceAll(found -> found.group(1) == null ? Matcher.quoteReplacement(found.group(2)) : " ");
	}
}
