package org.physiobench.ui.progress.charts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.physiobench.core.progress.ProgressMarker;
import org.physiobench.model.ExerciseCategory;
import org.physiobench.ui.look.Look;

/** How a marker is drawn: each kind has a line and a sign of its own. */
record MarkerLook(Color color, int lineStyle, int lineWidth, Sign sign) {

	/** What stands at the top of the line. */
	enum Sign {
		FLAG, PENNANT, DIAMOND
	}

	private static final int SIZE = 5;

	static MarkerLook of(ProgressMarker marker, Look look) {
		Color change = look.of(ExerciseCategory.CORE_STABILITY);
		return switch (marker) {
		case ProgressMarker.RevisionBegun revision -> new MarkerLook(change, SWT.LINE_SOLID, 2, Sign.FLAG);
		case ProgressMarker.PhaseBegun phase -> new MarkerLook(change, SWT.LINE_DASH, 1, Sign.PENNANT);
		case ProgressMarker.Assessed assessed -> new MarkerLook(look.muted(), SWT.LINE_DOT, 1, Sign.DIAMOND);
		};
	}

	/** Draws its line from one height to another. */
	void line(GC gc, int x, int from, int to) {
		gc.setForeground(color);
		gc.setLineWidth(lineWidth);
		gc.setLineStyle(lineStyle);
		gc.drawLine(x, from, x, to);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
	}

	/** Draws its sign at the top of the line. */
	void sign(GC gc, int x, int y) {
		gc.setBackground(color);
		gc.setForeground(color);
		switch (sign) {
		case FLAG -> gc.fillPolygon(new int[] { x, y - SIZE, x + SIZE + 2, y, x, y + SIZE });
		case PENNANT -> gc.drawPolygon(new int[] { x, y - SIZE + 1, x + SIZE + 1, y, x, y + SIZE - 1 });
		case DIAMOND -> gc.fillPolygon(new int[] { x, y - SIZE, x + SIZE, y, x, y + SIZE, x - SIZE, y });
		}
	}
}
