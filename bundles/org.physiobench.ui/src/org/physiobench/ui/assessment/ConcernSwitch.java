package org.physiobench.ui.assessment;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.physiobench.core.assessment.AssessmentWords;
import org.physiobench.model.RedFlagConcern;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.TabStop;

/** Takes the answer to one red-flag item: 1 no concern, 2 monitor, 3 act, Delete not asked. */
final class ConcernSwitch extends Canvas {

	private static final RedFlagConcern[] ANSWERS = { RedFlagConcern.NO_CONCERN, RedFlagConcern.MONITOR,
			RedFlagConcern.ACT };
	private static final int HEIGHT = 24;
	private static final int ROUND = 10;

	private final Look look;
	private final AssessmentWords words = new AssessmentWords(Locale.getDefault());
	private final String item;
	private final Consumer<RedFlagConcern> answered;
	private RedFlagConcern concern = RedFlagConcern.NOT_ASKED;

	/**
	 * @param item     what is asked
	 * @param answered called with the answer that the user gave
	 */
	ConcernSwitch(Composite parent, Look look, String item, Consumer<RedFlagConcern> answered) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.look = look;
		this.item = item;
		this.answered = answered;
		setBackground(parent.getBackground());
		setFont(look.small());
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseDown, this::press);
		addListener(SWT.KeyDown, this::key);
		TabStop.drawn(this);
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_RADIOBUTTON;
			}

			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = words.of(concern);
			}
		});
	}

	/** Shows an answer; nobody is called back. */
	void setConcern(RedFlagConcern answer) {
		concern = answer;
		AccessibleName.set(this, item + ": " + words.of(answer)); //$NON-NLS-1$
		redraw();
	}

	private String label(int answer) {
		return (answer + 1) + " " + words.of(ANSWERS[answer]); //$NON-NLS-1$
	}

	private void press(Event event) {
		setFocus();
		GC gc = new GC(this);
		int right = 0;
		for (int answer = 0; answer < ANSWERS.length; answer++) {
			right += width(gc, answer);
			if (event.x < right) {
				answered.accept(ANSWERS[answer] == concern ? RedFlagConcern.NOT_ASKED : ANSWERS[answer]);
				break;
			}
		}
		gc.dispose();
	}

	/** A key with Ctrl or Alt is somebody else's, and answers nothing by mistake. */
	private void key(Event event) {
		if ((event.stateMask & SWT.MODIFIER_MASK) == 0) {
			of(event).ifPresent(answered);
		}
	}

	private static Optional<RedFlagConcern> of(Event event) {
		return switch (event.character) {
		case '1' -> Optional.of(RedFlagConcern.NO_CONCERN);
		case '2' -> Optional.of(RedFlagConcern.MONITOR);
		case '3' -> Optional.of(RedFlagConcern.ACT);
		case SWT.DEL, SWT.BS -> Optional.of(RedFlagConcern.NOT_ASKED);
		default -> Optional.empty();
		};
	}

	private int width(GC gc, int answer) {
		return gc.textExtent(label(answer)).x + 2 * Look.STEP;
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		GC gc = new GC(this);
		int whole = 0;
		for (int answer = 0; answer < ANSWERS.length; answer++) {
			whole += width(gc, answer);
		}
		gc.dispose();
		return new Point(whole + 1, HEIGHT);
	}

	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		int left = 0;
		for (int answer = 0; answer < ANSWERS.length; answer++) {
			int width = width(gc, answer);
			boolean held = ANSWERS[answer] == concern;
			gc.setBackground(held ? color(concern) : look.surface());
			gc.fillRectangle(left, 1, width, HEIGHT - 3);
			gc.setForeground(held ? color(concern) : look.faint());
			gc.drawRectangle(left, 1, width, HEIGHT - 3);
			gc.setForeground(held ? look.surface() : look.ink());
			Point extent = gc.textExtent(label(answer));
			gc.drawText(label(answer), left + (width - extent.x) / 2, (HEIGHT - extent.y) / 2, true);
			left += width;
		}
		if (isFocusControl()) {
			gc.setForeground(look.accent());
			gc.setLineWidth(2);
			gc.drawRoundRectangle(1, 1, left - 1, HEIGHT - 3, ROUND, ROUND);
		}
	}

	private Color color(RedFlagConcern answer) {
		return switch (answer) {
		case MONITOR -> look.attentionText();
		case ACT -> look.danger();
		case NO_CONCERN, NOT_ASKED -> look.accent();
		};
	}
}
