package org.physiobench.ui.palette;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;

/** One thing to filter by: what can be chosen, and what is. Nothing chosen lets everything pass. */
final class Choice<T> {

	private final String name;
	private final List<T> values;
	private final Function<T, String> wording;
	private final Set<T> chosen = new LinkedHashSet<>();

	/**
	 * @param name    of what one filters by
	 * @param values  all that can be chosen, in the order of the menu
	 * @param wording what a value is called
	 */
	Choice(String name, List<T> values, Function<T, String> wording) {
		this.name = name;
		this.values = List.copyOf(values);
		this.wording = wording;
	}

	String name() {
		return name;
	}

	List<T> values() {
		return values;
	}

	String wordsOf(T value) {
		return wording.apply(value);
	}

	boolean isChosen(T value) {
		return chosen.contains(value);
	}

	boolean isEmpty() {
		return chosen.isEmpty();
	}

	Set<T> chosen() {
		return Collections.unmodifiableSet(chosen);
	}

	/** Chooses a value, or takes it back. */
	void toggle(T value) {
		if (!chosen.remove(value)) {
			chosen.add(value);
		}
	}

	void clear() {
		chosen.clear();
	}

	/** What is chosen: the first in the order of the menu, and how many more; the name if nothing is. */
	String summary() {
		List<String> words = values.stream().filter(chosen::contains).map(wording).toList();
		return switch (words.size()) {
		case 0 -> name;
		case 1 -> words.getFirst();
		default -> NLS.bind(Messages.Choice_andMore, words.getFirst(), words.size() - 1);
		};
	}
}
