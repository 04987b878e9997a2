package org.physiobench.ui.form;

import java.util.Optional;
import java.util.function.Consumer;

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
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;

/**
 * A scale from 0 to 10. Digits choose at once, 1 and then 0 is ten; the arrow keys go up and down, Delete takes the
 * number away, for what is not recorded is not nought.
 */
public final class Scale extends Canvas {

	private static final int MOST = 10;
	private static final int CELL = 28;

	/** Room for the numbers, without the words behind them that say that none is recorded. */
	public static final int NUMBERS_WIDTH = (MOST + 1) * CELL + 1;

	private static final int HEIGHT = 28;
	private static final int ROUND = 10;
	private static final int ONE_NUMBER_MILLISECONDS = 1500;

	private final Look look;
	private final String name;
	private final Consumer<Integer> chosen;
	private Integer value;
	private int oneTypedAt;

	/**
	 * @param chosen called with the number that the user chose, or with null when she took it away
	 */
	public Scale(Composite parent, Look look, String name, Consumer<Integer> chosen) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.look = look;
		this.name = name;
		this.chosen = chosen;
		setBackground(parent.getBackground());
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.MouseDown, this::press);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
				&& event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_SLIDER;
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = words();
			}
		});
		setValue(null);
	}

	/** Shows a number, or that none is recorded; nobody is called back. */
	public void setValue(Integer number) {
		value = number;
		AccessibleName.set(this, name + ' ' + words());
		redraw();
	}

	private String words() {
		return value == null ? Messages.Scale_notRecorded : value.toString();
	}

	private void press(Event event) {
		setFocus();
		int cell = event.x / CELL;
		if (cell <= MOST) {
			chosen.accept(cell);
		}
	}

	private void key(Event event) {
		if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
			return;
		}
		if (event.character >= '0' && event.character <= '9') {
			digit(event.character - '0', event.time);
			return;
		}
		switch (event.keyCode) {
		case SWT.ARROW_RIGHT, SWT.ARROW_UP -> chosen.accept(value == null ? Integer.valueOf(0) : Integer.valueOf(Math.min(MOST, value + 1)));
		case SWT.ARROW_LEFT, SWT.ARROW_DOWN -> chosen.accept(value == null ? Integer.valueOf(0) : Integer.valueOf(Math.max(0, value - 1)));
		case SWT.HOME -> chosen.accept(0);
		case SWT.END -> chosen.accept(MOST);
		case SWT.DEL, SWT.BS -> chosen.accept(null);
		default -> {
			// other keys are somebody else's
		}
		}
	}

	private void digit(int digit, int time) {
		boolean ten = digit == 0 && Optional.ofNullable(value).filter(number -> number == 1).isPresent()
				&& time - oneTypedAt < ONE_NUMBER_MILLISECONDS;
		oneTypedAt = digit == 1 ? time : 0;
		chosen.accept(ten ? MOST : digit);
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		GC gc = new GC(this);
		gc.setFont(look.small());
		int words = gc.textExtent(Messages.Scale_notRecorded).x;
		int line = gc.getFontMetrics().getHeight();
		gc.dispose();
		return new Point((MOST + 1) * CELL + 2 * Look.STEP + words, HEIGHT + line);
	}

	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		for (int number = 0; number <= MOST; number++) {
			paintCell(gc, number);
		}
		int whole = (MOST + 1) * CELL;
		gc.setFont(look.small());
		gc.setForeground(look.muted());
		if (value == null) {
			Point extent = gc.textExtent(Messages.Scale_notRecorded);
			gc.drawText(Messages.Scale_notRecorded, whole + 2 * Look.STEP, (HEIGHT - extent.y) / 2, true);
		}
		gc.drawText(Messages.Scale_least, Look.STEP, HEIGHT, true);
		gc.drawText(Messages.Scale_most, whole - Look.STEP - gc.textExtent(Messages.Scale_most).x, HEIGHT, true);
		if (isFocusControl()) {
			gc.setForeground(look.accent());
			gc.setLineWidth(2);
			gc.drawRoundRectangle(1, 1, whole - 2, HEIGHT - 2, ROUND, ROUND);
		}
	}

	private void paintCell(GC gc, int number) {
		Rectangle cell = new Rectangle(number * CELL, 0, CELL, HEIGHT);
		boolean held = value != null && value == number;
		gc.setBackground(held ? look.accent() : look.surface());
		gc.setForeground(look.faint());
		gc.setLineWidth(1);
		gc.fillRectangle(cell.x, 2, CELL - 1, HEIGHT - 4);
		gc.drawRectangle(cell.x, 2, CELL - 1, HEIGHT - 4);
		gc.setFont(held ? look.strong() : getFont());
		gc.setForeground(held ? look.surface() : look.ink());
		String digits = String.valueOf(number);
		Point extent = gc.textExtent(digits);
		gc.drawText(digits, cell.x + (CELL - extent.x) / 2, (HEIGHT - extent.y) / 2, true);
	}
}
