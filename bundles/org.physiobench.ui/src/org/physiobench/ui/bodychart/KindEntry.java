package org.physiobench.ui.bodychart;

import java.util.OptionalInt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.physiobench.model.PainKind;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.TabStop;

/** One kind of symptom in the legend: its pattern, its name and its key. */
final class KindEntry extends Canvas {

	private static final int SWATCH_WIDTH = 7 * Look.STEP;
	private static final int SWATCH_HEIGHT = 4 * Look.STEP;
	private static final int PADDING = Look.STEP;
	private static final int ROUND = 10;
	private static final double SWATCH_SCALE = 0.9;

	private final PainKind kind;
	private final String name;
	private final Look look;
	private final KindPainter painter;
	private final Font small;
	private boolean chosen;

	KindEntry(Composite parent, Look look, PainKind kind, String name) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.kind = kind;
		this.name = name;
		this.look = look;
		this.painter = new KindPainter(look);
		this.small = look.small();
		setBackground(parent.getBackground());
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		AccessibleName.set(this, name);
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_RADIOBUTTON;
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = ACC.STATE_FOCUSABLE | (isFocusControl() ? ACC.STATE_FOCUSED : 0)
						| (chosen ? ACC.STATE_CHECKED : 0);
			}
		});
		addPaintListener(this::paint);
		TabStop.drawn(this);
	}

	PainKind kind() {
		return kind;
	}

	void setChosen(boolean now) {
		chosen = now;
		redraw();
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		GC gc = new GC(this);
		int text = gc.textExtent(name).x;
		int line = gc.getFontMetrics().getHeight();
		gc.dispose();
		return new Point(Math.max(width, text + SWATCH_WIDTH + 5 * PADDING + line),
				Math.max(line, SWATCH_HEIGHT) + PADDING / 2);
	}

	private void paint(PaintEvent event) {
		GC gc = event.gc;
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		if (chosen) {
			gc.setBackground(look.accentSoft());
			gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
		}
		if (chosen || isFocusControl()) {
			gc.setForeground(look.accent());
			gc.setLineWidth(isFocusControl() ? 2 : 1);
			gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, ROUND, ROUND);
		}
		swatch(gc, new Rectangle(event.x, event.y, event.width, event.height), (area.height - SWATCH_HEIGHT) / 2);
		gc.setForeground(look.ink());
		gc.setFont(getFont());
		gc.drawText(name, PADDING * 2 + SWATCH_WIDTH, (area.height - gc.textExtent(name).y) / 2, true);
		gc.setFont(small);
		gc.setForeground(look.muted());
		String letter = String.valueOf(KindLetters.of(kind));
		Point size = gc.textExtent(letter);
		gc.drawText(letter, area.width - 2 * PADDING - size.x, (area.height - size.y) / 2, true);
	}

	private void swatch(GC gc, Rectangle seen, int top) {
		Path box = new Path(gc.getDevice());
		box.addRectangle(PADDING + 0.5f, top + 0.5f, SWATCH_WIDTH, SWATCH_HEIGHT - 1);
		gc.setBackground(look.surface());
		gc.fillPath(box);
		painter.fill(gc, seen, box, kind, OptionalInt.empty(), SWATCH_SCALE);
		box.dispose();
	}
}
