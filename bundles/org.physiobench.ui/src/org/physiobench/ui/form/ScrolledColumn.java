package org.physiobench.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.physiobench.ui.look.Look;

/** A column for a form that is as wide as reads well, scrolls when it is higher than its place, and follows the focus. */
public final class ScrolledColumn {

	private final ScrolledComposite scroller;
	private final Composite body;

	/**
	 * @param widest width in pixels beyond which the column does not grow
	 */
	public ScrolledColumn(Composite parent, Look look, int widest) {
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setBackground(look.surface());
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		Composite frame = look.on(look.surface(), new Composite(scroller, SWT.NONE));
		frame.setLayout(new AtMost(widest));
		body = look.on(look.surface(), new Composite(frame, SWT.NONE));
		scroller.setContent(frame);
		scroller.addListener(SWT.Resize, event -> fit(body));
	}

	/** The whole. */
	public ScrolledComposite control() {
		return scroller;
	}

	/** What is to be filled. */
	public Composite body() {
		return body;
	}

	/** Gives everything room again after something in a column has grown or shrunk. */
	public static void fit(Control inside) {
		for (Control above = inside; above != null; above = above.getParent()) {
			if (above instanceof ScrolledComposite column && column.getContent() instanceof Composite frame) {
				column.setMinSize(0, frame.computeSize(column.getClientArea().width, SWT.DEFAULT, true).y);
				frame.layout(true, true);
				return;
			}
		}
	}

	/** Lays out one child over the width, up to a limit. */
	private static final class AtMost extends Layout {

		private final int widest;

		AtMost(int widest) {
			this.widest = widest;
		}

		@Override
		protected Point computeSize(Composite frame, int width, int height, boolean flush) {
			int room = width == SWT.DEFAULT ? widest : Math.min(width, widest);
			return frame.getChildren()[0].computeSize(room, SWT.DEFAULT, flush);
		}

		@Override
		protected void layout(Composite frame, boolean flush) {
			Control child = frame.getChildren()[0];
			int room = Math.min(frame.getClientArea().width, widest);
			child.setBounds(0, 0, room, child.computeSize(room, SWT.DEFAULT, flush).y);
		}
	}
}
