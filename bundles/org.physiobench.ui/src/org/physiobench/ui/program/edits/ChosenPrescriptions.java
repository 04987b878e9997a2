package org.physiobench.ui.program.edits;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.physiobench.model.Prescription;

/** The cards that are chosen: what is done with one of them is done with all. */
public final class ChosenPrescriptions {

	private final Supplier<List<Prescription>> all;
	private final Set<Prescription> chosen = new LinkedHashSet<>();
	private final List<Runnable> listeners = new ArrayList<>();
	private Optional<Prescription> anchor = Optional.empty();

	/**
	 * @param all the prescriptions of the program as it is now, in reading order
	 */
	public ChosenPrescriptions(Supplier<List<Prescription>> all) {
		this.all = all;
	}

	/** Calls back after the choice changed. */
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	/** Does not call back any more. */
	public void forget(Runnable listener) {
		listeners.remove(listener);
	}

	public boolean isChosen(Prescription prescription) {
		return chosen.contains(prescription);
	}

	/** What is chosen and still in the program, in reading order. */
	public List<Prescription> chosen() {
		return all.get().stream().filter(chosen::contains).toList();
	}

	/** What a change of one prescription applies to: all that is chosen if it is one of them, or else it alone. */
	public List<Prescription> with(Prescription prescription) {
		return chosen.contains(prescription) ? chosen() : List.of(prescription);
	}

	/** Chooses one and nothing else. */
	public void only(Prescription prescription) {
		anchor = Optional.of(prescription);
		choose(List.of(prescription));
	}

	/** Adds one to the choice or takes it out. */
	public void toggle(Prescription prescription) {
		anchor = Optional.of(prescription);
		List<Prescription> next = new ArrayList<>(chosen);
		if (!next.remove(prescription)) {
			next.add(prescription);
		}
		choose(next);
	}

	/** Chooses all from the one that was chosen last by itself to this one. */
	public void extendTo(Prescription prescription) {
		List<Prescription> order = all.get();
		int from = anchor.map(order::indexOf).filter(at -> at >= 0).orElse(order.indexOf(prescription));
		int to = order.indexOf(prescription);
		if (to >= 0) {
			choose(order.subList(Math.min(from, to), Math.max(from, to) + 1));
		}
	}

	/** Chooses these and nothing else. */
	public void choose(List<Prescription> next) {
		Set<Prescription> now = new LinkedHashSet<>(next);
		if (!chosen.equals(now)) {
			chosen.clear();
			chosen.addAll(now);
			List.copyOf(listeners).forEach(Runnable::run);
		}
	}

	/** Chooses every card of the program. */
	public void chooseAll() {
		choose(all.get());
	}

	/** Chooses nothing. */
	public void clear() {
		choose(List.of());
	}
}
