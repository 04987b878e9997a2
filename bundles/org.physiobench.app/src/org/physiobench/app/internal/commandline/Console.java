package org.physiobench.app.internal.commandline;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a command writes.
 *
 * @param out what was asked for
 * @param err what went wrong
 */
public record Console(PrintWriter out, PrintWriter err) {

	private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

	public Console {
		Objects.requireNonNull(out);
		Objects.requireNonNull(err);
	}

	/** One line of a table, its cells separated by tabs; a cell keeps to its line and its column whatever it holds. */
	public void row(Object... cells) {
		line(Arrays.stream(cells).map(cell -> oneLine(cell.toString())).collect(Collectors.joining("\t")));
	}

	/** One line of what was asked for. */
	public void line(String text) {
		out.print(text + "\n");
	}

	/** One line that says what went wrong. */
	public void explain(String failure) {
		out.flush();
		err.println(oneLine(failure));
	}

	/** Sends what is still waiting on its way. */
	public void flush() {
		out.flush();
		err.flush();
	}

	private static String oneLine(String text) {
		return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
	}
}
