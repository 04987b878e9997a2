package org.physiobench.ui.progress.diary;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.physiobench.core.progress.DiarySheet.Column;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.TabStop;
import org.physiobench.ui.progress.diary.DiaryTable.Cell;

/**
 * The sheet to type in. One key notes a cell and goes on; a key that is typed while several cells are selected notes all
 * of them.
 */
final class DiaryGrid {

	private final Canvas canvas;
	private final CellWords words = new CellWords();
	private final CommentField comment;
	private final Supplier<DiaryTable> tables;
	private final Runnable moved;
	private DiaryTable table;
	private GridCursor cursor;

	/**
	 * @param tables the sheet as it is now
	 * @param moved  called when another cell is the current one
	 */
	DiaryGrid(Composite parent, Look look, Supplier<DiaryTable> tables, Runnable moved) {
		this.tables = tables;
		this.moved = moved;
		GridPainter painter = new GridPainter(look);
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
			@Override
			public Point computeSize(int width, int height, boolean changed) {
				return GridPainter.size(table, width == SWT.DEFAULT ? 0 : width);
			}
		};
		canvas.setBackground(look.surface());
		comment = new CommentField(canvas);
		reload();
		canvas.addListener(SWT.Paint,
				event -> painter.paint(event.gc, table, cursor, canvas.getSize().x, canvas.isFocusControl()));
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.MouseDown, this::press);
		canvas.addListener(SWT.MouseMove, this::drag);
		canvas.addListener(SWT.MouseDoubleClick, event -> edit(Optional.empty()));
		canvas.addListener(SWT.FocusIn, event -> tell());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		TabStop.onlyTab(canvas);
		canvas.getAccessible().addAccessibleControlListener(new Access());
	}

	Canvas control() {
		return canvas;
	}

	/** Shows the sheet as it is now, at the place of the one before if it is as big. */
	void reload() {
		DiaryTable sheet = tables.get();
		boolean same = table != null && table.rows().size() == sheet.rows().size()
				&& table.columns().size() == sheet.columns().size();
		table = sheet;
		if (!same) {
			boolean down = cursor != null && cursor.goesDown();
			cursor = new GridCursor(sheet.rows().size(), sheet.columns().size(),
					(row, column) -> table.accepts(row, column));
			cursor.goDown(down);
		}
		canvas.redraw();
	}

	/** Whether typing goes on with the next row of the same day instead of the next day. */
	void goDown(boolean rowByRow) {
		cursor.goDown(rowByRow);
	}

	void goTo(int row, int column) {
		cursor.moveTo(row, column, false);
		tell();
	}

	/** The current cell with its value in words. */
	String describe() {
		return words.describe(current(), table.value(current()));
	}

	/** The keys that note something in the current cell. */
	String keys() {
		return words.keys(current().row());
	}

	private Cell current() {
		return table.cell(cursor.now().row(), cursor.now().column());
	}

	private void key(Event event) {
		boolean extend = (event.stateMask & SWT.SHIFT) != 0;
		if ((event.stateMask & (SWT.MOD1 | SWT.ALT)) != 0) {
			return;
		}
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> cursor.moveBy(0, -1, extend);
		case SWT.ARROW_RIGHT -> cursor.moveBy(0, 1, extend);
		case SWT.ARROW_UP -> cursor.moveBy(-1, 0, extend);
		case SWT.ARROW_DOWN -> cursor.moveBy(1, 0, extend);
		case SWT.HOME -> cursor.moveTo(cursor.now().row(), 0, extend);
		case SWT.END -> cursor.moveTo(cursor.now().row(), table.columns().size() - 1, extend);
		case SWT.CR, SWT.KEYPAD_CR -> cursor.nextLine();
		case SWT.DEL, SWT.BS -> note(Optional.empty());
		case SWT.F2 -> edit(Optional.empty());
		default -> typed(event.character);
		}
		tell();
	}

	private void typed(char key) {
		DiaryRow row = current().row();
		if (key == ' ') {
			note(DiaryKeys.next(row, table.value(current())));
		} else if (key == '-') {
			note(Optional.empty());
			cursor.advance();
		} else if (key == '=') {
			sameAsTheDayBefore();
		} else if (row instanceof DiaryRow.Comment && key > ' ' && key != SWT.DEL) {
			edit(Optional.of(Character.toString(key)));
		} else {
			DiaryKeys.value(row, key).ifPresent(value -> {
				note(Optional.of(value));
				cursor.advance();
			});
		}
	}

	private void note(Optional<Object> value) {
		DiaryRow row = current().row();
		List<Cell> cells = cursor.selected().stream().map(place -> table.cell(place.row(), place.column()))
				.filter(cell -> cell.row().getClass() == row.getClass()).toList();
		table.note(cells.size() == 1 ? NLS.bind(Messages.DiaryGrid_note, cells.getFirst().row().name(),
				words.day(cells.getFirst().column())) : NLS.bind(Messages.DiaryGrid_noteMany, cells.size()), cells, value);
		reload();
	}

	private void sameAsTheDayBefore() {
		int at = cursor.now().column();
		if (at > 0) {
			Column day = table.columns().get(at);
			table.repeatExercises(NLS.bind(Messages.DiaryGrid_repeat, words.day(day)), table.columns().get(at - 1), day);
			reload();
			cursor.moveBy(0, 1, false);
		}
	}

	private void edit(Optional<String> typed) {
		Cell cell = current();
		if (cell.row() instanceof DiaryRow.Comment) {
			String text = typed.orElseGet(() -> table.value(cell).map(Object::toString).orElse("")); //$NON-NLS-1$
			comment.open(GridPainter.bounds(table, canvas.getSize().x, cursor.now().row(), cursor.now().column()), text,
					NLS.bind(Messages.DiaryGrid_comment, words.day(cell.column())), written -> {
						table.note(NLS.bind(Messages.DiaryGrid_note, cell.row().name(), words.day(cell.column())),
								List.of(cell), Optional.of(written.strip()).filter(kept -> !kept.isEmpty()));
						reload();
						cursor.moveBy(0, 1, false);
						tell();
					});
		}
	}

	private void press(Event event) {
		canvas.setFocus();
		GridPainter.at(table, canvas.getSize().x, event.x, event.y).ifPresent(place -> {
			cursor.moveTo(place.row(), place.column(), (event.stateMask & SWT.SHIFT) != 0);
			tell();
		});
	}

	private void drag(Event event) {
		if ((event.stateMask & SWT.BUTTON1) != 0) {
			GridPainter.at(table, canvas.getSize().x, event.x, event.y).ifPresent(place -> {
				cursor.moveTo(place.row(), place.column(), true);
				tell();
			});
		}
	}

	/** Shows and says where one is now. */
	private void tell() {
		AccessibleName.set(canvas, describe());
		canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
		canvas.redraw();
		moved.run();
	}

	/** What a screen reader is told besides the current cell, which is the name. */
	private final class Access extends AccessibleControlAdapter {

		@Override
		public void getRole(AccessibleControlEvent event) {
			event.detail = ACC.ROLE_TABLECELL;
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			event.detail = ACC.STATE_FOCUSABLE | (canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0);
		}

		@Override
		public void getValue(AccessibleControlEvent event) {
			event.result = describe();
		}
	}
}
