package org.physiobench.ui.progress.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.physiobench.core.progress.DiarySheet;
import org.physiobench.core.progress.DiarySheet.Column;
import org.physiobench.core.progress.FollowUp;
import org.physiobench.model.DiaryEntry;
import org.physiobench.model.Episode;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.ui.editing.RecordSession;

/** The sheet of some days with what the record holds for them. Every change is one that can be undone by its name. */
final class DiaryTable {

	/** One cell of the sheet. */
	record Cell(DiaryRow row, Column column) {
	}

	private final RecordSession session;
	private final Episode episode;
	private final List<Column> columns;
	private final List<DiaryRow> rows = new ArrayList<>();

	DiaryTable(RecordSession session, Episode episode, FollowUp followUp, LocalDate first, int days) {
		this.session = session;
		this.episode = episode;
		DiarySheet sheet = DiarySheet.of(followUp, first, days);
		columns = sheet.columns();
		sheet.exercises().forEach(exercise -> rows.add(new DiaryRow.Exercise(exercise)));
		rows.add(new DiaryRow.Rating(Messages.DiaryTable_before, Literals.DIARY_ENTRY__PAIN_BEFORE));
		rows.add(new DiaryRow.Rating(Messages.DiaryTable_during, Literals.DIARY_ENTRY__PAIN_DURING));
		rows.add(new DiaryRow.Rating(Messages.DiaryTable_after, Literals.DIARY_ENTRY__PAIN_AFTER));
		rows.add(new DiaryRow.Rating(Messages.DiaryTable_nextMorning, Literals.DIARY_ENTRY__PAIN_NEXT_MORNING));
		rows.add(new DiaryRow.Rating(Messages.DiaryTable_effort, Literals.DIARY_ENTRY__EFFORT));
		rows.add(new DiaryRow.Warning(Messages.DiaryTable_sharp, Literals.DIARY_ENTRY__SHARP_PAIN));
		rows.add(new DiaryRow.Warning(Messages.DiaryTable_spreading, Literals.DIARY_ENTRY__SPREADING_SYMPTOMS));
		rows.add(new DiaryRow.Comment(Messages.DiaryTable_comment));
	}

	List<Column> columns() {
		return columns;
	}

	List<DiaryRow> rows() {
		return rows;
	}

	Cell cell(int row, int column) {
		return new Cell(rows.get(row), columns.get(column));
	}

	boolean accepts(int row, int column) {
		return rows.get(row).accepts(columns.get(column));
	}

	/** The day after the last one of which anything was noted; the first one when that is beyond the sheet. */
	int firstUnnotedColumn() {
		int column = columns.size();
		while (column > 0 && columns.get(column - 1).session().isEmpty()) {
			column--;
		}
		return column < columns.size() ? column : 0;
	}

	/** What is known; empty is unknown and never 0. */
	Optional<Object> value(Cell cell) {
		return entry(cell.column()).flatMap(entry -> cell.row().read(entry, cell.column()));
	}

	/** Notes a value in cells, or makes them unknown, as one change; nothing happens where it is noted already. */
	void note(String label, List<Cell> cells, Optional<?> value) {
		Map<Cell, Optional<?>> changes = new HashMap<>();
		cells.stream().filter(cell -> !value(cell).equals(value)).forEach(cell -> changes.put(cell, value));
		perform(label, changes);
	}

	/** Notes for a day of each exercise what was noted for another one; pain is never repeated, it has to be asked. */
	void repeatExercises(String label, Column from, Column to) {
		Map<Cell, Optional<?>> changes = new HashMap<>();
		for (DiaryRow row : rows) {
			if (row instanceof DiaryRow.Exercise && row.accepts(from) && row.accepts(to)) {
				Optional<Object> before = value(new Cell(row, from));
				if (before.isPresent() && !before.equals(value(new Cell(row, to)))) {
					changes.put(new Cell(row, to), before);
				}
			}
		}
		perform(label, changes);
	}

	private void perform(String label, Map<Cell, Optional<?>> changes) {
		boolean anything = changes.entrySet().stream()
				.anyMatch(change -> change.getValue().isPresent() || entry(change.getKey().column()).isPresent());
		if (anything) {
			session.changes().execute(new DiaryChange(label, episode, () -> write(changes)));
		}
	}

	private void write(Map<Cell, Optional<?>> changes) {
		Map<Column, DiaryEntry> entries = new HashMap<>();
		changes.forEach((cell, value) -> {
			DiaryEntry entry = entries.computeIfAbsent(cell.column(), this::entryOrNew);
			cell.row().write(entry, cell.column(), value);
		});
		entries.values().stream().filter(DiaryTable::isEmpty).forEach(episode.getDiary()::remove);
	}

	private Optional<DiaryEntry> entry(Column column) {
		return column.session().flatMap(
				id -> episode.getDiary().stream().filter(entry -> entry.getId().equals(id)).findFirst());
	}

	private DiaryEntry entryOrNew(Column column) {
		return entry(column).orElseGet(() -> {
			DiaryEntry entry = ModelFactory.eINSTANCE.createDiaryEntry();
			entry.setId(UUID.randomUUID().toString());
			entry.setDoneOn(column.day());
			entry.setProgram(column.program().orElse(null));
			List<DiaryEntry> diary = episode.getDiary();
			int position = (int) diary.stream().filter(other -> !other.getDoneOn().isAfter(column.day())).count();
			diary.add(position, entry);
			return entry;
		});
	}

	private static boolean isEmpty(DiaryEntry entry) {
		return entry.getItems().isEmpty() && entry.getPainBefore() == null && entry.getPainDuring() == null
				&& entry.getPainAfter() == null && entry.getPainNextMorning() == null && entry.getEffort() == null
				&& !entry.isSharpPain() && !entry.isSpreadingSymptoms() && entry.getComment() == null;
	}
}
