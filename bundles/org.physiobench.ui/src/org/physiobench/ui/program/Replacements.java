package org.physiobench.ui.program;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.exercise.Progression;
import org.physiobench.core.program.Adaptation;
import org.physiobench.core.program.ProgramDrafts;
import org.physiobench.model.Phase;
import org.physiobench.model.Prescription;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.program.edits.PrescriptionChanges;

/** Puts other exercises in the places of prescriptions, along the progression of their families or freely. */
final class Replacements {

	private final RecordSession session;
	private final ProgramDrafts drafts;
	private final ExerciseCatalog catalog;

	Replacements(RecordSession session, ProgramDrafts drafts, ExerciseCatalog catalog) {
		this.session = session;
		this.drafts = drafts;
		this.catalog = catalog;
	}

	/** The next easier exercise of the family, if there is one. */
	Optional<ExerciseEntry> easierThan(Prescription prescription) {
		return neighbour(prescription, Progression::easierThan);
	}

	/** The next harder exercise of the family, if there is one. */
	Optional<ExerciseEntry> harderThan(Prescription prescription) {
		return neighbour(prescription, Progression::harderThan);
	}

	/** Makes those easier that can be; what came of them. */
	List<Prescription> easier(List<Prescription> chosen) {
		return replace(Messages.ProgramEdits_easier, Messages.ProgramEdits_easierSeveral,
				instead(chosen, one -> easierThan(one).map(ExerciseEntry::id)));
	}

	/** Makes those harder that can be; what came of them. */
	List<Prescription> harder(List<Prescription> chosen) {
		return replace(Messages.ProgramEdits_harder, Messages.ProgramEdits_harderSeveral,
				instead(chosen, one -> harderThan(one).map(ExerciseEntry::id)));
	}

	/** Puts an exercise in the place of a prescription, if a library brings it. */
	Optional<Prescription> replace(Prescription prescription, ExerciseId exercise) {
		return replace(Messages.ProgramEdits_replace, Messages.ProgramEdits_replace,
				instead(List.of(prescription), one -> Optional.of(exercise))).stream().findFirst();
	}

	private Optional<ExerciseEntry> neighbour(Prescription prescription,
			BiFunction<Progression, ExerciseId, List<ExerciseEntry>> direction) {
		ExerciseId id = new ExerciseId(prescription.getExercise());
		return catalog.find(id).flatMap(exercise -> catalog.progression(exercise.family()))
				.flatMap(family -> direction.apply(family, id).stream().findFirst());
	}

	private Map<Prescription, Prescription> instead(List<Prescription> chosen,
			Function<Prescription, Optional<ExerciseId>> other) {
		Map<Prescription, Prescription> instead = new LinkedHashMap<>();
		chosen.forEach(one -> other.apply(one).flatMap(id -> drafts.prescribeInstead(one, id))
				.ifPresent(replacement -> instead.put(one, replacement)));
		return instead;
	}

	private List<Prescription> replace(String label, String several, Map<Prescription, Prescription> instead) {
		List<Prescription> replacements = List.copyOf(instead.values());
		if (!instead.isEmpty()) {
			Prescription first = instead.keySet().iterator().next();
			String name = instead.size() > 1 ? NLS.bind(several, instead.size())
					: NLS.bind(label, PrescriptionChanges.nameOf(first),
							PrescriptionChanges.nameOf(replacements.getFirst()));
			session.together(name, first.eContainer().eContainer(), () -> {
				instead.forEach((old, other) -> {
					List<Prescription> list = ((Phase) old.eContainer()).getPrescriptions();
					list.set(list.indexOf(old), other);
				});
				Adaptation.note(replacements);
			});
		}
		return replacements;
	}
}
