package org.physiobench.core.exercise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.physiobench.core.language.Translations;
import org.physiobench.model.BodyRegion;
import org.physiobench.model.Equipment;
import org.physiobench.model.ExerciseCategory;
import org.physiobench.model.Precaution;
import org.physiobench.model.SpinalLoadingBias;
import org.physiobench.model.StartPosition;

/** Builds entries for tests; whatever a test does not say is the same in all of them. */
public final class ExampleEntry {

	private final String id;
	private final Map<Locale, ExerciseWords> words = new LinkedHashMap<>();
	private final List<Set<Equipment>> equipment = new ArrayList<>();
	private final Set<Precaution> precautions = new LinkedHashSet<>();
	private final Set<BodyRegion> regions = new LinkedHashSet<>();
	private String family = "";
	private int level = 1;
	private ExerciseCategory category = ExerciseCategory.CORE_STABILITY;
	private StartPosition startPosition = StartPosition.SUPINE;
	private SpinalLoadingBias bias = SpinalLoadingBias.NEUTRAL;

	private ExampleEntry(String id) {
		this.id = id;
	}

	/** An exercise with nothing but an English name. */
	public static ExampleEntry named(String id, String name) {
		return new ExampleEntry(id).in(Locale.ENGLISH, name, "", "");
	}

	/** Words in one more language, or other ones. */
	public ExampleEntry in(Locale language, String name, String region, String step, String... synonyms) {
		words.put(language,
				new ExerciseWords(name, List.of(synonyms), region,
						new ExerciseWords.Instructions("", List.of(step), "", List.of(), "", "", "", ""),
						new ExerciseWords.Teaching(List.of(), List.of())));
		return this;
	}

	/** Other English words. */
	public ExampleEntry words(ExerciseWords english) {
		words.put(Locale.ENGLISH, english);
		return this;
	}

	public ExampleEntry at(String itsFamily, int itsLevel) {
		family = itsFamily;
		level = itsLevel;
		return this;
	}

	public ExampleEntry kind(ExerciseCategory itsCategory, StartPosition position, SpinalLoadingBias itsBias) {
		category = itsCategory;
		startPosition = position;
		bias = itsBias;
		return this;
	}

	public ExampleEntry regions(BodyRegion... its) {
		regions.addAll(Arrays.asList(its));
		return this;
	}

	/** One more need, of which any one will do. */
	public ExampleEntry needs(Equipment... anyOf) {
		equipment.add(Set.of(anyOf));
		return this;
	}

	public ExampleEntry careWith(Precaution... conditions) {
		precautions.addAll(Arrays.asList(conditions));
		return this;
	}

	public ExerciseEntry build() {
		return new ExerciseEntry(new ExerciseId(id), new ExerciseEntry.Place(family, level),
				new ExerciseEntry.Kind(category, startPosition, bias, regions, false), equipment, precautions,
				new ExerciseEntry.Evidence(List.of(), List.of()),
				new ExerciseEntry.Origin(ExerciseEntry.Source.PLUGIN, "Examples", Optional.empty()), false,
				new Translations<>(words));
	}
}
