package org.physiobench.ui.conflict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.physiobench.core.patient.changes.Change;
import org.physiobench.core.patient.changes.Choice;

/** What has been chosen so far for each change; one that is no conflict starts with what it proposes. */
final class Choices {

	private final List<Change> changes;
	private final Map<Change, Choice> chosen = new HashMap<>();

	Choices(List<Change> changes) {
		this.changes = List.copyOf(changes);
		for (Change change : changes) {
			change.proposal().ifPresent(choice -> chosen.put(change, choice));
		}
	}

	List<Change> changes() {
		return changes;
	}

	void choose(Change change, Choice choice) {
		chosen.put(change, choice);
	}

	void chooseAll(Choice choice) {
		changes.forEach(change -> choose(change, choice));
	}

	Optional<Choice> of(Change change) {
		return Optional.ofNullable(chosen.get(change));
	}

	/** How many conflicts still ask for a choice. */
	int open() {
		return changes.size() - chosen.size();
	}

	Map<Change, Choice> chosen() {
		return Map.copyOf(chosen);
	}
}
