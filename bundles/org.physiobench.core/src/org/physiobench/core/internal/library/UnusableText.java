package org.physiobench.core.internal.library;

import java.util.List;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Why the text of a file cannot be understood from some place on; the message is a clause without a full stop. */
final class UnusableText extends Exception {

	private static final long serialVersionUID = 1L;

	/** What the parser says, and what an author makes of it. */
	private record Explanation(String part, String meaning) {
	}

	private static final List<Explanation> EXPLANATIONS = List.of(
			new Explanation("mapping values are not allowed",
					"a ':' is not expected here; put a text that contains ': ' in quotes, and indent a key like its neighbours"),
			new Explanation("TAB", "a tab stands here; indent with spaces"),
			new Explanation("could not find expected ':'",
					"a line before this one is neither a key with ':' nor an item with '- '; it may be cut off or wrongly indented"),
			new Explanation("expected <block end>",
					"this is not indented like its neighbours, or follows a text that must stand in quotes as a whole"),
			new Explanation("unexpected end of stream", "a quote is opened and not closed; the file may be cut off"),
			new Explanation("expected ',' or", "a bracket is opened and not closed; the file may be cut off"),
			new Explanation("unexpected character found",
					"a text that begins with '*' or '&' must stand in quotes"),
			new Explanation("that cannot start any token",
					"a text that begins with this character must stand in quotes"));

	private final int line;
	private final int column;

	/**
	 * @param line   from 1
	 * @param column from 1
	 */
	UnusableText(int line, int column, String message) {
		super(message);
		this.line = line;
		this.column = column;
	}

	private UnusableText(int line, int column, String message, Throwable cause) {
		super(message, cause);
		this.line = line;
		this.column = column;
	}

	static UnusableText of(MarkedYAMLException fault) {
		Mark mark = fault.getProblemMark() != null ? fault.getProblemMark() : fault.getContextMark();
		String problem = String.valueOf(fault.getProblem());
		String message = EXPLANATIONS.stream().filter(known -> problem.contains(known.part()))
				.map(Explanation::meaning).findFirst()
				.orElseGet(() -> "this cannot be understood as YAML: %s".formatted(problem.strip()));
		return new UnusableText(mark == null ? 1 : mark.getLine() + 1, mark == null ? 1 : mark.getColumn() + 1, message,
				fault);
	}

	static UnusableText of(ReaderException fault, String text) {
		String before = text.substring(0, text.offsetByCodePoints(0, fault.getPosition()));
		return new UnusableText((int) before.chars().filter(each -> each == '\n').count() + 1,
				before.length() - before.lastIndexOf('\n'),
				"a control character stands here, which no text may hold; remove it", fault);
	}

	Place placeIn(String file) {
		return new Place(file, line, column);
	}
}
