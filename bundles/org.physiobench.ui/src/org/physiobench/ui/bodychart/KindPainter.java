package org.physiobench.ui.bodychart;

import java.util.OptionalInt;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Region;
import org.physiobench.core.bodychart.ChartPicture;
import org.physiobench.core.bodychart.Outline;
import org.physiobench.core.bodychart.PainPattern;
import org.physiobench.model.PainKind;
import org.physiobench.ui.look.Look;

/** Fills a shape with the colour and the pattern of a kind of symptom. */
final class KindPainter {

	/** The smallest scale of a pattern: on a small chart it is coarser than the chart, so that it is still told apart. */
	private static final double COARSE = 0.72;

	private static final int OPAQUE = 255;
	private static final float FLATNESS = 0.5f;

	private final Look look;

	KindPainter(Look look) {
		this.look = look;
	}

	/**
	 * Fills a shape.
	 *
	 * @param seen  the part of the control that is painted: whoever clips replaces the clipping of the paint event, and would
	 *              leave marks beyond what can be seen
	 * @param scale pixels for a unit of the chart
	 */
	void fill(GC gc, Rectangle seen, Path shape, PainKind kind, OptionalInt pain, double scale) {
		gc.setBackground(look.of(kind));
		gc.setForeground(look.of(kind));
		gc.setAlpha((int) (OPAQUE * ChartPicture.shade(pain)));
		gc.fillPath(shape);
		gc.setAlpha(OPAQUE);
		double coarse = Math.max(scale, COARSE);
		PainPattern pattern = PainPattern.of(kind);
		Path tiles = tiles(gc, shape, pattern, coarse);
		Region inside = inside(gc, shape);
		inside.intersect(seen);
		gc.setClipping(inside);
		gc.setLineAttributes(new LineAttributes((float) (PainPattern.STROKE * coarse)));
		if (pattern.solid()) {
			gc.fillPath(tiles);
		} else {
			gc.drawPath(tiles);
		}
		gc.setClipping(seen);
		inside.dispose();
		tiles.dispose();
		gc.setLineWidth(1);
		gc.drawPath(shape);
	}

	private static Region inside(GC gc, Path shape) {
		Path flat = new Path(gc.getDevice(), shape, FLATNESS);
		float[] points = flat.getPathData().points;
		flat.dispose();
		int[] corners = new int[points.length];
		for (int i = 0; i < points.length; i++) {
			corners[i] = Math.round(points[i]);
		}
		Region inside = new Region(gc.getDevice());
		inside.add(corners);
		return inside;
	}

	private static Path tiles(GC gc, Path shape, PainPattern pattern, double scale) {
		float[] bounds = new float[4];
		shape.getBounds(bounds);
		double width = pattern.width() * scale;
		double height = pattern.height() * scale;
		Path tiles = new Path(gc.getDevice());
		for (double x = Math.floor(bounds[0] / width) * width; x < bounds[0] + bounds[2]; x += width) {
			for (double y = Math.floor(bounds[1] / height) * height; y < bounds[1] + bounds[3]; y += height) {
				Placement place = new Placement(scale, x, y);
				for (Outline stroke : pattern.strokes()) {
					place.add(tiles, stroke);
				}
			}
		}
		return tiles;
	}
}
