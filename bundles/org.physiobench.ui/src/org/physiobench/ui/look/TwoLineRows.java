package org.physiobench.ui.look;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Draws a row of a list as a name and a second line, with an optional small square of colour before the second line. */
public final class TwoLineRows<T> extends OwnerDrawLabelProvider {

	private static final int SQUARE = 8;

	private final Look look;
	private final Function<T, Row> rows;

	/**
	 * What a row shows.
	 *
	 * @param name   in bold
	 * @param second below, muted
	 * @param square the colour of a square before the second line
	 */
	public record Row(String name, String second, Optional<Color> square) {
	}

	public TwoLineRows(Look look, Function<T, Row> rows) {
		this.look = look;
		this.rows = rows;
	}

	@SuppressWarnings("unchecked")
	private Row row(Object element) {
		return rows.apply((T) element);
	}

	@Override
	protected void measure(Event event, Object element) {
		event.gc.setFont(look.strong());
		int name = event.gc.textExtent("X").y; //$NON-NLS-1$
		event.gc.setFont(look.small());
		int second = event.gc.textExtent("X").y; //$NON-NLS-1$
		event.height = name + second + 4 * Look.STEP;
	}

	@Override
	protected void erase(Event event, Object element) {
		// only the default background and selection are drawn by the platform; the text is drawn in paint
		event.detail &= ~SWT.FOREGROUND;
		if ((event.detail & SWT.SELECTED) != 0) {
			Rectangle bounds = event.getBounds();
			event.gc.setBackground(look.accentSoft());
			event.gc.fillRectangle(bounds);
			event.gc.setBackground(look.accent());
			event.gc.fillRectangle(bounds.x, bounds.y, Look.STEP - 1, bounds.height);
			event.detail &= ~(SWT.SELECTED | SWT.BACKGROUND);
		}
	}

	@Override
	protected void paint(Event event, Object element) {
		Row row = row(element);
		GC gc = event.gc;
		int x = event.x + 3 * Look.STEP;
		int y = event.y + 2 * Look.STEP;
		gc.setFont(look.strong());
		gc.setForeground(look.ink());
		int right = ((Composite) event.widget).getClientArea().width - 2 * Look.STEP;
		gc.drawText(TextFit.shortened(row.name(), right - x, text -> gc.textExtent(text).x), x, y, true);
		y += gc.textExtent(row.name()).y;
		gc.setFont(look.small());
		if (row.square().isPresent()) {
			gc.setBackground(row.square().get());
			gc.fillRectangle(x, y + (gc.getFontMetrics().getHeight() - SQUARE) / 2, SQUARE, SQUARE);
			x += SQUARE + Look.STEP;
		}
		gc.setForeground(look.muted());
		gc.drawText(TextFit.shortened(row.second(), right - x, text -> gc.textExtent(text).x), x, y, true);
	}

	@Override
	public String getToolTipText(Object element) {
		Row row = row(element);
		return row.name() + '\n' + row.second();
	}
}
