package org.physiobench.ui.patients;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

import org.physiobench.core.patient.PatientFilter.Care;
import org.physiobench.core.patient.PatientOrder;
import org.physiobench.ui.memory.Memory;

/** The lists of patients to which the clinician gave names, and the one that she looked at last, without its words. */
final class SavedLists {

	private static final String SAVED = "savedPatientLists"; //$NON-NLS-1$
	private static final String LATEST = "latestPatientList"; //$NON-NLS-1$
	private static final String BETWEEN_LISTS = "\n"; //$NON-NLS-1$
	private static final String BETWEEN_PARTS = "\t"; //$NON-NLS-1$
	/** So that it is told from what was never kept. */
	private static final String NONE = "-"; //$NON-NLS-1$
	private static final int PARTS = 6;

	private final Memory memory;
	private final SequencedMap<String, ListChoice> saved = new LinkedHashMap<>();

	/**
	 * @param first what there is until the clinician saves or removes one
	 */
	SavedLists(Memory memory, Map<String, ListChoice> first) {
		this.memory = memory;
		String kept = memory.get(SAVED);
		if (kept.isEmpty()) {
			saved.putAll(first);
		} else {
			Arrays.stream(kept.split(BETWEEN_LISTS)).forEach(
					line -> read(line).ifPresent(entry -> saved.put(entry.name(), entry.choice())));
		}
	}

	/** The lists by their names, in the order in which they were saved. */
	SequencedMap<String, ListChoice> all() {
		return new LinkedHashMap<>(saved);
	}

	/** The name under which a list is saved. */
	Optional<String> nameOf(ListChoice choice) {
		return saved.entrySet().stream().filter(each -> each.getValue().equals(choice)).map(Map.Entry::getKey)
				.findFirst();
	}

	/** Saves a list; one of the same name goes. */
	void save(String name, ListChoice choice) {
		saved.put(oneLine(name), choice);
		write();
	}

	/** Forgets a list. */
	void remove(String name) {
		saved.remove(name);
		write();
	}

	/** The list that was looked at last, with no words. */
	ListChoice latest() {
		return read(memory.get(LATEST)).map(Entry::choice).orElse(ListChoice.ALL);
	}

	/** Remembers what is looked at; the words may be a name and are not kept. */
	void keepLatest(ListChoice choice) {
		memory.put(LATEST, line(NONE, choice.withWords(""))); //$NON-NLS-1$
	}

	private void write() {
		memory.put(SAVED, saved.isEmpty() ? NONE
				: saved.entrySet().stream().map(each -> line(each.getKey(), each.getValue()))
						.collect(Collectors.joining(BETWEEN_LISTS)));
	}

	private record Entry(String name, ListChoice choice) {
	}

	private static String line(String name, ListChoice choice) {
		return String.join(BETWEEN_PARTS, name, choice.care().name(), String.valueOf(choice.unseenWeeks()),
				String.valueOf(choice.thisWeek()), choice.order().name(), oneLine(choice.words()));
	}

	/** Empty for what nobody wrote like this. */
	private static Optional<Entry> read(String line) {
		String[] parts = line.split(BETWEEN_PARTS, -1);
		if (parts.length != PARTS) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Entry(parts[0], new ListChoice(parts[5], Care.valueOf(parts[1]),
					Integer.parseInt(parts[2]), Boolean.parseBoolean(parts[3]), PatientOrder.valueOf(parts[4]))));
		} catch (IllegalArgumentException unknown) {
			return Optional.empty();
		}
	}

	private static String oneLine(String text) {
		return text.replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
