package org.physiobench.ui.progress.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.physiobench.core.progress.ProgressMarker;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.TextFit;

/** The flags above the panels: what was changed or looked at on which day. */
final class FlagStrip {

	private static final int LANE = 4 * Look.STEP;
	private static final int MOST_LANES = 3;

	private final Canvas canvas;
	private final Look look;
	private final List<ProgressMarker> markers;
	private final MarkerWords words;
	private final ToIntFunction<LocalDate> x;

	/**
	 * @param x where a day is on the strip
	 */
	FlagStrip(Composite parent, Look look, List<ProgressMarker> markers, MarkerWords words, ToIntFunction<LocalDate> x) {
		this.look = look;
		this.markers = markers;
		this.words = words;
		this.x = x;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS) {
			@Override
			public Point computeSize(int width, int height, boolean changed) {
				return new Point(width == SWT.DEFAULT ? 0 : width, lanes() * LANE + Look.STEP);
			}
		};
		canvas.setBackground(look.surface());
		canvas.setFont(look.small());
		AccessibleName.set(canvas, String.join("\n", markers.stream().map(words::full).toList())); //$NON-NLS-1$
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.MouseMove, event -> canvas.setToolTipText(at(event.x)));
	}

	Canvas control() {
		return canvas;
	}

	private int lanes() {
		return Math.clamp(markers.size(), 1, MOST_LANES);
	}

	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		List<String> texts = markers.stream().map(words::onFlag).toList();
		List<Flags.Flag> flags = new ArrayList<>();
		for (int i = 0; i < texts.size(); i++) {
			flags.add(new Flags.Flag(x.applyAsInt(markers.get(i).on()), gc.textExtent(texts.get(i)).x));
		}
		List<Flags.Place> places = Flags.place(flags, canvas.getClientArea().width, lanes());
		for (int i = 0; i < places.size(); i++) {
			MarkerLook.of(markers.get(i), look).line(gc, flags.get(i).pole(), middle(places.get(i)),
					canvas.getClientArea().height);
		}
		for (int i = 0; i < places.size(); i++) {
			Flags.Place place = places.get(i);
			MarkerLook.of(markers.get(i), look).sign(gc, flags.get(i).pole(), middle(place));
			String fitting = TextFit.shortened(texts.get(i), place.room(), part -> gc.textExtent(part).x);
			gc.setForeground(look.ink());
			gc.setBackground(look.surface());
			gc.drawText(fitting, place.from(), middle(place) - gc.getFontMetrics().getHeight() / 2, false);
		}
	}

	private static int middle(Flags.Place place) {
		return place.lane() * LANE + LANE / 2;
	}

	/** What the flags whose poles are near say in full. */
	private String at(int where) {
		List<String> near = markers.stream().filter(marker -> Math.abs(x.applyAsInt(marker.on()) - where) <= LANE / 2)
				.map(words::full).toList();
		return near.isEmpty() ? null : String.join("\n", near); //$NON-NLS-1$
	}
}
