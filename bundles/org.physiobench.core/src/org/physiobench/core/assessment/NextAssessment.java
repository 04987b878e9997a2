package org.physiobench.core.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.physiobench.model.Assessment;
import org.physiobench.model.Goal;
import org.physiobench.model.Identified;
import org.physiobench.model.ModelFactory;

/**
 * Begins the next assessment of an episode. What stays true until somebody says otherwise comes along: history,
 * precautions, positions to avoid, equipment, minutes and days, beliefs, and the goals that she has not reached. What must
 * be asked and tested again does not: pain, red flags, irritability, direction, tests.
 */
public final class NextAssessment {

	private final Supplier<String> ids;

	/**
	 * @param ids gives an id that nothing else has, each time anew
	 */
	public NextAssessment(Supplier<String> ids) {
		this.ids = Objects.requireNonNull(ids);
	}

	/** An assessment of a day in which nothing has been asked yet. */
	public Assessment first(LocalDate day) {
		Assessment first = ModelFactory.eINSTANCE.createAssessment();
		first.setId(ids.get());
		first.setAssessedOn(Objects.requireNonNull(day));
		return first;
	}

	/**
	 * The assessment that follows another one, which stays as it is.
	 *
	 * @param latest the one before
	 * @param day    of the new one
	 */
	public Assessment after(Assessment latest, LocalDate day) {
		Assessment next = first(day);
		next.setHistory(latest.getHistory());
		next.getPrecautions().addAll(copies(latest.getPrecautions()));
		// a precaution without a first day counts from its assessment on, and must go on counting from there
		next.getPrecautions().stream().filter(precaution -> precaution.getSince() == null)
				.forEach(precaution -> precaution.setSince(latest.getAssessedOn()));
		next.getPositionsToAvoid().addAll(latest.getPositionsToAvoid());
		next.getHomeEquipment().addAll(latest.getHomeEquipment());
		next.setMinutesPerDay(latest.getMinutesPerDay());
		next.setDaysPerWeek(latest.getDaysPerWeek());
		next.getBeliefs().addAll(latest.getBeliefs());
		List<Goal> open = latest.getGoals().stream().filter(goal -> goal.getReachedOn() == null).toList();
		next.getGoals().addAll(copies(open));
		return next;
	}

	private <E extends Identified> List<E> copies(List<E> originals) {
		return originals.stream().map(original -> {
			E copy = EcoreUtil.copy(original);
			copy.setId(ids.get());
			return copy;
		}).toList();
	}
}
