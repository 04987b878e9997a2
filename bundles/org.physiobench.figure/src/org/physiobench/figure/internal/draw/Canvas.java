package org.physiobench.figure.internal.draw;

import java.util.ArrayList;
import java.util.List;

/** What has been drawn of one frame, from the back to the front. */
public final class Canvas {

	/** Half of a line's width that shows outside of a filled shape. */
	static final double LINE = 1.5;

	/** A filled shape. */
	record Fill(Path path, Ink ink) {
	}

	/** Shapes that are drawn as one: only the outer line of their union shows. */
	static final class Group {

		private final List<Path> lines = new ArrayList<>();
		private final List<Fill> fills = new ArrayList<>();

		/** A shape with an outline. */
		Group shape(Path path, Ink ink) {
			lines.add(path);
			fills.add(new Fill(path, ink));
			return this;
		}

		/** A shape without an outline of its own, such as a sleeve on an arm. */
		Group fill(Path path, Ink ink) {
			fills.add(new Fill(path, ink));
			return this;
		}

		/** An outline alone. */
		Group line(Path path) {
			lines.add(path);
			return this;
		}
	}

	private final StringBuilder svg = new StringBuilder();
	private final Bounds bounds = new Bounds();

	void add(Group group, Ink line) {
		group.lines.forEach(path -> stroke(path, line, 2 * LINE));
		group.fills.forEach(fill -> fill(fill.path(), fill.ink()));
	}

	void fill(Path path, Ink ink) {
		bounds.include(path.bounds());
		svg.append("<path d=\"").append(path).append("\" fill=\"").append(ink).append("\"/>");
	}

	/** Lets what is behind shine through. */
	void veil(Path path, Ink ink, double opacity) {
		bounds.include(path.bounds());
		svg.append("<path d=\"").append(path).append("\" fill=\"").append(ink).append("\" fill-opacity=\"")
				.append(Path.number(opacity)).append("\"/>");
	}

	void stroke(Path path, Ink ink, double width) {
		bounds.include(path.bounds(), width / 2);
		svg.append("<path d=\"").append(path).append("\" fill=\"none\" stroke=\"").append(ink)
				.append("\" stroke-width=\"").append(Path.number(width))
				.append("\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>");
	}

	/** Letters of about the given height, from a point on their base line on. */
	void text(String text, Point at, double height, Ink ink) {
		bounds.include(at, 0);
		bounds.include(at.plus(new Point(text.length() * height * 0.62, -height)), 0);
		svg.append("<text x=\"").append(Path.number(at.x())).append("\" y=\"").append(Path.number(at.y()))
				.append("\" font-family=\"Roboto, DejaVu Sans, sans-serif\" font-size=\"").append(Path.number(height))
				.append("\" fill=\"").append(ink).append("\">").append(Svg.escaped(text)).append("</text>");
	}

	/** A shape with the same line as the body's. */
	void outlined(Path path, Ink ink, Ink line) {
		stroke(path, line, 2 * LINE);
		fill(path, ink);
	}

	Bounds bounds() {
		return bounds;
	}

	@Override
	public String toString() {
		return svg.toString();
	}
}
