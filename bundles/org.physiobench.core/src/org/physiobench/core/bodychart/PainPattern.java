package org.physiobench.core.bodychart;

import java.util.ArrayList;
import java.util.List;

import org.physiobench.model.PainKind;

/**
 * How a kind of symptom looks without its colour: a tile that is laid out over the whole region. The signs follow those
 * that pain drawings on paper ask patients to use.
 *
 * @param width   of the tile, in units of the chart
 * @param height  of the tile
 * @param strokes within the tile
 * @param solid   whether the strokes are filled shapes
 */
public record PainPattern(double width, double height, List<Outline> strokes, boolean solid) {

	/** How thick a stroke is, in units of the chart. */
	public static final double STROKE = 1.3;

	/** How far the control points of a quarter of a circle are away, as a part of the radius. */
	private static final double ROUND = 0.5523;

	public PainPattern {
		strokes = List.copyOf(strokes);
	}

	/** The pattern of a kind; no strokes where the kind is not known. */
	public static PainPattern of(PainKind kind) {
		return switch (kind) {
		case UNSPECIFIED -> drawn(8, 8);
		case ACHING -> drawn(9, 7, line(0, 5.5, 4.5, 1.5, 9, 5.5));
		case SHARP -> drawn(5.5, 5.5, line(-1, 6.5, 6.5, -1), line(-1, 1, 1, -1), line(4.5, 6.5, 6.5, 4.5));
		case BURNING -> drawn(7.5, 7.5, line(1.4, 1.4, 6.1, 6.1), line(6.1, 1.4, 1.4, 6.1));
		case SHOOTING -> drawn(8.5, 11, line(4.25, 0.8, 4.25, 9.6), line(1.75, 6.8, 4.25, 9.6, 6.75, 6.8));
		case TINGLING -> new PainPattern(5, 5, List.of(circle(1.25, 1.25, 0.95), circle(3.75, 3.75, 0.95)), true);
		case NUMBNESS -> drawn(7.5, 7.5, circle(3.75, 3.75, 2.4));
		case STIFFNESS -> drawn(8, 4.6, line(0, 2.3, 8, 2.3));
		};
	}

	private static PainPattern drawn(double width, double height, Outline... strokes) {
		return new PainPattern(width, height, List.of(strokes), false);
	}

	private static Outline line(double... coordinates) {
		List<Curve> curves = new ArrayList<>();
		for (int i = 2; i < coordinates.length; i += 2) {
			curves.add(Curve.straight(new Point(coordinates[i - 2], coordinates[i - 1]),
					new Point(coordinates[i], coordinates[i + 1])));
		}
		return new Outline(curves);
	}

	private static Outline circle(double x, double y, double radius) {
		double control = radius * ROUND;
		Point right = new Point(x + radius, y);
		Point bottom = new Point(x, y + radius);
		Point left = new Point(x - radius, y);
		Point top = new Point(x, y - radius);
		return new Outline(List.of(
				new Curve(right, new Point(x + radius, y + control), new Point(x + control, y + radius), bottom),
				new Curve(bottom, new Point(x - control, y + radius), new Point(x - radius, y + control), left),
				new Curve(left, new Point(x - radius, y - control), new Point(x - control, y - radius), top),
				new Curve(top, new Point(x + control, y - radius), new Point(x + radius, y - control), right)));
	}
}
