package org.physiobench.ui.program;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.osgi.util.NLS;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.exercise.Progression;
import org.physiobench.core.program.ProgramDrafts;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.model.Phase;
import org.physiobench.model.Prescription;
import org.physiobench.model.Program;
import org.physiobench.ui.editing.RecordSession;

/** What a clinician does with the prescriptions of a draft: each a change that is undone by its name. */
final class ProgramEdits {

	private final RecordSession session;
	private final ProgramDrafts drafts;
	private final ExerciseCatalog catalog;

	ProgramEdits(RecordSession session, ProgramDrafts drafts, ExerciseCatalog catalog) {
		this.session = session;
		this.drafts = drafts;
		this.catalog = catalog;
	}

	/** Prescribes an exercise at the end of a phase; nothing when no library brings it. */
	Optional<Prescription> add(Phase phase, ExerciseId exercise) {
		Optional<Prescription> added = drafts.prescribe(exercise);
		added.ifPresent(prescription -> session.add(NLS.bind(Messages.PhaseColumn_add, nameOf(prescription)), phase,
				Literals.PHASE__PRESCRIPTIONS, prescription));
		return added;
	}

	/**
	 * Does it, if it can be done.
	 *
	 * @return the prescription to go on with; nothing if nothing was done or none is left
	 */
	Optional<Prescription> perform(PrescriptionAction action, Prescription prescription) {
		return switch (action) {
		case EASIER -> easierThan(prescription).flatMap(other -> replace(Messages.ProgramEdits_easier, prescription, other));
		case HARDER -> harderThan(prescription).flatMap(other -> replace(Messages.ProgramEdits_harder, prescription, other));
		case UP -> move(prescription, -1);
		case DOWN -> move(prescription, 1);
		case TO_PHASE_BEFORE -> moveTo(neighbour(phaseOf(prescription), -1), prescription);
		case TO_PHASE_AFTER -> moveTo(neighbour(phaseOf(prescription), 1), prescription);
		case DUPLICATE -> duplicate(prescription);
		case REMOVE -> remove(prescription);
		};
	}

	/** The next easier exercise of the family, if there is one. */
	Optional<ExerciseEntry> easierThan(Prescription prescription) {
		return neighbour(prescription, Progression::easierThan);
	}

	/** The next harder exercise of the family, if there is one. */
	Optional<ExerciseEntry> harderThan(Prescription prescription) {
		return neighbour(prescription, Progression::harderThan);
	}

	private Optional<ExerciseEntry> neighbour(Prescription prescription,
			BiFunction<Progression, ExerciseId, List<ExerciseEntry>> direction) {
		ExerciseId id = new ExerciseId(prescription.getExercise());
		return catalog.find(id).flatMap(exercise -> catalog.progression(exercise.family()))
				.flatMap(family -> direction.apply(family, id).stream().findFirst());
	}

	private Optional<Prescription> replace(String label, Prescription prescription, ExerciseEntry other) {
		Optional<Prescription> instead = drafts.prescribeInstead(prescription, other.id());
		instead.ifPresent(replacement -> session.replace(
				NLS.bind(label, nameOf(prescription), nameOf(replacement)), phaseOf(prescription),
				Literals.PHASE__PRESCRIPTIONS, prescription, replacement));
		return instead;
	}

	private Optional<Prescription> move(Prescription prescription, int by) {
		List<Prescription> all = phaseOf(prescription).getPrescriptions();
		int to = all.indexOf(prescription) + by;
		if (to < 0 || to >= all.size()) {
			return Optional.empty();
		}
		session.move(NLS.bind(Messages.ProgramEdits_move, nameOf(prescription)), phaseOf(prescription),
				Literals.PHASE__PRESCRIPTIONS, prescription, to);
		return Optional.of(prescription);
	}

	private static Optional<Phase> neighbour(Phase phase, int by) {
		List<Phase> all = ((Program) phase.eContainer()).getPhases();
		int at = all.indexOf(phase) + by;
		return at < 0 || at >= all.size() ? Optional.empty() : Optional.of(all.get(at));
	}

	private Optional<Prescription> moveTo(Optional<Phase> phase, Prescription prescription) {
		phase.ifPresent(to -> session.moveTo(NLS.bind(Messages.ProgramEdits_moveTo, nameOf(prescription), to.getName()),
				phaseOf(prescription), to, Literals.PHASE__PRESCRIPTIONS, prescription));
		return phase.map(to -> prescription);
	}

	private Optional<Prescription> duplicate(Prescription prescription) {
		Phase phase = phaseOf(prescription);
		Prescription copy = drafts.copyOf(prescription);
		session.insert(NLS.bind(Messages.ProgramEdits_duplicate, nameOf(prescription)), phase,
				Literals.PHASE__PRESCRIPTIONS, copy, phase.getPrescriptions().indexOf(prescription) + 1);
		return Optional.of(copy);
	}

	private Optional<Prescription> remove(Prescription prescription) {
		Phase phase = phaseOf(prescription);
		int at = phase.getPrescriptions().indexOf(prescription);
		session.remove(NLS.bind(Messages.PhaseColumn_remove, nameOf(prescription)), phase, Literals.PHASE__PRESCRIPTIONS,
				prescription);
		List<Prescription> left = phase.getPrescriptions();
		return left.isEmpty() ? Optional.empty() : Optional.of(left.get(Math.min(at, left.size() - 1)));
	}

	private static Phase phaseOf(Prescription prescription) {
		return (Phase) prescription.eContainer();
	}

	private static String nameOf(Prescription prescription) {
		return Objects.requireNonNullElse(prescription.getExerciseName(), prescription.getExercise());
	}
}
