package org.physiobench.core.attention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.physiobench.model.DiaryEntry;

/**
 * What matters of a home session here.
 *
 * @param on        its day
 * @param pain      the most pain before, during or after it or on the next morning, NPRS; empty if none was noted
 * @param spreading whether new or spreading symptoms were noted, numbness, weakness, or trouble with bladder or bowel
 */
public record DiaryNote(LocalDate on, Optional<Integer> pain, boolean spreading) implements Comparable<DiaryNote> {

	private static final Comparator<DiaryNote> ORDER = Comparator.comparing(DiaryNote::on)
			.thenComparing(note -> note.pain().orElse(-1)).thenComparing(DiaryNote::spreading);

	public DiaryNote {
		Objects.requireNonNull(on);
		Objects.requireNonNull(pain);
	}

	/** What was noted in the diary. */
	public static DiaryNote of(DiaryEntry entry) {
		return new DiaryNote(entry.getDoneOn(), most(entry.getPainBefore(), entry.getPainDuring(), entry.getPainAfter(),
				entry.getPainNextMorning()), entry.isSpreadingSymptoms());
	}

	/** The most pain of those that were noted; null stands for one that was not. */
	public static Optional<Integer> most(Integer... pains) {
		return Stream.of(pains).filter(Objects::nonNull).max(Comparator.naturalOrder());
	}

	@Override
	public int compareTo(DiaryNote other) {
		return ORDER.compare(this, other);
	}
}
