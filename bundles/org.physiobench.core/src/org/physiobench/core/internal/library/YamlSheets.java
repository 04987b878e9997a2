package org.physiobench.core.internal.library;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Opens files as YAML, of which a library needs keys, lists and texts only. */
final class YamlSheets {

	/** In bytes; a library of hundreds of exercises with figures in several languages. */
	static final int LARGEST_FILE = 8 << 20;

	private final LibraryFiles files;
	private final Faults faults;

	YamlSheets(LibraryFiles files, Faults faults) {
		this.files = files;
		this.faults = faults;
	}

	/**
	 * Opens a file; what is wrong with it as a whole is reported.
	 *
	 * @param mentioned where an author finds why this file is read
	 */
	Optional<Sheet> open(String file, Place mentioned) {
		try (InputStream in = files.open(file).orElse(null)) {
			if (in == null) {
				faults.report(mentioned, "there is no file '%s' here".formatted(file));
				return Optional.empty();
			}
			faults.opened(file);
			byte[] content = in.readNBytes(LARGEST_FILE + 1);
			if (content.length > LARGEST_FILE) {
				throw new UnusableText(1, 1, "the file is too large for a library; divide it into several");
			}
			return Optional.of(new Sheet(file, compose(Utf8.textOf(content)), faults));
		} catch (UnusableText e) {
			faults.report(e.placeIn(file), e.getMessage());
		} catch (IOException e) {
			faults.report(mentioned, "the file '%s' cannot be read: %s".formatted(file, e.getMessage()));
		}
		return Optional.empty();
	}

	private static Node compose(String text) throws UnusableText {
		try {
			new PlainYaml().check(parserOf(text));
			Node root = new Composer(parserOf(text), new Resolver(), options()).getSingleNode();
			if (root == null) {
				throw new UnusableText(1, 1, "the file is empty");
			}
			return root;
		} catch (MarkedYAMLException e) {
			throw UnusableText.of(e);
		} catch (ReaderException e) {
			throw UnusableText.of(e, text);
		}
	}

	private static Parser parserOf(String text) {
		return new ParserImpl(new StreamReader(text), options());
	}

	private static LoaderOptions options() {
		LoaderOptions options = new LoaderOptions();
		options.setMaxAliasesForCollections(0);
		options.setNestingDepthLimit(PlainYaml.DEEPEST);
		options.setCodePointLimit(LARGEST_FILE);
		return options;
	}
}
