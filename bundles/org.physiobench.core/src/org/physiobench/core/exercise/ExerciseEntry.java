package org.physiobench.core.exercise;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.physiobench.model.Equipment;
import org.physiobench.model.ExerciseCategory;
import org.physiobench.model.Precaution;
import org.physiobench.model.SpinalLoadingBias;
import org.physiobench.model.StartPosition;

/**
 * An exercise as lists, palettes and handouts see it.
 *
 * @param id            identifies it
 * @param family        id of its family
 * @param level         its place in the progression of the family, 1 is the easiest
 * @param category      the kind of training
 * @param startPosition the position from which it starts
 * @param bias          the direction in which the spine is mainly loaded
 * @param oneSided      whether one side is trained at a time
 * @param equipment     what is needed; of each set any one will do
 * @param precautions   conditions that ask for care
 * @param words         its words by language, in the order of the library; never empty
 */
public record ExerciseEntry(ExerciseId id, String family, int level, ExerciseCategory category,
		StartPosition startPosition, SpinalLoadingBias bias, boolean oneSided, List<Set<Equipment>> equipment,
		Set<Precaution> precautions, Map<Locale, ExerciseWords> words) {

	public ExerciseEntry {
		Objects.requireNonNull(id);
		Objects.requireNonNull(family);
		Objects.requireNonNull(category);
		Objects.requireNonNull(startPosition);
		Objects.requireNonNull(bias);
		equipment = equipment.stream().map(Set::copyOf).toList();
		precautions = Set.copyOf(precautions);
		words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
		if (words.isEmpty()) {
			throw new IllegalArgumentException("Exercise " + id + " has no words in any language");
		}
	}

	/**
	 * The words for a reader of a language: of her region (de-CH) if there are any, else of the language (de), else in
	 * English, else in the first language that there is.
	 */
	public ExerciseWords words(Locale language) {
		return Stream.of(language, Locale.forLanguageTag(language.getLanguage()), Locale.ENGLISH).map(words::get)
				.filter(Objects::nonNull).findFirst().orElseGet(() -> words.values().iterator().next());
	}

	/** The name in the language of this workstation. */
	public String name() {
		return words(Locale.getDefault()).name();
	}
}
