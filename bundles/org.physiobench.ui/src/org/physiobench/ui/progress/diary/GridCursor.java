package org.physiobench.ui.progress.diary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Where one types in a grid, what is selected, and where a key goes on. */
final class GridCursor {

	/** A place in the grid. */
	record Place(int row, int column) {
	}

	private final int rows;
	private final int columns;
	private final BiPredicate<Integer, Integer> accepts;
	private Place now = new Place(0, 0);
	private Place anchor = now;
	private Place runBegan = now;
	private boolean down;

	/**
	 * At the first place.
	 *
	 * @param accepts whether one can type at a row and a column
	 */
	GridCursor(int rows, int columns, BiPredicate<Integer, Integer> accepts) {
		this.rows = rows;
		this.columns = columns;
		this.accepts = accepts;
	}

	Place now() {
		return now;
	}

	/** Whether typing goes on with the next row of the same day instead of the next day. */
	boolean goesDown() {
		return down;
	}

	void goDown(boolean rowByRow) {
		down = rowByRow;
	}

	/** To a place, as by a click or an arrow key; places beyond the edge mean the edge. */
	void moveTo(int row, int column, boolean extend) {
		now = new Place(Math.clamp(row, 0, rows - 1), Math.clamp(column, 0, columns - 1));
		if (!extend) {
			anchor = now;
			runBegan = now;
		}
	}

	void moveBy(int rowsOn, int columnsOn, boolean extend) {
		moveTo(now.row() + rowsOn, now.column() + columnsOn, extend);
	}

	/** All places between where the selection began and now, at which one can type. */
	List<Place> selected() {
		List<Place> places = new ArrayList<>();
		for (int row = Math.min(anchor.row(), now.row()); row <= Math.max(anchor.row(), now.row()); row++) {
			for (int column = Math.min(anchor.column(), now.column()); column <= Math.max(anchor.column(),
					now.column()); column++) {
				if (accepts.test(row, column)) {
					places.add(new Place(row, column));
				}
			}
		}
		return places;
	}

	boolean isSelected(int row, int column) {
		return row >= Math.min(anchor.row(), now.row()) && row <= Math.max(anchor.row(), now.row())
				&& column >= Math.min(anchor.column(), now.column()) && column <= Math.max(anchor.column(), now.column());
	}

	/** After a key that noted something: on to the next place at which one can type, from the last one to nowhere. */
	void advance() {
		Place next = now;
		do {
			next = down ? below(next) : beside(next);
			if (next.row() >= rows || next.column() >= columns) {
				collapse(now);
				return;
			}
		} while (!accepts.test(next.row(), next.column()));
		if (down ? next.column() != now.column() : next.row() != now.row()) {
			runBegan = next;
		}
		collapse(next);
	}

	private Place beside(Place place) {
		return place.column() + 1 < columns ? new Place(place.row(), place.column() + 1)
				: new Place(place.row() + 1, 0);
	}

	private Place below(Place place) {
		return place.row() + 1 < rows ? new Place(place.row() + 1, place.column()) : new Place(0, place.column() + 1);
	}

	/** Enter: on to the next line, below where this one began; in columns to the next day at the height of the first. */
	void nextLine() {
		if (down) {
			moveTo(runBegan.row(), now.column() + 1, false);
		} else {
			moveTo(now.row() + 1, runBegan.column(), false);
		}
	}

	private void collapse(Place place) {
		now = place;
		anchor = place;
	}
}
