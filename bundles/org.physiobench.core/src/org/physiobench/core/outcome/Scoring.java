package org.physiobench.core.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the answers of a questionnaire become its total. Items are told by their number on the form; their words belong to
 * whoever holds the rights.
 *
 * @param fewest  how many items the form has at least; only forms to which the patient adds items have a choice
 * @param items   how many items the form has at most
 * @param least   the lowest answer
 * @param most    the highest answer
 * @param counted the numbers of the items that count, from 1
 * @param rule    what is made of them
 */
public record Scoring(int fewest, int items, int least, int most, List<Integer> counted, Rule rule) {

	/** What is made of the answers that count, and what happens when one is missing. */
	public enum Rule {
		/** The sum. No rule for missing answers was found in a source, so an incomplete form has no total. */
		SUM,
		/** The number of statements that were ticked; one that was not is 0, also one that does not apply. */
		TICKS,
		/** The sum in per cent of what the answered items could reach. */
		PERCENT_OF_ANSWERED,
		/** The mean of the items that were rated. */
		MEAN_OF_RATED
	}

	public Scoring {
		counted = List.copyOf(counted);
		Objects.requireNonNull(rule);
	}

	static Scoring all(int items, int least, int most, Rule rule) {
		return new Scoring(items, items, least, most, IntStream.rangeClosed(1, items).boxed().toList(), rule);
	}

	/**
	 * Scores a form.
	 *
	 * @param answers in the order of the form; empty where an item was not answered
	 */
	public FormScore score(List<Optional<Integer>> answers) {
		if (answers.size() > items) {
			return new FormScore.TooMany(items);
		}
		Optional<Integer> impossible = IntStream.range(0, answers.size()).boxed()
				.filter(item -> answers.get(item).filter(answer -> answer < least || answer > most).isPresent()).findFirst();
		if (impossible.isPresent()) {
			return new FormScore.Impossible(impossible.get() + 1, least, most);
		}
		if (answers.size() < fewest) {
			return new FormScore.Unfinished(answers.size(), fewest);
		}
		List<Integer> missing = counted.stream().filter(item -> item > answers.size() || answers.get(item - 1).isEmpty())
				.toList();
		return switch (rule) {
		case SUM -> missing.isEmpty() ? new FormScore.Scored(sum(answers)) : new FormScore.Missing(missing);
		case TICKS -> new FormScore.Scored(sum(answers));
		case PERCENT_OF_ANSWERED -> mean(answers).<FormScore>map(mean -> new FormScore.Scored(100 * mean / most))
				.orElseGet(() -> new FormScore.Missing(missing));
		case MEAN_OF_RATED -> mean(answers).<FormScore>map(FormScore.Scored::new)
				.orElseGet(() -> new FormScore.Missing(missing));
		};
	}

	private double sum(List<Optional<Integer>> answers) {
		return rated(answers).sum();
	}

	private Optional<Double> mean(List<Optional<Integer>> answers) {
		return rated(answers).average().stream().boxed().findFirst();
	}

	private DoubleStream rated(List<Optional<Integer>> answers) {
		return counted.stream().filter(item -> item <= answers.size()).flatMap(item -> answers.get(item - 1).stream())
				.mapToDouble(Integer::doubleValue);
	}

	/**
	 * Answers as they are typed from the form: one digit after the other where every answer has one digit, or with spaces
	 * or commas between; a hyphen for an item that was not answered.
	 *
	 * @return empty when something else was typed
	 */
	public Optional<List<Optional<Integer>>> read(String typed) {
		String words = typed.strip();
		if (words.isEmpty()) {
			return Optional.of(List.of());
		}
		boolean apart = most > 9 || words.matches(".*[\\s,;].*");
		List<Optional<Integer>> answers = new ArrayList<>();
		for (String word : apart ? words.split("[\\s,;]+") : words.split("")) {
			if (!word.matches("-|\\d{1,2}")) {
				return Optional.empty();
			}
			answers.add(Stream.of(word).filter(given -> !given.equals("-")).map(Integer::valueOf).findFirst());
		}
		return Optional.of(answers);
	}
}
