package org.physiobench.ui.look;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * Text below text, broken where the room ends. One control draws all of it: a page that makes a label of each line lets
 * the reader wait.
 */
public final class Paragraphs extends Canvas {

	private static final int SPACING = Look.STEP;

	private final List<TextLayout> paragraphs = new ArrayList<>();
	private String words = ""; //$NON-NLS-1$
	/** The width that the height was reckoned for last. */
	private int fittedWidth = -1;
	private int fittedHeight;

	/** A part of a paragraph that has one look. */
	public record Run(String words, Font font, Color color) {
	}

	/** Without any text, on the background of its parent. */
	public Paragraphs(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		setBackground(parent.getBackground());
		AccessibleName.set(this, words);
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_LABEL;
			}
		});
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Dispose, event -> paragraphs.forEach(TextLayout::dispose));
	}

	/** Puts a paragraph below the others; the layout around it is the owner's business. */
	public void add(Run... runs) {
		TextLayout paragraph = new TextLayout(getDisplay());
		StringBuilder whole = new StringBuilder();
		for (Run run : runs) {
			whole.append(run.words());
		}
		paragraph.setText(whole.toString());
		int start = 0;
		for (Run run : runs) {
			int end = start + run.words().length();
			paragraph.setStyle(new TextStyle(run.font(), run.color(), null), start, end - 1);
			start = end;
		}
		paragraphs.add(paragraph);
		words = words.isEmpty() ? whole.toString() : words + '\n' + whole;
		AccessibleName.set(this, words);
		fittedWidth = -1;
	}

	/** What it says, a line for each paragraph. */
	public String getText() {
		return words;
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		int wanted = width == SWT.DEFAULT ? naturalWidth() : Math.max(1, width);
		if (fittedWidth != wanted) {
			fittedWidth = wanted;
			fittedHeight = Math.max(0, paragraphs.size() - 1) * SPACING;
			for (TextLayout paragraph : paragraphs) {
				paragraph.setWidth(wanted);
				fittedHeight += paragraph.getBounds().height;
			}
		}
		return new Point(wanted, height == SWT.DEFAULT ? fittedHeight : height);
	}

	private int naturalWidth() {
		int widest = 1;
		for (TextLayout paragraph : paragraphs) {
			paragraph.setWidth(-1);
			widest = Math.max(widest, paragraph.getBounds().width);
		}
		fittedWidth = -1;
		return widest;
	}

	private void paint(GC gc) {
		int width = Math.max(1, getClientArea().width);
		int top = 0;
		for (TextLayout paragraph : paragraphs) {
			paragraph.setWidth(width);
			paragraph.draw(gc, 0, top);
			top += paragraph.getBounds().height + SPACING;
		}
	}
}
