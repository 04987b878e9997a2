package org.physiobench.ui.look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Fits text into the room that there is for it. */
public final class TextFit {

	private static final String ELLIPSIS = "\u2026"; //$NON-NLS-1$

	private TextFit() {
	}

	/**
	 * As much of a text as there is room for; one that is cut ends with an ellipsis.
	 *
	 * @param width how wide a text is
	 */
	public static String shortened(String text, int room, ToIntFunction<String> width) {
		if (width.applyAsInt(text) <= room) {
			return text;
		}
		int end = text.length();
		while (end > 0 && width.applyAsInt(text.substring(0, end) + ELLIPSIS) > room) {
			end--;
		}
		return text.substring(0, end).stripTrailing() + ELLIPSIS;
	}

	/**
	 * A text broken between words into lines; what finds no room in the last one is cut.
	 *
	 * @param most  how many lines there may be, 1 or more
	 * @param width how wide a text is
	 */
	public static List<String> lines(String text, int room, int most, ToIntFunction<String> width) {
		List<String> lines = new ArrayList<>();
		String rest = text.strip();
		while (lines.size() < most - 1 && width.applyAsInt(rest) > room) {
			int end = breakIn(rest, room, width);
			if (end <= 0) {
				break;
			}
			lines.add(rest.substring(0, end));
			rest = rest.substring(end).strip();
		}
		lines.add(shortened(rest, room, width));
		return lines;
	}

	/** Where the last word ends that still finds room; -1 if not even the first one does. */
	private static int breakIn(String text, int room, ToIntFunction<String> width) {
		int end = -1;
		for (int blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', blank + 1)) {
			if (width.applyAsInt(text.substring(0, blank)) > room) {
				break;
			}
			end = blank;
		}
		return end;
	}
}
