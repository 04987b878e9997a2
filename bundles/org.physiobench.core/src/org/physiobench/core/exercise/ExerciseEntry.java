package org.physiobench.core.exercise;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.physiobench.core.language.Translations;
import org.physiobench.model.BodyRegion;
import org.physiobench.model.Equipment;
import org.physiobench.model.ExerciseCategory;
import org.physiobench.model.Precaution;
import org.physiobench.model.SpinalLoadingBias;
import org.physiobench.model.StartPosition;

/**
 * An exercise as lists, palettes and handouts see it.
 *
 * @param id          identifies it
 * @param place       where it stands in the progression of its family
 * @param kind        what kind of exercise it is
 * @param equipment   what is needed; of each set any one will do
 * @param precautions conditions that ask for care
 * @param evidence    what it rests on
 * @param origin      who brings it
 * @param hasFigure   whether somebody has drawn it; {@link ExerciseCatalog#copyOf} gives the figure
 * @param words       its words by language
 */
public record ExerciseEntry(ExerciseId id, Place place, Kind kind, List<Set<Equipment>> equipment,
		Set<Precaution> precautions, Evidence evidence, Origin origin, boolean hasFigure,
		Translations<ExerciseWords> words) {

	public ExerciseEntry {
		Objects.requireNonNull(id);
		Objects.requireNonNull(place);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(evidence);
		Objects.requireNonNull(origin);
		Objects.requireNonNull(words);
		equipment = equipment.stream().map(Set::copyOf).toList();
		precautions = Set.copyOf(precautions);
	}

	/** The words for a reader of a language, or those that step in for them; {@link #words()} says which. */
	public ExerciseWords words(Locale reader) {
		return words.in(reader).words();
	}

	/** The name in the language of this workstation. */
	public String name() {
		return words(Locale.getDefault()).name();
	}

	/** Id of its family; empty if it has none. */
	public String family() {
		return place.family();
	}

	/** Its level within the family, 1 is the easiest. */
	public int level() {
		return place.level();
	}

	/** The kind of training. */
	public ExerciseCategory category() {
		return kind.category();
	}

	/** The position from which it starts. */
	public StartPosition startPosition() {
		return kind.startPosition();
	}

	/** The direction in which the spine is mainly loaded. */
	public SpinalLoadingBias bias() {
		return kind.bias();
	}

	/** Whether one side is trained at a time. */
	public boolean oneSided() {
		return kind.oneSided();
	}

	/** Whether everything that is needed is among what there is. */
	public boolean canBeDoneWith(Set<Equipment> there) {
		return equipment.stream().allMatch(anyOf -> anyOf.stream().anyMatch(there::contains));
	}

	/**
	 * Where an exercise stands in a progression.
	 *
	 * @param family id of the family; empty if it has none
	 * @param level  1 is the easiest
	 */
	public record Place(String family, int level) {

		public Place {
			Objects.requireNonNull(family);
		}
	}

	/**
	 * What kind of exercise it is.
	 *
	 * @param category      the kind of training
	 * @param startPosition the position from which it starts
	 * @param bias          the direction in which the spine is mainly loaded
	 * @param regions       the parts of the body that it works on
	 * @param oneSided      whether one side is trained at a time
	 */
	public record Kind(ExerciseCategory category, StartPosition startPosition, SpinalLoadingBias bias,
			Set<BodyRegion> regions, boolean oneSided) {

		public Kind {
			Objects.requireNonNull(category);
			Objects.requireNonNull(startPosition);
			Objects.requireNonNull(bias);
			regions = Set.copyOf(regions);
		}
	}

	/**
	 * What an exercise rests on.
	 *
	 * @param serves     keys of statements on back pain and exercise that it serves, such as W1
	 * @param references ids of the bibliography, or citations in full
	 */
	public record Evidence(List<String> serves, List<String> references) {

		public Evidence {
			serves = List.copyOf(serves);
			references = List.copyOf(references);
		}
	}

	/**
	 * Who brings an exercise.
	 *
	 * @param source  whether a plugin brings it or the clinic keeps it itself
	 * @param library name of the library that it is from
	 * @param basedOn the exercise that it was copied from, if it was; no library need bring that one any more
	 */
	public record Origin(Source source, String library, Optional<ExerciseId> basedOn) {

		public Origin {
			Objects.requireNonNull(source);
			Objects.requireNonNull(library);
			Objects.requireNonNull(basedOn);
		}
	}

	/** Where a library is kept. */
	public enum Source {
		/** In a plugin; nobody can change it here. */
		PLUGIN,
		/** In the clinic's own records. */
		CLINIC
	}
}
