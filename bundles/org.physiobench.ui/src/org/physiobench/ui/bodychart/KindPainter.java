package org.physiobench.ui.bodychart;

import java.util.OptionalInt;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.physiobench.core.bodychart.ChartPicture;
import org.physiobench.core.bodychart.Outline;
import org.physiobench.core.bodychart.PainPattern;
import org.physiobench.model.PainKind;
import org.physiobench.ui.look.Look;

/** Fills a shape with the colour and the pattern of a kind of symptom; on a {@link Sheet}, because it clips to the shape. */
final class KindPainter {

	/** The smallest scale of a pattern: on a small chart it is coarser than the chart, so that it is still told apart. */
	private static final double COARSE = 0.72;

	private static final int OPAQUE = 255;

	private final Look look;

	KindPainter(Look look) {
		this.look = look;
	}

	/** @param scale pixels for a unit of the chart */
	void fill(GC gc, Path shape, PainKind kind, OptionalInt pain, double scale) {
		gc.setBackground(look.of(kind));
		gc.setForeground(look.of(kind));
		gc.setAlpha((int) (OPAQUE * ChartPicture.shade(pain)));
		gc.fillPath(shape);
		gc.setAlpha(OPAQUE);
		double coarse = Math.max(scale, COARSE);
		PainPattern pattern = PainPattern.of(kind);
		Path tiles = tiles(gc, shape, pattern, coarse);
		gc.setClipping(shape);
		gc.setLineAttributes(new LineAttributes((float) (PainPattern.STROKE * coarse)));
		if (pattern.solid()) {
			gc.fillPath(tiles);
		} else {
			gc.drawPath(tiles);
		}
		gc.setClipping((Rectangle) null);
		tiles.dispose();
		gc.setLineWidth(1);
		gc.drawPath(shape);
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
