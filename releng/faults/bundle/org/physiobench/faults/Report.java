package org.physiobench.faults;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines to whoever started the process. A line that was written stays written when the process dies. */
final class Report {

	private final OutputStream out = new FileOutputStream(FileDescriptor.out);

	/** Writes one line, its words separated by tabs. */
	synchronized void line(Object... words) {
		var line = Arrays.stream(words).map(word -> String.valueOf(word).replaceAll("\\s+", " "))
				.collect(Collectors.joining("\t")) + "\n";
		try {
			out.write(line.getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException("Nobody listens any more", e);
		}
	}
}
