package org.physiobench.it;

import static org.hamcrest.CoreMatchers.hasItems;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseId;

/** What a clinic's own plugin needs to bring its exercises: one extension and one data file. */
public final class PluginLibraryTest {

	private static final ExerciseId TOWEL_SLIDE = new ExerciseId("sample-clinic-towel-slide-hamstring-curl");

	private final Bundle plugin = Platform.getBundle("org.physiobench.sample.clinic");
	private final ExerciseCatalog catalog = Services.get(ExerciseCatalog.class);

	@Test
	public void thePluginIsTwoExtensionsWithADataFileEach() {
		var extensions = Platform.getExtensionRegistry().getExtensions(ContributorFactoryOSGi.createContributor(plugin));
		assertEquals(List.of("org.eclipse.emf.ecore.dynamic_package", "org.physiobench.core.exerciseLibraries"),
				Stream.of(extensions).map(IExtension::getExtensionPointUniqueIdentifier).sorted().toList());
		assertEquals(List.of("libraries/clinic.yaml"), Collections.list(plugin.findEntries("libraries", "*", true))
				.stream().map(file -> file.getPath().substring(1)).toList());
		assertEquals("no code", List.of(), new ArrayList<>(plugin.adapt(BundleWiring.class).listResources("/", "*.class",
				BundleWiring.LISTRESOURCES_LOCAL | BundleWiring.LISTRESOURCES_RECURSE)));
	}

	@Test
	public void itsExercisesStandBesideTheBuiltInOnes() {
		List<String> ids = catalog.all().stream().map(exercise -> exercise.id().value()).toList();
		assertThat(ids, hasItems("bird-dog", "glute-bridge", TOWEL_SLIDE.value(),
				"sample-clinic-standing-back-bend-at-the-counter"));
	}

	@Test
	public void itsWordsAndDosageCanBePrescribed() {
		var towelSlide = catalog.find(TOWEL_SLIDE).orElseThrow();
		assertEquals("Towel slide hamstring curl", towelSlide.words(Locale.ENGLISH).name());
		assertEquals(4, towelSlide.words(Locale.ENGLISH).instructions().steps().size());
		var dosage = catalog.startingDosage(TOWEL_SLIDE).orElseThrow();
		assertEquals(Integer.valueOf(2), dosage.getSets());
		assertEquals(Integer.valueOf(8), dosage.getRepetitions());
	}

	@Test
	public void itsSynonymsAreFoundInTheSearch() {
		assertEquals(TOWEL_SLIDE, catalog.search("sliding leg").getFirst().id());
	}
}
