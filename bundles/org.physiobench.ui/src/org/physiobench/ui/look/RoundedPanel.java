package org.physiobench.ui.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** A composite with round corners and a border of one pixel: a card or a chip. */
public final class RoundedPanel extends Composite {

	private static final int CARD_RADIUS = 8;
	private static final int CHIP_RADIUS = 5;

	private final int radius;
	private final Color outside;
	private Color inside;
	private Color border;
	private int borderWidth = 1;

	private RoundedPanel(Composite parent, int radius, Color inside, Color border) {
		super(parent, SWT.NONE);
		this.radius = radius;
		this.outside = parent.getBackground();
		this.inside = inside;
		this.border = border;
		setBackground(inside);
		addListener(SWT.Paint, event -> paint(event.gc));
	}

	/** A card for things that one arranges. */
	public static RoundedPanel card(Composite parent, Look look) {
		return new RoundedPanel(parent, CARD_RADIUS, look.surface(), look.line());
	}

	/** A chip for a value that is edited in place. */
	public static RoundedPanel chip(Composite parent, Look look) {
		return new RoundedPanel(parent, CHIP_RADIUS, look.surface(), look.faint());
	}

	/** Changes the colour of the border, for example to show the focus or a fault. */
	public void setBorder(Color color) {
		border = color;
		redraw();
	}

	/** Changes the border to one that is also wider, for example to show what is chosen. */
	public void setBorder(Color color, int width) {
		borderWidth = width;
		setBorder(color);
	}

	/** Changes the colour of the area. */
	public void setInside(Color color) {
		inside = color;
		setBackground(color);
		redraw();
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(outside);
		gc.fillRectangle(area);
		gc.setBackground(inside);
		gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, 2 * radius, 2 * radius);
		gc.setForeground(border);
		gc.setLineWidth(borderWidth);
		int inset = borderWidth / 2;
		gc.drawRoundRectangle(inset, inset, area.width - 1 - 2 * inset, area.height - 1 - 2 * inset, 2 * radius, 2 * radius);
	}
}
