package org.physiobench.faults;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.physiobench.core.workstation.ExplainedException;

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

	/** What a clinician would read, and what caused it. */
	void failure(ExplainedException failure) {
		for (var cause = failure.getCause(); cause != null; cause = cause.getCause()) {
			line("because", cause);
			for (var next = cause instanceof SQLException sql ? sql.getNextException() : null; next != null; next = next.getNextException()) {
				line("because", next);
			}
		}
		line("failed", failure.getMessage());
	}
}
