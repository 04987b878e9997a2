package org.physiobench.core.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.physiobench.model.AdvicePrescription;
import org.physiobench.model.Phase;
import org.physiobench.model.Prescription;
import org.physiobench.model.Program;

/**
 * What is different between two revisions of a program. Revisions share no ids, so prescriptions of the same exercise are
 * taken for the same one: first those on the same side in the phase of the same name, then those on any side there, then
 * those in any phase, each in their order.
 *
 * @param entries in the order of the later revision; what was removed follows at the end of its phase
 */
public record ProgramComparison(List<Entry> entries) {

	public ProgramComparison {
		entries = List.copyOf(entries);
	}

	/** What became of a prescription or a topic of advice. */
	public enum Fate {
		ADDED, REMOVED, CHANGED, SAME
	}

	/**
	 * One prescription or topic of advice.
	 *
	 * @param phase   name of the phase in the later revision, or in the earlier one for what was removed
	 * @param name    of the exercise or topic
	 * @param before  its dosage or note in words; empty if it was not there or says nothing
	 * @param after   the same in the later revision
	 * @param changes what changed, each in words; empty unless its fate is to be changed
	 */
	public record Entry(Fate fate, String phase, String name, String before, String after,
			List<PrescriptionDifference> changes) {

		public Entry {
			changes = List.copyOf(changes);
		}
	}

	/**
	 * Compares two revisions.
	 *
	 * @param reader who reads the words about dosages
	 */
	public static ProgramComparison of(Program before, Program after, Locale reader) {
		DosageWords words = new DosageWords(reader);
		Map<Prescription, Prescription> pairs = pairs(prescriptions(before), prescriptions(after));
		List<Entry> entries = new ArrayList<>();
		for (Phase phase : after.getPhases()) {
			phase.getPrescriptions().forEach(one -> entries.add(entry(Optional.ofNullable(pairs.get(one)), one, words)));
			phase.getAdvice().forEach(topic -> entries.add(advice(find(before, topic), topic, phase)));
			before.getPhases().stream().filter(earlier -> Objects.equals(earlier.getName(), phase.getName()))
					.forEach(earlier -> addRemoved(entries, earlier, after, pairs, words));
		}
		before.getPhases().stream().filter(
				earlier -> after.getPhases().stream().noneMatch(later -> Objects.equals(later.getName(), earlier.getName())))
				.forEach(earlier -> addRemoved(entries, earlier, after, pairs, words));
		return new ProgramComparison(entries);
	}

	/** How many have met a fate. */
	public long count(Fate fate) {
		return entries.stream().filter(entry -> entry.fate() == fate).count();
	}

	private static Map<Prescription, Prescription> pairs(List<Prescription> before, List<Prescription> after) {
		Map<Prescription, Prescription> pairs = new LinkedHashMap<>();
		BiPredicate<Prescription, Prescription> exercise = (one, other) -> one.getExercise().equals(other.getExercise());
		BiPredicate<Prescription, Prescription> phase = exercise
				.and((one, other) -> Objects.equals(phaseOf(one), phaseOf(other)));
		pair(before, after, pairs, phase.and((one, other) -> one.getSide() == other.getSide()));
		pair(before, after, pairs, phase);
		pair(before, after, pairs, exercise);
		return pairs;
	}

	private static void pair(List<Prescription> before, List<Prescription> after, Map<Prescription, Prescription> pairs,
			BiPredicate<Prescription, Prescription> same) {
		for (Prescription later : after) {
			if (!pairs.containsKey(later)) {
				before.stream().filter(earlier -> !pairs.containsValue(earlier) && same.test(earlier, later)).findFirst()
						.ifPresent(earlier -> pairs.put(later, earlier));
			}
		}
	}

	private static Entry entry(Optional<Prescription> before, Prescription after, DosageWords words) {
		List<PrescriptionDifference> changes = before.map(one -> PrescriptionDifference.all(one, after, words))
				.orElse(List.of());
		Fate fate = before.isEmpty() ? Fate.ADDED : changes.isEmpty() ? Fate.SAME : Fate.CHANGED;
		return new Entry(fate, phaseOf(after), nameOf(after), before.map(one -> said(one, words)).orElse(""),
				said(after, words), changes);
	}

	private static Entry advice(Optional<AdvicePrescription> before, AdvicePrescription after, Phase phase) {
		String note = orEmpty(after.getNote());
		List<PrescriptionDifference> changes = before.filter(topic -> !orEmpty(topic.getNote()).equals(note))
				.map(topic -> List.of(new PrescriptionDifference(PrescriptionDifference.Aspect.NOTE,
						orEmpty(topic.getNote()), note)))
				.orElse(List.of());
		Fate fate = before.isEmpty() ? Fate.ADDED : changes.isEmpty() ? Fate.SAME : Fate.CHANGED;
		return new Entry(fate, phase.getName(), nameOf(after), before.map(topic -> orEmpty(topic.getNote())).orElse(""),
				note, changes);
	}

	private static void addRemoved(List<Entry> entries, Phase phase, Program after,
			Map<Prescription, Prescription> pairs, DosageWords words) {
		phase.getPrescriptions().stream().filter(one -> !pairs.containsValue(one)).forEach(one -> entries
				.add(new Entry(Fate.REMOVED, phase.getName(), nameOf(one), said(one, words), "", List.of())));
		phase.getAdvice().stream().filter(topic -> find(after, topic).isEmpty()).forEach(topic -> entries.add(
				new Entry(Fate.REMOVED, phase.getName(), nameOf(topic), orEmpty(topic.getNote()), "", List.of())));
	}

	private static Optional<AdvicePrescription> find(Program program, AdvicePrescription topic) {
		return program.getPhases().stream().flatMap(phase -> phase.getAdvice().stream())
				.filter(other -> other.getTopic().equals(topic.getTopic())).findFirst();
	}

	private static List<Prescription> prescriptions(Program program) {
		return program.getPhases().stream().flatMap(phase -> phase.getPrescriptions().stream()).toList();
	}

	private static String said(Prescription prescription, DosageWords words) {
		return words.describe(prescription.getDosage(), prescription.getSide());
	}

	private static String phaseOf(Prescription prescription) {
		return ((Phase) prescription.eContainer()).getName();
	}

	private static String nameOf(Prescription prescription) {
		return Objects.requireNonNullElse(prescription.getExerciseName(), prescription.getExercise());
	}

	private static String nameOf(AdvicePrescription topic) {
		return Objects.requireNonNullElse(topic.getTitle(), topic.getTopic());
	}

	private static String orEmpty(String words) {
		return Objects.requireNonNullElse(words, "");
	}
}
