package org.physiobench.persistence.derby;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.WholeFile;

/**
 * Some small files as they were at one moment.
 *
 * @param contents what was in them; nothing in those that were not there
 */
record KeptFiles(Map<Path, Optional<String>> contents) {

	/**
	 * Remembers files.
	 *
	 * @throws ExplainedException when one cannot be read
	 */
	static KeptFiles of(List<Path> files) {
		var contents = new LinkedHashMap<Path, Optional<String>>();
		for (var file : files) {
			try {
				contents.put(file, Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty());
			} catch (IOException e) {
				throw new ExplainedException("The file %s cannot be read; nothing was changed. Make it readable for your account."
						.formatted(file), e);
			}
		}
		return new KeptFiles(contents);
	}

	/**
	 * Makes them what they were, in the order in which they were given.
	 *
	 * @throws ExplainedException when one cannot be written
	 */
	void putBack() {
		contents.forEach((file, content) -> {
			if (content.isPresent()) {
				new WholeFile(file).write(draft -> Files.writeString(draft, content.get()));
			} else {
				remove(file);
			}
		});
	}

	private static void remove(Path file) {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			throw new ExplainedException("The file %s has to be removed. Remove it yourself.".formatted(file), e);
		}
	}
}
