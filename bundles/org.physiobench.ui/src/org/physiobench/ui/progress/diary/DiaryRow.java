package org.physiobench.ui.progress.diary;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.physiobench.core.progress.DiarySheet.Column;
import org.physiobench.core.progress.Prescribed;
import org.physiobench.model.Completion;
import org.physiobench.model.DiaryEntry;
import org.physiobench.model.DiaryItem;
import org.physiobench.model.ModelFactory;

/** One line of the sheet: what it holds for a day and how that is written into the entry of the day. */
sealed interface DiaryRow {

	String name();

	/** Whether there is anything to note on a day. */
	boolean accepts(Column column);

	/** What an entry holds; empty is unknown. */
	Optional<Object> read(DiaryEntry entry, Column column);

	/** Lets an entry hold a value; empty makes it unknown again. */
	void write(DiaryEntry entry, Column column, Optional<?> value);

	/** How much of an exercise was done. */
	record Exercise(Prescribed exercise) implements DiaryRow {

		@Override
		public String name() {
			return exercise.name();
		}

		@Override
		public boolean accepts(Column column) {
			return column.prescription(exercise).isPresent();
		}

		@Override
		public Optional<Object> read(DiaryEntry entry, Column column) {
			return item(entry, column).map(DiaryItem::getCompletion).filter(known -> known != Completion.NOT_RECORDED)
					.map(Object.class::cast);
		}

		@Override
		public void write(DiaryEntry entry, Column column, Optional<?> value) {
			Optional<DiaryItem> found = item(entry, column);
			if (value.isEmpty()) {
				found.ifPresent(item -> forget(entry, item));
				return;
			}
			found.orElseGet(() -> added(entry, column)).setCompletion((Completion) value.get());
		}

		private static void forget(DiaryEntry entry, DiaryItem item) {
			if (item.getPainDuring() == null && item.getRepetitionsDone() == null) {
				entry.getItems().remove(item);
			} else {
				item.setCompletion(Completion.NOT_RECORDED);
			}
		}

		private DiaryItem added(DiaryEntry entry, Column column) {
			DiaryItem item = ModelFactory.eINSTANCE.createDiaryItem();
			item.setId(UUID.randomUUID().toString());
			item.setPrescription(column.prescription(exercise).orElseThrow().id());
			entry.getItems().add(item);
			return item;
		}

		private Optional<DiaryItem> item(DiaryEntry entry, Column column) {
			return column.prescription(exercise).flatMap(prescribed -> entry.getItems().stream()
					.filter(item -> item.getPrescription().equals(prescribed.id())).findFirst());
		}
	}

	/** A number from 0 to 10. */
	record Rating(String name, EAttribute feature) implements DiaryRow {

		@Override
		public boolean accepts(Column column) {
			return true;
		}

		@Override
		public Optional<Object> read(DiaryEntry entry, Column column) {
			return Optional.ofNullable(entry.eGet(feature));
		}

		@Override
		public void write(DiaryEntry entry, Column column, Optional<?> value) {
			entry.eSet(feature, value.orElse(null));
		}
	}

	/** A sign of danger, noted or not. */
	record Warning(String name, EAttribute feature) implements DiaryRow {

		@Override
		public boolean accepts(Column column) {
			return true;
		}

		@Override
		public Optional<Object> read(DiaryEntry entry, Column column) {
			return Optional.of(entry.eGet(feature)).filter(Boolean.TRUE::equals);
		}

		@Override
		public void write(DiaryEntry entry, Column column, Optional<?> value) {
			entry.eSet(feature, value.isPresent() && Boolean.TRUE.equals(value.get()));
		}
	}

	/** What the patient wrote in her own words. */
	record Comment(String name) implements DiaryRow {

		@Override
		public boolean accepts(Column column) {
			return true;
		}

		@Override
		public Optional<Object> read(DiaryEntry entry, Column column) {
			return Optional.ofNullable(entry.getComment()).filter(text -> !text.isBlank()).map(Object.class::cast);
		}

		@Override
		public void write(DiaryEntry entry, Column column, Optional<?> value) {
			entry.setComment(value.map(Objects::toString).filter(text -> !text.isBlank()).orElse(null));
		}
	}
}
