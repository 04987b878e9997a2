package org.physiobench.ui.progress.diary;

import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.physiobench.core.progress.DiarySheet.Column;
import org.physiobench.model.Completion;
import org.physiobench.ui.progress.charts.DayWords;
import org.physiobench.ui.progress.diary.DiaryTable.Cell;

/** Cells of the sheet in words: for a screen reader, for the line below the grid and for the names of changes. */
final class CellWords {

	private final Locale locale = Locale.getDefault(Locale.Category.FORMAT);
	private final DateTimeFormatter dayAndMonth = DayWords.dayAndMonth(locale);

	/** For example: Bird dog, Tuesday Nov 3: done. */
	String describe(Cell cell, Optional<Object> value) {
		String text = cell.row().accepts(cell.column()) ? value.map(CellWords::say).orElse(Messages.CellWords_unknown)
				: Messages.CellWords_notPrescribed;
		return NLS.bind(Messages.CellWords_cell, new Object[] { cell.row().name(), day(cell.column()), text });
	}

	/** Day of the week with day and month. */
	String day(Column column) {
		return NLS.bind(Messages.CellWords_day,
				column.day().getDayOfWeek().getDisplayName(TextStyle.SHORT, locale), dayAndMonth.format(column.day()));
	}

	/** One or two letters of the day of the week. */
	String weekday(Column column) {
		return column.day().getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
	}

	/** The keys that note something in a row. */
	String keys(DiaryRow row) {
		return switch (row) {
		case DiaryRow.Exercise exercise -> Messages.CellWords_exerciseKeys;
		case DiaryRow.Rating rating -> Messages.CellWords_ratingKeys;
		case DiaryRow.Warning warning -> Messages.CellWords_warningKeys;
		case DiaryRow.Comment comment -> Messages.CellWords_commentKeys;
		};
	}

	private static String say(Object value) {
		return switch (value) {
		case Completion completion -> switch (completion) {
		case DONE -> Messages.CellWords_done;
		case PARTLY -> Messages.CellWords_partly;
		case NOT_DONE -> Messages.CellWords_notDone;
		case NOT_RECORDED -> Messages.CellWords_unknown;
		};
		case Boolean noted -> Messages.CellWords_yes;
		default -> value.toString();
		};
	}
}
