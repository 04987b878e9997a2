package org.physiobench.ui.bodychart;

import java.util.Optional;

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
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.physiobench.core.bodychart.BodyChart;
import org.physiobench.core.bodychart.ChartWords;
import org.physiobench.core.bodychart.Direction;
import org.physiobench.core.bodychart.Mark;
import org.physiobench.core.bodychart.Region;
import org.physiobench.model.PainKind;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.TabStop;

/** The chart itself, which takes the mouse and the keys. It calls SWT.Selection when something other is pointed at or chosen. */
final class ChartCanvas extends Canvas {

	/** Bounds of the wanted height, in pixels at 100 %: the chart leaves room in the window for what else is on a page. */
	private static final int LEAST_HEIGHT = 340;
	private static final int MOST_HEIGHT = 452;
	private static final int REST_OF_WINDOW = 390;

	private final BodyChart chart;
	private final ChartWords words;
	private final Marking marking;
	private final ChartPainter painter;
	private final int heading;
	private Optional<Region> hovered = Optional.empty();

	ChartCanvas(Composite parent, Look look, BodyChart chart, ChartWords words, Marking marking) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.chart = chart;
		this.words = words;
		this.marking = marking;
		this.painter = new ChartPainter(chart, words, look);
		setBackground(parent.getBackground());
		GC gc = new GC(this);
		heading = gc.getFontMetrics().getHeight() + Look.STEP;
		gc.dispose();
		getAccessible().addAccessibleControlListener(new Access());
		addPaintListener(event -> painter.paint(event, placement(),
				new Scene(marking.marks(), Optional.of(marking.current()), isFocusControl(), hovered)));
		addListener(SWT.MouseMove, event -> hover(regionAt(event.x, event.y)));
		addListener(SWT.MouseExit, event -> hover(Optional.empty()));
		addListener(SWT.MouseDown, this::press);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.MenuDetect, this::menu);
		TabStop.drawn(this);
		told();
	}

	/** Shows what is marked and current now, and tells screen readers. */
	void told() {
		AccessibleName.set(this, describe(marking.current()) + ". " + words.describe(chart, marking.marks())); //$NON-NLS-1$
		if (isFocusControl()) {
			getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
			getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
		}
		redraw();
	}

	/** What is told of: the region below the mouse, or else the one that keys act on. */
	Region pointed() {
		return hovered.orElseGet(marking::current);
	}

	/** A region with everything that is marked on it. */
	String describe(Region region) {
		String symptoms = String.join(", ", marking.marks().stream() //$NON-NLS-1$
				.filter(mark -> mark.isOn(region)).map(words::symptom).toList());
		return symptoms.isEmpty() ? words.of(region) : words.of(region) + ": " + symptoms; //$NON-NLS-1$
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		int room = getShell().getClientArea().height - REST_OF_WINDOW;
		int wantedHeight = height == SWT.DEFAULT ? Math.clamp(room, LEAST_HEIGHT, MOST_HEIGHT) : height;
		int wantedWidth = (int) Math.ceil((wantedHeight - heading) * BodyChart.WIDTH / BodyChart.HEIGHT);
		return new Point(width == SWT.DEFAULT ? wantedWidth : width, wantedHeight);
	}

	private Placement placement() {
		Rectangle area = getClientArea();
		return Placement.within(area.width, area.height - Look.STEP, heading);
	}

	private Optional<Region> regionAt(int x, int y) {
		return chart.at(placement().onChart(x, y));
	}

	private void hover(Optional<Region> region) {
		if (!region.equals(hovered)) {
			hovered = region;
			setCursor(region.isPresent() ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
			changed();
		}
	}

	private void press(Event event) {
		setFocus();
		regionAt(event.x, event.y).ifPresent(region -> {
			if (event.button == 1) {
				marking.press(region);
			} else {
				marking.go(region);
			}
			changed();
		});
	}

	private void key(Event event) {
		if ((event.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0) {
			return;
		}
		hovered = Optional.empty();
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> marking.go(Direction.LEFT);
		case SWT.ARROW_RIGHT -> marking.go(Direction.RIGHT);
		case SWT.ARROW_UP -> marking.go(Direction.UP);
		case SWT.ARROW_DOWN -> marking.go(Direction.DOWN);
		case SWT.SPACE, SWT.CR, SWT.KEYPAD_CR -> marking.mark();
		case SWT.DEL, SWT.BS -> marking.unmark();
		default -> typed(event);
		}
		changed();
	}

	private void typed(Event event) {
		if (event.character >= '0' && event.character <= '9') {
			marking.typed(event.character - '0');
		} else {
			KindLetters.kind(event.character)
					.ifPresent(kind -> marking.typed(kind, (event.stateMask & SWT.SHIFT) != 0));
		}
	}

	private void changed() {
		told();
		notifyListeners(SWT.Selection, new Event());
	}

	/** The kinds for the region below the mouse, or the current one when the keyboard asks. */
	private void menu(Event event) {
		Menu menu = new Menu(this);
		Optional<Mark> mark = marking.currentMark();
		for (PainKind kind : PainKind.VALUES) {
			item(menu, SWT.RADIO, words.of(kind), () -> marking.typed(kind, false))
					.setSelection(mark.isPresent() && mark.get().kind() == kind);
		}
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, SWT.PUSH, Messages.ChartCanvas_unmark, marking::unmark).setEnabled(mark.isPresent());
		menu.setLocation(event.x, event.y);
		// its items are told after it is hidden
		menu.addListener(SWT.Hide, hidden -> getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private MenuItem item(Menu menu, int style, String text, Runnable action) {
		MenuItem item = new MenuItem(menu, style);
		item.setText(text);
		item.addListener(SWT.Selection, event -> {
			if (style == SWT.PUSH || item.getSelection()) {
				action.run();
				changed();
			}
		});
		return item;
	}

	/** What a screen reader is told besides the name. */
	private final class Access extends AccessibleControlAdapter {

		@Override
		public void getRole(AccessibleControlEvent event) {
			event.detail = ACC.ROLE_CANVAS;
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			event.detail = ACC.STATE_FOCUSABLE | (isFocusControl() ? ACC.STATE_FOCUSED : 0);
		}

		@Override
		public void getValue(AccessibleControlEvent event) {
			event.result = describe(marking.current());
		}
	}
}
