package org.physiobench.ui.person;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.util.ArrayList;
import java.util.List;

import org.junit.Test;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.figure.Appearance;
import org.physiobench.figure.Appearance.Build;
import org.physiobench.figure.Appearance.Hair;
import org.physiobench.figure.Appearance.Skin;

public final class FeatureTest {

	private static final Appearance PERSON = new Appearance(Build.BROAD, Hair.BOB, Skin.MEDIUM);

	@Test
	public void everyValueOfEveryFeatureCanBeChosenAndHasAName() {
		assertEquals(List.of(List.of(Build.values()), List.of(Hair.values()), List.of(Skin.values())),
				Feature.all().stream().map(Feature::inOrder).toList());
		Feature.all().forEach(feature -> feature.values().values().forEach(name -> assertFalse(name.isBlank())));
	}

	@Test
	public void anotherValueLeavesTheRestOfThePersonAsItIs() {
		Feature.all().forEach(FeatureTest::assertOnlyOneChanges);
	}

	@Test
	public void whoFollowsAFittingIsToldOfEveryOtherPersonUntilSheStopsFollowing() {
		Fitting fitting = new Fitting(PERSON);
		List<Appearance> told = new ArrayList<>();
		Subscription following = fitting.onChange(() -> told.add(fitting.current()));
		fitting.choose(PERSON);
		fitting.choose(Appearance.neutral());
		following.close();
		fitting.choose(PERSON);
		assertEquals(List.of(Appearance.neutral()), told);
		assertEquals(PERSON, fitting.current());
	}

	private static <V extends Enum<V>> void assertOnlyOneChanges(Feature<V> feature) {
		V before = feature.of().apply(PERSON);
		for (V value : feature.inOrder()) {
			Appearance changed = feature.change().apply(PERSON, value);
			assertEquals(value, feature.of().apply(changed));
			assertEquals(PERSON, feature.change().apply(changed, before));
		}
	}
}
