package org.physiobench.ui.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.program.Adaptation;
import org.physiobench.core.program.ProgramDrafts;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.model.Phase;
import org.physiobench.model.Prescription;
import org.physiobench.model.Program;
import org.physiobench.model.Side;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.program.edits.PrescriptionChanges;

/** What a clinician does with the prescriptions of a draft: each a change that is undone by its name. */
final class ProgramEdits {

	private final RecordSession session;
	private final ProgramDrafts drafts;
	private final Replacements replacements;

	ProgramEdits(RecordSession session, ProgramDrafts drafts, ExerciseCatalog catalog) {
		this.session = session;
		this.drafts = drafts;
		this.replacements = new Replacements(session, drafts, catalog);
	}

	/** Prescribes an exercise at the end of a phase; nothing when no library brings it. */
	Optional<Prescription> add(Phase phase, ExerciseId exercise) {
		return add(phase, exercise, phase.getPrescriptions().size());
	}

	/** Prescribes an exercise before the one that stands at a position; nothing when no library brings it. */
	Optional<Prescription> add(Phase phase, ExerciseId exercise, int position) {
		Optional<Prescription> added = drafts.prescribe(exercise);
		added.ifPresent(prescription -> session.insert(NLS.bind(Messages.PhaseColumn_add, nameOf(prescription)), phase,
				Literals.PHASE__PRESCRIPTIONS, prescription, position));
		return added;
	}

	/** Does it with one, if it can be done; see the other. */
	Optional<Prescription> perform(PrescriptionAction action, Prescription prescription) {
		return perform(action, List.of(prescription)).stream().findFirst();
	}

	/**
	 * Does it with those of one program for which it can be done, as one change.
	 *
	 * @param chosen in reading order
	 * @return the prescriptions to go on with; none if nothing was done or none is left
	 */
	List<Prescription> perform(PrescriptionAction action, List<Prescription> chosen) {
		return switch (action) {
		case EASIER -> replacements.easier(chosen);
		case HARDER -> replacements.harder(chosen);
		case UP -> move(chosen, -1);
		case DOWN -> move(chosen.reversed(), 1);
		case TO_PHASE_BEFORE -> moveToNeighbour(chosen, -1);
		case TO_PHASE_AFTER -> moveToNeighbour(chosen, 1);
		case DUPLICATE -> duplicate(chosen);
		case REMOVE -> remove(chosen);
		case SWAP_SIDE -> changeSides(Messages.ProgramEdits_swapSide, chosen.stream()
				.filter(one -> one.getSide() == Side.LEFT || one.getSide() == Side.RIGHT).toList(),
				one -> one.setSide(one.getSide() == Side.LEFT ? Side.RIGHT : Side.LEFT));
		case BOTH_SIDES -> changeSides(Messages.ProgramEdits_bothSides, chosen.stream()
				.filter(one -> one.getSide() != Side.BOTH && one.getSide() != Side.NONE).toList(),
				one -> one.setSide(Side.BOTH));
		case FITS -> change(Messages.ProgramEdits_fits, chosen.stream().filter(Adaptation::isOpen).toList(),
				Adaptation::note);
		case TYPE_DOSAGE, REPLACE, COPY, PASTE -> List.of();
		};
	}

	/** The next easier exercise of the family, if there is one. */
	Optional<ExerciseEntry> easierThan(Prescription prescription) {
		return replacements.easierThan(prescription);
	}

	/** The next harder exercise of the family, if there is one. */
	Optional<ExerciseEntry> harderThan(Prescription prescription) {
		return replacements.harderThan(prescription);
	}

	/** Puts another exercise in the place of a prescription; nothing when no library brings it. */
	Optional<Prescription> replace(Prescription prescription, ExerciseId exercise) {
		return replacements.replace(prescription, exercise);
	}

	/** Moves prescriptions of one program before the one that stands at a position of a phase. */
	List<Prescription> moveTo(Phase phase, int position, List<Prescription> chosen) {
		List<Prescription> there = phase.getPrescriptions();
		List<Prescription> after = new ArrayList<>(there);
		after.subList(0, Math.min(position, after.size())).removeIf(chosen::contains);
		int to = position - (int) there.subList(0, position).stream().filter(chosen::contains).count();
		after.removeAll(chosen);
		after.addAll(to, chosen);
		if (after.equals(there)) {
			return List.of();
		}
		boolean within = chosen.stream().allMatch(one -> one.eContainer() == phase);
		String label = within ? NLS.bind(Messages.ProgramEdits_move, subject(chosen))
				: NLS.bind(Messages.ProgramEdits_moveTo, subject(chosen), phase.getName());
		session.together(label, phase.eContainer(), () -> {
			chosen.forEach(one -> phaseOf(one).getPrescriptions().remove(one));
			there.addAll(to, chosen);
		});
		return chosen;
	}

	/** Puts prescriptions that belong to no program yet before the one that stands at a position. */
	List<Prescription> paste(Phase phase, int position, List<Prescription> arrived) {
		if (!arrived.isEmpty()) {
			session.together(NLS.bind(Messages.ProgramEdits_paste, subject(arrived), phase.getName()), phase.eContainer(),
					() -> phase.getPrescriptions().addAll(position, arrived));
		}
		return arrived;
	}

	/** Copies of prescriptions, which belong to no program yet. */
	List<Prescription> copies(List<Prescription> prescriptions) {
		return prescriptions.stream().map(drafts::copyOf).toList();
	}

	/** Moves each past its neighbour; those at the end stay, and those that would run into one that stays. */
	private List<Prescription> move(List<Prescription> outermostFirst, int by) {
		List<Prescription> staying = new ArrayList<>();
		for (Prescription one : outermostFirst) {
			List<Prescription> all = phaseOf(one).getPrescriptions();
			int to = all.indexOf(one) + by;
			if (to < 0 || to >= all.size() || staying.contains(all.get(to))) {
				staying.add(one);
			}
		}
		List<Prescription> moving = outermostFirst.stream().filter(one -> !staying.contains(one)).toList();
		return change(Messages.ProgramEdits_move, moving, all -> all.forEach(one -> {
			var list = phaseOf(one).getPrescriptions();
			list.move(list.indexOf(one) + by, one);
		}));
	}

	private List<Prescription> moveToNeighbour(List<Prescription> chosen, int by) {
		List<Prescription> moving = chosen.stream().filter(one -> neighbour(phaseOf(one), by).isPresent()).toList();
		Optional<Phase> to = moving.stream().findFirst().flatMap(one -> neighbour(phaseOf(one), by));
		to.ifPresent(phase -> session.together(
				NLS.bind(Messages.ProgramEdits_moveTo, subject(moving), phase.getName()), phase.eContainer(),
				() -> moving.forEach(one -> neighbour(phaseOf(one), by)
						.ifPresent(neighbour -> neighbour.getPrescriptions().add(one)))));
		return moving;
	}

	private static Optional<Phase> neighbour(Phase phase, int by) {
		List<Phase> all = ((Program) phase.eContainer()).getPhases();
		int at = all.indexOf(phase) + by;
		return at < 0 || at >= all.size() ? Optional.empty() : Optional.of(all.get(at));
	}

	private List<Prescription> duplicate(List<Prescription> chosen) {
		List<Prescription> copies = copies(chosen);
		change(Messages.ProgramEdits_duplicate, chosen, all -> all.forEach(one -> {
			List<Prescription> list = phaseOf(one).getPrescriptions();
			list.add(list.indexOf(one) + 1, copies.get(all.indexOf(one)));
		}));
		return copies;
	}

	private List<Prescription> remove(List<Prescription> chosen) {
		if (chosen.isEmpty()) {
			return List.of();
		}
		Phase phase = phaseOf(chosen.getFirst());
		Program program = (Program) phase.eContainer();
		int at = phase.getPrescriptions().indexOf(chosen.getFirst());
		change(Messages.PhaseColumn_remove, chosen, all -> {
			all.forEach(one -> phaseOf(one).getPrescriptions().remove(one));
			Adaptation.settle(program);
		});
		List<Prescription> left = phase.getPrescriptions();
		return left.isEmpty() ? List.of() : List.of(left.get(Math.min(at, left.size() - 1)));
	}

	private List<Prescription> changeSides(String label, List<Prescription> chosen, Consumer<Prescription> change) {
		return change(label, chosen, all -> {
			all.forEach(change);
			Adaptation.note(all);
		});
	}

	/** Changes those of one program, unless there are none. */
	private List<Prescription> change(String label, List<Prescription> chosen, Consumer<List<Prescription>> change) {
		if (!chosen.isEmpty()) {
			session.together(NLS.bind(label, subject(chosen)), phaseOf(chosen.getFirst()).eContainer(),
					() -> change.accept(chosen));
		}
		return chosen;
	}

	private static String subject(List<Prescription> prescriptions) {
		return PrescriptionChanges.subject(prescriptions);
	}

	private static String nameOf(Prescription prescription) {
		return PrescriptionChanges.nameOf(prescription);
	}

	private static Phase phaseOf(Prescription prescription) {
		return (Phase) prescription.eContainer();
	}
}
