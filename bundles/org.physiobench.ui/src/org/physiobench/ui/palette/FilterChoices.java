package org.physiobench.ui.palette;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.physiobench.core.exercise.ExerciseFilters;
import org.physiobench.model.BodyRegion;
import org.physiobench.model.Equipment;
import org.physiobench.model.ExerciseCategory;
import org.physiobench.model.SpinalLoadingBias;
import org.physiobench.model.StartPosition;
import org.physiobench.ui.look.Names;

/** All that exercises can be filtered by. */
final class FilterChoices {

	/** The longest progression has this many levels. */
	private static final int LEVELS = 8;

	private final Names names = new Names();
	private final Choice<ExerciseCategory> categories = new Choice<>(Messages.FilterChoices_category,
			List.of(ExerciseCategory.values()), names::of);
	private final Choice<StartPosition> positions = new Choice<>(Messages.FilterChoices_position,
			List.of(StartPosition.values()), names::of);
	/** An absent thing stands for exercises that need nothing. */
	private final Choice<Optional<Equipment>> equipment = new Choice<>(Messages.FilterChoices_equipment,
			Stream.concat(Stream.of(Optional.<Equipment>empty()), Arrays.stream(Equipment.values()).map(Optional::of))
					.toList(),
			thing -> thing.map(names::of).orElse(Messages.FilterChoices_noEquipment));
	private final Choice<BodyRegion> regions = new Choice<>(Messages.FilterChoices_region, List.of(BodyRegion.values()),
			names::of);
	private final Choice<SpinalLoadingBias> biases = new Choice<>(Messages.FilterChoices_bias,
			List.of(SpinalLoadingBias.values()), names::of);
	private final Choice<Integer> levels = new Choice<>(Messages.FilterChoices_level,
			IntStream.rangeClosed(1, LEVELS).boxed().toList(),
			level -> NLS.bind(Messages.ExerciseWording_level, level));

	/** In the order in which they are offered. */
	List<Choice<?>> all() {
		return List.of(categories, positions, equipment, regions, biases, levels);
	}

	/** Whether nothing is chosen. */
	boolean isEmpty() {
		return all().stream().allMatch(Choice::isEmpty);
	}

	void clear() {
		all().forEach(Choice::clear);
	}

	/** What is chosen, as the catalog understands it. */
	ExerciseFilters filters() {
		return new ExerciseFilters(categories.chosen(), positions.chosen(),
				equipment.isEmpty() ? Optional.empty()
						: Optional.of(equipment.chosen().stream().flatMap(Optional::stream).collect(Collectors.toSet())),
				regions.chosen(), biases.chosen(), levels.chosen());
	}
}
