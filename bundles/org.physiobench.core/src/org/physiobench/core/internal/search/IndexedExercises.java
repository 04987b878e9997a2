package org.physiobench.core.internal.search;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseWords;
import org.physiobench.core.language.Translations;

/** Puts the words of exercises into an index. */
final class IndexedExercises {

	private final Function<String, Translations<String>> familyNames;
	private final WordIndex.Builder index = new WordIndex.Builder();
	private int count;

	IndexedExercises(Function<String, Translations<String>> familyNames) {
		this.familyNames = Objects.requireNonNull(familyNames);
	}

	/** Adds the next exercise. */
	void add(ExerciseEntry exercise) {
		exercise.words().all().forEach(this::addWords);
		addTo(Field.REGION, Stream.concat(Stream.of(exercise.family()), familyNames.apply(exercise.family()).all()));
		addTo(Field.REGION, closedChoices(exercise).map(Enumerator::getLiteral));
		count++;
	}

	WordIndex index() {
		return index.build();
	}

	private void addWords(ExerciseWords words) {
		addName(Field.NAME, words.name());
		words.synonyms().forEach(synonym -> addName(Field.SYNONYM, synonym));
		addTo(Field.REGION, Stream.of(words.region()));
		ExerciseWords.Instructions patient = words.instructions();
		addTo(Field.TEXT, Stream.of(patient.setUp(), patient.breathing(), patient.howItFeels(), patient.whenToStop(),
				patient.easier(), patient.harder()));
		ExerciseWords.Teaching teaching = words.teaching();
		Stream.of(patient.steps(), patient.cues(), teaching.cues(), teaching.commonErrors())
				.forEach(texts -> addTo(Field.TEXT, texts.stream()));
	}

	/** Two neighbours count as one word too: bird dog is also written birddog, and push-up pushup. */
	private void addName(Field field, String name) {
		List<String> words = Folding.words(name);
		index.add(count, field, words);
		index.add(count, field,
				IntStream.range(1, words.size()).mapToObj(i -> words.get(i - 1) + words.get(i)).toList());
	}

	private void addTo(Field field, Stream<String> texts) {
		texts.forEach(text -> index.add(count, field, Folding.words(text)));
	}

	private static Stream<Enumerator> closedChoices(ExerciseEntry exercise) {
		return Stream.of(Stream.of(exercise.category(), exercise.startPosition(), exercise.bias()),
				exercise.kind().regions().stream(), exercise.equipment().stream().flatMap(Collection::stream))
				.flatMap(choices -> choices);
	}
}
