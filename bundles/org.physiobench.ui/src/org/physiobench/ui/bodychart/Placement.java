package org.physiobench.ui.bodychart;

import java.util.List;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;
import org.physiobench.core.bodychart.BodyChart;
import org.physiobench.core.bodychart.Curve;
import org.physiobench.core.bodychart.Outline;
import org.physiobench.core.bodychart.Point;

/**
 * Where on a control the chart is and how large.
 *
 * @param scale pixels at 100 % for a unit of the chart
 * @param x     of the chart's left edge
 * @param y     of the chart's top edge
 */
record Placement(double scale, double x, double y) {

	/** As large as fits below a heading, in the middle. */
	static Placement within(int width, int height, int heading) {
		double scale = Math.max(0.1, Math.min(width / BodyChart.WIDTH, (height - heading) / BodyChart.HEIGHT));
		return new Placement(scale, (width - BodyChart.WIDTH * scale) / 2, heading);
	}

	/** The place on the chart below a pixel. */
	Point onChart(int pixelX, int pixelY) {
		return new Point((pixelX - x) / scale, (pixelY - y) / scale);
	}

	/** The pixel of a place on the chart. */
	org.eclipse.swt.graphics.Point onScreen(Point place) {
		return new org.eclipse.swt.graphics.Point((int) Math.round(x + place.x() * scale),
				(int) Math.round(y + place.y() * scale));
	}

	/** Outlines on the screen; to be disposed by the caller. */
	Path path(Device device, List<Outline> outlines) {
		Path path = new Path(device);
		outlines.forEach(outline -> add(path, outline));
		return path;
	}

	/** Adds an outline to a path. */
	void add(Path path, Outline outline) {
		path.moveTo(pixelX(outline.start()), pixelY(outline.start()));
		for (Curve curve : outline.curves()) {
			path.cubicTo(pixelX(curve.fromControl()), pixelY(curve.fromControl()), pixelX(curve.toControl()),
					pixelY(curve.toControl()), pixelX(curve.to()), pixelY(curve.to()));
		}
		if (outline.isClosed()) {
			path.close();
		}
	}

	private float pixelX(Point point) {
		return (float) (x + point.x() * scale);
	}

	private float pixelY(Point point) {
		return (float) (y + point.y() * scale);
	}
}
