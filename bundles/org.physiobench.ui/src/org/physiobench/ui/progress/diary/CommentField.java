package org.physiobench.ui.progress.diary;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.physiobench.ui.look.AccessibleName;

/** A field over a cell in which a comment is written: Enter keeps it, Escape leaves it as it was. */
final class CommentField {

	private static final int WIDTH = 260;

	private final Composite grid;

	CommentField(Composite grid) {
		this.grid = grid;
	}

	/**
	 * Opens over a cell.
	 *
	 * @param kept called with what was written, once, unless it was given up
	 */
	void open(Rectangle cell, String text, String name, Consumer<String> kept) {
		Text field = new Text(grid, SWT.BORDER | SWT.SINGLE);
		AccessibleName.set(field, name);
		field.setText(text);
		field.setSelection(text.length());
		int width = Math.min(WIDTH, grid.getSize().x);
		field.setBounds(Math.min(cell.x, grid.getSize().x - width), cell.y, width, cell.height);
		field.addListener(SWT.DefaultSelection, event -> close(field, kept));
		field.addListener(SWT.FocusOut, event -> close(field, kept));
		field.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				close(field, written -> {
					// given up
				});
			}
		});
		field.setFocus();
	}

	private void close(Text field, Consumer<String> then) {
		if (!field.isDisposed() && field.getData() == null) {
			field.setData(Boolean.TRUE);
			String written = field.getText();
			field.getDisplay().asyncExec(() -> {
				if (!field.isDisposed()) {
					boolean focused = field.isFocusControl();
					field.dispose();
					if (focused) {
						grid.setFocus();
					}
				}
			});
			then.accept(written);
		}
	}
}
