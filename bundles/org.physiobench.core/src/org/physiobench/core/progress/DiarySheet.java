package org.physiobench.core.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.physiobench.core.progress.HomeSession.ExerciseDone;

/**
 * The days and exercises of one sheet of a paper diary: days across, exercises down. A day has one column for each
 * session that was noted, or one without a session.
 *
 * @param columns   in the order of their days
 * @param exercises what was prescribed or noted on any of these days, each once, however it was dosed
 */
public record DiarySheet(List<Column> columns, List<Prescribed> exercises) {

	/**
	 * One column.
	 *
	 * @param day           the day
	 * @param session       id of the entry in the diary; empty where there is none yet
	 * @param program       id of the issued program to be followed; empty before the first
	 * @param prescriptions what could be done: of the planned phase, and what was noted besides
	 */
	public record Column(LocalDate day, Optional<String> session, Optional<String> program,
			List<Prescribed> prescriptions) {

		public Column {
			Objects.requireNonNull(day);
			Objects.requireNonNull(session);
			Objects.requireNonNull(program);
			prescriptions = List.copyOf(prescriptions);
		}

		/** The prescription of an exercise on this day; empty when it was not prescribed then. */
		public Optional<Prescribed> prescription(Prescribed exercise) {
			return prescriptions.stream().filter(exercise::isSameExerciseAs).findFirst();
		}
	}

	public DiarySheet {
		columns = List.copyOf(columns);
		exercises = List.copyOf(exercises);
	}

	/**
	 * The sheet of some days.
	 *
	 * @param days how many, 1 or more
	 */
	public static DiarySheet of(FollowUp followUp, LocalDate first, int days) {
		List<Column> columns = new ArrayList<>();
		List<Prescribed> exercises = new ArrayList<>();
		for (LocalDate day = first; day.isBefore(first.plusDays(days)); day = day.plusDays(1)) {
			for (Column column : columnsOf(followUp, day)) {
				columns.add(column);
				column.prescriptions().forEach(prescribed -> addOnce(exercises, prescribed));
			}
		}
		return new DiarySheet(columns, exercises);
	}

	private static List<Column> columnsOf(FollowUp followUp, LocalDate day) {
		Optional<String> program = followUp.programOn(day).map(IssuedProgram::id);
		List<Column> columns = followUp.sessions().stream().filter(session -> session.on().equals(day))
				.map(session -> new Column(day, Optional.of(session.id()), program, doable(followUp, day, session)))
				.toList();
		return columns.isEmpty()
				? List.of(new Column(day, Optional.empty(), program, followUp.prescribedOn(day)))
				: columns;
	}

	/** What was noted comes first: it says which prescription was meant where the same exercise is in two phases. */
	private static List<Prescribed> doable(FollowUp followUp, LocalDate day, HomeSession session) {
		List<Prescribed> planned = followUp.prescribedOn(day);
		List<Prescribed> noted = session.exercises().stream().map(ExerciseDone::prescription)
				.flatMap(id -> followUp.prescription(id).stream()).toList();
		List<Prescribed> all = new ArrayList<>();
		noted.forEach(one -> addOnce(all, one));
		planned.forEach(one -> addOnce(all, one));
		return all;
	}

	private static void addOnce(List<Prescribed> all, Prescribed one) {
		if (all.stream().noneMatch(one::isSameExerciseAs)) {
			all.add(one);
		}
	}
}
