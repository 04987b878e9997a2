package org.physiobench.ui.progress.diary;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.physiobench.model.Completion;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.TextFit;

/** Draws what a cell holds: a filled square with a tick is done, a half one partly, an empty one not done. */
final class CellPainter {

	private static final int HALF = 6;

	private final Look look;

	CellPainter(Look look) {
		this.look = look;
	}

	void value(GC gc, Rectangle cell, Optional<Object> value) {
		value.ifPresent(known -> {
			switch (known) {
			case Completion completion -> completion(gc, cell, completion);
			case Boolean noted -> text(gc, cell, "!", true); //$NON-NLS-1$
			case Integer number -> text(gc, cell, number.toString(), false);
			default -> words(gc, cell, known.toString());
			}
		});
	}

	/** What cannot be typed in, because it was not prescribed on that day. */
	void notPrescribed(GC gc, Rectangle cell) {
		gc.setBackground(look.ground());
		gc.fillRectangle(cell);
		gc.setForeground(look.faint());
		int middle = cell.y + cell.height / 2;
		gc.drawLine(cell.x + cell.width / 2 - 3, middle, cell.x + cell.width / 2 + 3, middle);
	}

	private void completion(GC gc, Rectangle cell, Completion completion) {
		int x = cell.x + cell.width / 2;
		int y = cell.y + cell.height / 2;
		gc.setForeground(completion == Completion.NOT_DONE ? look.muted() : look.good());
		gc.setBackground(look.good());
		if (completion == Completion.DONE) {
			gc.fillRoundRectangle(x - HALF, y - HALF, 2 * HALF, 2 * HALF, Look.STEP, Look.STEP);
			gc.setForeground(look.surface());
			gc.setLineWidth(2);
			gc.drawPolyline(new int[] { x - 4, y, x - 1, y + 3, x + 4, y - 3 });
			gc.setLineWidth(1);
			return;
		}
		if (completion == Completion.PARTLY) {
			gc.fillPolygon(new int[] { x - HALF, y + HALF, x + HALF, y + HALF, x + HALF, y - HALF });
		}
		gc.drawRoundRectangle(x - HALF, y - HALF, 2 * HALF, 2 * HALF, Look.STEP, Look.STEP);
		if (completion == Completion.NOT_DONE) {
			gc.drawLine(x - 3, y - 3, x + 3, y + 3);
			gc.drawLine(x - 3, y + 3, x + 3, y - 3);
		}
	}

	private void text(GC gc, Rectangle cell, String text, boolean warns) {
		gc.setFont(warns ? look.strong() : null);
		gc.setForeground(warns ? look.danger() : look.ink());
		Point extent = gc.textExtent(text);
		gc.drawText(text, cell.x + (cell.width - extent.x) / 2, cell.y + (cell.height - extent.y) / 2,
				SWT.DRAW_TRANSPARENT);
		gc.setFont(null);
	}

	private void words(GC gc, Rectangle cell, String text) {
		gc.setFont(look.small());
		gc.setForeground(look.ink());
		String fitting = TextFit.shortened(text, cell.width - Look.STEP, part -> gc.textExtent(part).x);
		gc.drawText(fitting, cell.x + 2, cell.y + (cell.height - gc.textExtent(fitting).y) / 2, SWT.DRAW_TRANSPARENT);
		gc.setFont(null);
	}
}
