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

/** A small round button that says what is chosen: one that is switched on and off, or one that opens a menu. */
public final class Chip extends Canvas {

	private static final int PADDING = 2 * Look.STEP;
	private static final int ARROW = 6;

	private final Look look;
	private final boolean leadsOn;
	private final boolean framed;
	private String text;
	private boolean chosen;

	private Chip(Composite parent, Look look, String text, boolean leadsOn, boolean framed) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.look = look;
		this.leadsOn = leadsOn;
		this.framed = framed;
		this.text = text;
		setBackground(parent.getBackground());
		setFont(look.small());
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		AccessibleName.set(this, text);
		getAccessible().addAccessibleControlListener(new Access());
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseDown, event -> setFocus());
		addListener(SWT.MouseUp, this::release);
		addListener(SWT.KeyDown, this::key);
		TabStop.drawn(this);
	}

	/** One that is switched on and off. */
	public static Chip toggle(Composite parent, Look look, String text) {
		return new Chip(parent, look, text, false, true);
	}

	/** One that opens a menu of choices. */
	public static Chip menu(Composite parent, Look look, String text) {
		return new Chip(parent, look, text, true, true);
	}

	/** One that stands in a line of text and opens a menu of choices. */
	public static Chip inline(Composite parent, Look look, String text) {
		return new Chip(parent, look, text, true, false);
	}

	/** One that stands in a line of text and does something, as a link does. */
	public static Chip link(Composite parent, Look look, String text) {
		return new Chip(parent, look, text, false, false);
	}

	/** Calls back when it is pressed, by mouse or keyboard. */
	public void onPress(Runnable pressed) {
		addListener(SWT.Selection, event -> pressed.run());
	}

	/** Says something else; the layout around it is the owner's business. */
	public void setText(String words) {
		text = words;
		AccessibleName.set(this, words);
		redraw();
	}

	/** What it says. */
	public String getText() {
		return text;
	}

	/** Shows whether something is chosen. */
	public void setChosen(boolean now) {
		chosen = now;
		redraw();
	}

	/** Whether something is shown as chosen. */
	public boolean isChosen() {
		return chosen;
	}

	private void release(Event event) {
		if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
			notifyListeners(SWT.Selection, new Event());
		}
	}

	private void key(Event event) {
		boolean opens = leadsOn && event.keyCode == SWT.ARROW_DOWN;
		if (event.keyCode == SWT.SPACE || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || opens) {
			notifyListeners(SWT.Selection, new Event());
		}
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		GC gc = new GC(this);
		Point extent = gc.textExtent(text);
		gc.dispose();
		int side = framed ? PADDING : Look.STEP / 2;
		return new Point(extent.x + 2 * side + (leadsOn ? ARROW + Look.STEP : 0), extent.y + Look.STEP + 2);
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		int round = area.height;
		if (framed) {
			gc.setBackground(chosen ? look.accent() : look.surface());
			gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, round, round);
		}
		if (framed || isFocusControl()) {
			gc.setForeground(chosen || isFocusControl() ? look.accent() : look.faint());
			gc.setLineWidth(isFocusControl() ? 2 : 1);
			gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, round, round);
		}
		if (framed && chosen && isFocusControl()) {
			gc.setForeground(look.surface());
			gc.setLineWidth(1);
			gc.drawRoundRectangle(2, 2, area.width - 5, area.height - 5, round, round);
		}
		gc.setForeground(framed && chosen ? look.surface() : framed ? look.ink() : look.accent());
		gc.drawText(text, framed ? PADDING : Look.STEP / 2, (area.height - gc.textExtent(text).y) / 2, true);
		if (leadsOn) {
			int right = area.width - (framed ? PADDING : Look.STEP / 2);
			int middle = area.height / 2 + 1;
			gc.setBackground(gc.getForeground());
			gc.fillPolygon(new int[] { right - ARROW, middle - 2, right, middle - 2, right - ARROW / 2, middle + 2 });
		}
	}

	/** What a screen reader is told besides the name. */
	private final class Access extends AccessibleControlAdapter {

		@Override
		public void getRole(AccessibleControlEvent event) {
			event.detail = leadsOn ? ACC.ROLE_SPLITBUTTON : framed ? ACC.ROLE_CHECKBUTTON : ACC.ROLE_LINK;
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			event.detail = ACC.STATE_FOCUSABLE | (isFocusControl() ? ACC.STATE_FOCUSED : 0)
					| (chosen ? ACC.STATE_CHECKED : 0);
		}
	}
}
