package org.physiobench.core.program;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.model.Dosage;
import org.physiobench.model.Episode;
import org.physiobench.model.Identified;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.Phase;
import org.physiobench.model.Prescription;
import org.physiobench.model.Program;
import org.physiobench.model.Side;

/**
 * Makes the parts of a program draft. What it makes belongs to no record yet: whoever edits a record adds it by a
 * command, so that it can be undone.
 */
public final class ProgramDrafts {

	private final ExerciseCatalog catalog;

	public ProgramDrafts(ExerciseCatalog catalog) {
		this.catalog = Objects.requireNonNull(catalog);
	}

	/** The program that counts: the latest of an episode. */
	public static Optional<Program> current(Episode episode) {
		return episode.getPrograms().isEmpty() ? Optional.empty() : Optional.of(episode.getPrograms().getLast());
	}

	/** Whether a program may still be changed; once issued it is kept as it was handed out. */
	public static boolean isDraft(Program program) {
		return program.getIssuedOn() == null;
	}

	/**
	 * The next draft of an episode: a copy of its latest program with fresh ids, not issued and without a first day, or an
	 * empty one with one phase. It is the caller's business not to start a draft while another one is open.
	 *
	 * @param nameOfFirstPhase used when there is nothing to copy
	 */
	public Program nextDraft(Episode episode, String nameOfFirstPhase) {
		return current(episode).map(latest -> draftFrom(latest, latest.getRevision() + 1))
				.orElseGet(() -> emptyProgram(nameOfFirstPhase));
	}

	/**
	 * A draft that is a copy of any program, with fresh ids, not issued and without a first day.
	 *
	 * @param revision which revision it becomes
	 */
	public Program draftFrom(Program program, int revision) {
		Program draft = copyWithFreshIds(program);
		draft.setRevision(revision);
		draft.setIssuedOn(null);
		draft.setIssuedBy(null);
		draft.setStartsOn(null);
		return draft;
	}

	/** A phase without prescriptions. */
	public Phase emptyPhase(String name) {
		Phase phase = ModelFactory.eINSTANCE.createPhase();
		phase.setId(freshId());
		phase.setName(name);
		return phase;
	}

	/**
	 * An exercise as it is first prescribed: with its starting dosage, and on both sides if it is one-sided. Empty when no
	 * library brings the exercise.
	 */
	public Optional<Prescription> prescribe(ExerciseId id) {
		return catalog.find(id).map(exercise -> {
			Prescription prescription = ModelFactory.eINSTANCE.createPrescription();
			prescription.setId(freshId());
			prescription.setExercise(id.value());
			prescription.setExerciseName(exercise.name());
			prescription.setSide(exercise.oneSided() ? Side.BOTH : Side.NONE);
			Dosage dosage = catalog.startingDosage(id).orElseGet(ModelFactory.eINSTANCE::createDosage);
			prescription.setDosage(dosage);
			return prescription;
		});
	}

	/**
	 * Another exercise in the place of a prescription, as it is first prescribed, but as often a week and a day as that
	 * one. The cue is left out, because it was for the other exercise. Empty when no library brings the exercise.
	 */
	public Optional<Prescription> prescribeInstead(Prescription replaced, ExerciseId id) {
		return prescribe(id).map(prescription -> {
			Dosage before = replaced.getDosage();
			Dosage dosage = prescription.getDosage();
			if (before.getDaysPerWeek() != null) {
				dosage.setDaysPerWeek(before.getDaysPerWeek());
			}
			if (before.getTimesPerDay() != null) {
				dosage.setTimesPerDay(before.getTimesPerDay());
			}
			if (prescription.getSide() != Side.NONE && replaced.getSide() != Side.NONE) {
				prescription.setSide(replaced.getSide());
			}
			return prescription;
		});
	}

	/** The same prescription once more, with an id of its own. */
	public Prescription copyOf(Prescription prescription) {
		Prescription copy = EcoreUtil.copy(prescription);
		copy.setId(freshId());
		return copy;
	}

	private Program emptyProgram(String nameOfFirstPhase) {
		Program program = ModelFactory.eINSTANCE.createProgram();
		program.setId(freshId());
		program.getPhases().add(emptyPhase(nameOfFirstPhase));
		return program;
	}

	private static Program copyWithFreshIds(Program program) {
		Program copy = EcoreUtil.copy(program);
		copy.setId(freshId());
		for (TreeIterator<EObject> parts = copy.eAllContents(); parts.hasNext();) {
			if (parts.next() instanceof Identified part) {
				part.setId(freshId());
			}
		}
		return copy;
	}

	private static String freshId() {
		return UUID.randomUUID().toString();
	}
}
