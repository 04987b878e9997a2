package org.physiobench.ui.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The one main action of a screen: a filled button. */
public final class MainAction extends Canvas {

	private static final int RADIUS = 5;

	private final Look look;
	private final String text;

	public MainAction(Composite parent, Look look, String text) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.look = look;
		this.text = text;
		setBackground(parent.getBackground());
		setFont(look.strong());
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		AccessibleName.set(this, text);
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_PUSHBUTTON;
			}
		});
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseUp, this::release);
		addListener(SWT.KeyDown, this::key);
		TabStop.drawn(this);
	}

	/** Calls back when it is pressed, by mouse or keyboard. */
	public void onPress(Runnable pressed) {
		addListener(SWT.Selection, event -> pressed.run());
	}

	private void release(Event event) {
		if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
			notifyListeners(SWT.Selection, new Event());
		}
	}

	private void key(Event event) {
		if (event.keyCode == SWT.SPACE || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			notifyListeners(SWT.Selection, new Event());
		}
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		GC gc = new GC(this);
		Point extent = gc.textExtent(text);
		gc.dispose();
		return new Point(extent.x + 6 * Look.STEP, extent.y + 3 * Look.STEP);
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(look.accent());
		gc.fillRoundRectangle(0, 0, area.width, area.height, 2 * RADIUS, 2 * RADIUS);
		gc.setForeground(look.surface());
		if (isFocusControl()) {
			gc.drawRoundRectangle(2, 2, area.width - 5, area.height - 5, 2 * RADIUS - 2, 2 * RADIUS - 2);
		}
		Point extent = gc.textExtent(text);
		gc.drawText(text, (area.width - extent.x) / 2, (area.height - extent.y) / 2, true);
	}
}
