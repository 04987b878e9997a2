package org.physiobench.ui.person;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.physiobench.figure.Appearance;
import org.physiobench.figure.Appearance.Build;
import org.physiobench.figure.Appearance.Hair;
import org.physiobench.figure.Appearance.Skin;
import org.physiobench.ui.figures.PortraitWish;

/**
 * Something about a person that can be chosen.
 *
 * @param name   of the feature
 * @param values that there are, with what they are called
 * @param of     what a person has
 * @param change the same person with another value
 * @param view   what shows the difference
 */
record Feature<V extends Enum<V>>(String name, Map<V, String> values, Function<Appearance, V> of,
		BiFunction<Appearance, V, Appearance> change, PortraitWish.View view) {

	/** All features, the most visible one first. */
	static List<Feature<?>> all() {
		return List.of(build(), hair(), skin());
	}

	private static Feature<Build> build() {
		return new Feature<>(Messages.Feature_build,
				Map.of(Build.SLENDER, Messages.Feature_slender, Build.AVERAGE, Messages.Feature_average, Build.BROAD,
						Messages.Feature_broad),
				Appearance::build, (person, build) -> new Appearance(build, person.hair(), person.skin()),
				PortraitWish.View.BODY);
	}

	private static Feature<Hair> hair() {
		return new Feature<>(Messages.Feature_hair,
				Map.of(Hair.SHORT, Messages.Feature_short, Hair.BOB, Messages.Feature_bob, Hair.BUN, Messages.Feature_bun),
				Appearance::hair, (person, hair) -> new Appearance(person.build(), hair, person.skin()),
				PortraitWish.View.HEAD);
	}

	private static Feature<Skin> skin() {
		return new Feature<>(Messages.Feature_skin,
				Map.of(Skin.LIGHT, Messages.Feature_light, Skin.MEDIUM, Messages.Feature_medium, Skin.DARK,
						Messages.Feature_dark),
				Appearance::skin, (person, skin) -> new Appearance(person.build(), person.hair(), skin),
				PortraitWish.View.HEAD);
	}

	/** The values in their natural order. */
	List<V> inOrder() {
		return values.keySet().stream().sorted().toList();
	}
}
