package org.physiobench.ui.palette;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.physiobench.core.exercise.Circumstances;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.exercise.Suitability;
import org.physiobench.core.exercise.Suitability.Unsuitable;

/** For whom and by whom exercises are looked for: the patient in front, and the favourites of the user. */
final class PaletteScope {

	private final PaletteMemory kept;
	private Circumstances patient = Circumstances.UNKNOWN;
	private boolean forPatient = true;
	private boolean favouritesOnly;
	private boolean recentOnly;

	PaletteScope(PaletteMemory kept) {
		this.kept = kept;
	}

	/** What is known of the patient in front. */
	void setPatient(Circumstances circumstances) {
		patient = circumstances;
	}

	/** Whether anything is known of a patient in front that may speak against an exercise. */
	boolean knowsPatient() {
		return !patient.equals(Circumstances.UNKNOWN);
	}

	/** Whether it is judged what suits the patient; otherwise all exercises are shown as equal. */
	boolean isForPatient() {
		return forPatient;
	}

	void setForPatient(boolean judged) {
		forPatient = judged;
	}

	boolean isFavouritesOnly() {
		return favouritesOnly;
	}

	void setFavouritesOnly(boolean only) {
		favouritesOnly = only;
	}

	boolean isRecentOnly() {
		return recentOnly;
	}

	void setRecentOnly(boolean only) {
		recentOnly = only;
	}

	/** Whether nothing is left out. */
	boolean isEmpty() {
		return !favouritesOnly && !recentOnly;
	}

	/** Leaves nothing out. */
	void clear() {
		favouritesOnly = false;
		recentOnly = false;
	}

	/** What speaks against an exercise for the patient in front, as far as that is to be judged. */
	Optional<Unsuitable> against(ExerciseEntry exercise) {
		return forPatient && Suitability.of(exercise, patient) instanceof Unsuitable unsuitable ? Optional.of(unsuitable)
				: Optional.empty();
	}

	/**
	 * What of the found exercises is to be shown: what suits the patient before what does not, otherwise in the same order.
	 *
	 * @param latestFirst whether the exercises that were used last are ordered by that
	 */
	List<ExerciseEntry> narrow(List<ExerciseEntry> found, boolean latestFirst) {
		List<ExerciseEntry> left = favouritesOnly ? found.stream().filter(exercise -> kept.isFavourite(exercise.id())).toList()
				: found;
		if (recentOnly) {
			left = recent(left, latestFirst);
		}
		if (!forPatient || !knowsPatient()) {
			return left;
		}
		Map<Boolean, List<ExerciseEntry>> suits = left.stream()
				.collect(Collectors.partitioningBy(exercise -> against(exercise).isEmpty()));
		return Stream.concat(suits.get(true).stream(), suits.get(false).stream()).toList();
	}

	private List<ExerciseEntry> recent(List<ExerciseEntry> found, boolean latestFirst) {
		List<ExerciseId> used = kept.recent();
		if (!latestFirst) {
			return found.stream().filter(exercise -> used.contains(exercise.id())).toList();
		}
		Map<ExerciseId, ExerciseEntry> byId = new HashMap<>(
				found.stream().collect(Collectors.toMap(ExerciseEntry::id, Function.identity(), (one, other) -> one)));
		List<ExerciseEntry> ordered = new ArrayList<>();
		used.stream().filter(byId::containsKey).forEach(id -> ordered.add(byId.get(id)));
		return ordered;
	}
}
