package org.physiobench.figure.internal.draw;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.hipparchus.util.FastMath;
import org.physiobench.figure.Film;
import org.physiobench.figure.Picture;

/** Puts drawn frames into SVG documents. */
public final class Svg {

	/** Space between the frames of a sequence. */
	private static final double GAP = 12;

	private Svg() {
	}

	/** One frame. */
	public static Picture single(Canvas frame, Bounds window, String text) {
		return document(placed(frame.toString(), window, 0, 0), window.width(), window.height(), text);
	}

	/** Frames in a row. */
	public static Picture sideBySide(List<Canvas> frames, Bounds window, String text) {
		StringBuilder row = new StringBuilder();
		double step = window.width() + GAP;
		for (int i = 0; i < frames.size(); i++) {
			row.append(placed(frames.get(i).toString(), window, i * step, 0));
		}
		return document(row.toString(), frames.size() * step - GAP, window.height(), text);
	}

	/** Frames in as many rows as make them largest in a place of this shape, read line by line. */
	public static Picture arranged(List<Canvas> frames, Bounds window, double widthToHeight, String text) {
		int columns = 1;
		for (int candidate = 2; candidate <= frames.size(); candidate++) {
			if (scale(frames.size(), candidate, window, widthToHeight) > scale(frames.size(), columns, window, widthToHeight)) {
				columns = candidate;
			}
		}
		StringBuilder grid = new StringBuilder();
		for (int i = 0; i < frames.size(); i++) {
			grid.append(placed(frames.get(i).toString(), window, (i % columns) * (window.width() + GAP),
					(i / columns) * (window.height() + GAP)));
		}
		int rows = rows(frames.size(), columns);
		return document(grid.toString(), columns * (window.width() + GAP) - GAP, rows * (window.height() + GAP) - GAP, text);
	}

	private static int rows(int frames, int columns) {
		return (frames + columns - 1) / columns;
	}

	private static double scale(int frames, int columns, Bounds window, double widthToHeight) {
		return FastMath.min(widthToHeight / (columns * (window.width() + GAP) - GAP),
				1 / (rows(frames, columns) * (window.height() + GAP) - GAP));
	}

	/** Frames one after the other in time. */
	public static Picture animated(List<Canvas> frames, List<Film.Moment> moments, Bounds window, String text) {
		StringBuilder all = new StringBuilder();
		double length = moments.stream().mapToDouble(Film.Moment::seconds).sum();
		for (int i = 0; i < frames.size(); i++) {
			all.append("<g display=\"").append(i == 0 ? "inline" : "none").append("\">").append(shown(i, moments, length))
					.append(frames.get(i)).append("</g>");
		}
		return document(placed(all.toString(), window, 0, 0), window.width(), window.height(), text);
	}

	/** When a frame is shown. */
	private static String shown(int frame, List<Film.Moment> moments, double length) {
		StringBuilder values = new StringBuilder();
		StringBuilder times = new StringBuilder();
		double time = 0;
		for (Film.Moment moment : moments) {
			values.append(times.isEmpty() ? "" : ";").append(moment.still() == frame ? "inline" : "none");
			times.append(times.isEmpty() ? "" : ";").append(String.format(Locale.ROOT, "%.4f", time / length));
			time += moment.seconds();
		}
		return "<animate attributeName=\"display\" calcMode=\"discrete\" repeatCount=\"indefinite\" dur=\"%ss\" values=\"%s\" keyTimes=\"%s\"/>"
				.formatted(String.format(Locale.ROOT, "%.2f", length), values, times);
	}

	private static String placed(String content, Bounds window, double x, double y) {
		return "<g transform=\"translate(" + Path.number(x - window.left()) + " " + Path.number(y - window.top()) + ")\">"
				+ content + "</g>";
	}

	private static Picture document(String content, double width, double height, String text) {
		String size = Path.number(width) + "\" height=\"" + Path.number(height);
		return new Picture("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + size + "\" viewBox=\"0 0 "
				+ Path.number(width) + " " + Path.number(height) + "\" role=\"img\"><title>" + escaped(text) + "</title>"
				+ content + "</svg>", width, height);
	}

	static String escaped(String text) {
		return text.codePoints().mapToObj(code -> switch (code) {
		case '&' -> "&amp;";
		case '<' -> "&lt;";
		case '>' -> "&gt;";
		case '"' -> "&quot;";
		default -> Character.toString(code);
		}).collect(Collectors.joining());
	}
}
