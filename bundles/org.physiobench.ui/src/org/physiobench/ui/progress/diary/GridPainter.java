package org.physiobench.ui.progress.diary;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.physiobench.core.progress.DiarySheet.Column;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.TextFit;

/** Draws the sheet, and knows where its cells are. */
final class GridPainter {

	static final int ROW = 11 * Look.STEP / 2;
	private static final int HEAD = 9 * Look.STEP;
	private static final int NAMES = 47 * Look.STEP;
	private static final int LEAST_COLUMN = 8 * Look.STEP;
	private static final int MOST_COLUMN = 16 * Look.STEP;

	private final Look look;
	private final CellPainter cells;
	private final CellWords words = new CellWords();

	GridPainter(Look look) {
		this.look = look;
		this.cells = new CellPainter(look);
	}

	/** The room that a sheet takes. */
	static Point size(DiaryTable table, int width) {
		return new Point(NAMES + table.columns().size() * columnWidth(table, width) + 1,
				HEAD + table.rows().size() * ROW + 1);
	}

	private static int columnWidth(DiaryTable table, int width) {
		return Math.clamp((width - NAMES - 1) / table.columns().size(), LEAST_COLUMN, MOST_COLUMN);
	}

	static Rectangle bounds(DiaryTable table, int width, int row, int column) {
		int wide = columnWidth(table, width);
		return new Rectangle(NAMES + column * wide, HEAD + row * ROW, wide, ROW);
	}

	/** The place at a point; empty beside the cells. */
	static Optional<GridCursor.Place> at(DiaryTable table, int width, int x, int y) {
		int column = Math.floorDiv(x - NAMES, columnWidth(table, width));
		int row = Math.floorDiv(y - HEAD, ROW);
		return column >= 0 && column < table.columns().size() && row >= 0 && row < table.rows().size()
				? Optional.of(new GridCursor.Place(row, column))
				: Optional.empty();
	}

	void paint(GC gc, DiaryTable table, GridCursor cursor, int width, boolean focused) {
		gc.setAntialias(SWT.ON);
		head(gc, table, width);
		for (int row = 0; row < table.rows().size(); row++) {
			name(gc, table, row, row == cursor.now().row());
			for (int column = 0; column < table.columns().size(); column++) {
				cell(gc, table, cursor, bounds(table, width, row, column), row, column);
			}
		}
		lines(gc, table, width);
		Rectangle now = bounds(table, width, cursor.now().row(), cursor.now().column());
		gc.setForeground(focused ? look.accent() : look.muted());
		gc.setLineWidth(focused ? 2 : 1);
		gc.drawRectangle(now.x + 1, now.y + 1, now.width - 2, now.height - 2);
		gc.setLineWidth(1);
	}

	private void head(GC gc, DiaryTable table, int width) {
		List<Column> columns = table.columns();
		for (int i = 0; i < columns.size(); i++) {
			Rectangle below = bounds(table, width, 0, i);
			gc.setFont(look.small());
			gc.setForeground(look.muted());
			centred(gc, words.weekday(columns.get(i)), below, Look.STEP / 2);
			gc.setFont(look.strong());
			gc.setForeground(look.ink());
			centred(gc, Integer.toString(columns.get(i).day().getDayOfMonth()), below, 4 * Look.STEP);
		}
		gc.setFont(null);
	}

	private static void centred(GC gc, String text, Rectangle below, int y) {
		gc.drawText(text, below.x + (below.width - gc.textExtent(text).x) / 2, y, true);
	}

	private void name(GC gc, DiaryTable table, int row, boolean current) {
		gc.setFont(current ? look.strong() : null);
		gc.setForeground(look.ink());
		String fitting = TextFit.shortened(table.rows().get(row).name(), NAMES - 2 * Look.STEP,
				part -> gc.textExtent(part).x);
		gc.drawText(fitting, 0, HEAD + row * ROW + (ROW - gc.textExtent(fitting).y) / 2, true);
		gc.setFont(null);
	}

	private void cell(GC gc, DiaryTable table, GridCursor cursor, Rectangle bounds, int row, int column) {
		boolean weekend = table.columns().get(column).day().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
		gc.setBackground(cursor.isSelected(row, column) ? look.accentSoft() : weekend ? look.ground() : look.surface());
		gc.fillRectangle(bounds);
		if (table.accepts(row, column)) {
			cells.value(gc, bounds, table.value(table.cell(row, column)));
		} else {
			cells.notPrescribed(gc, bounds);
		}
	}

	/** Hairlines; a stronger one where another program begins, and between exercises and pain. */
	private void lines(GC gc, DiaryTable table, int width) {
		Point size = size(table, width);
		for (int row = 0; row <= table.rows().size(); row++) {
			boolean group = row > 0 && row < table.rows().size()
					&& table.rows().get(row).getClass() != table.rows().get(row - 1).getClass();
			gc.setForeground(group ? look.muted() : look.line());
			gc.drawLine(0, HEAD + row * ROW, size.x - 1, HEAD + row * ROW);
		}
		for (int column = 0; column <= table.columns().size(); column++) {
			boolean program = column > 0 && column < table.columns().size()
					&& !table.columns().get(column).program().equals(table.columns().get(column - 1).program());
			gc.setForeground(program ? look.accent() : look.line());
			int x = bounds(table, width, 0, column).x;
			gc.drawLine(x, program ? 0 : HEAD, x, size.y - 1);
		}
	}
}
