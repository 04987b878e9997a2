package org.physiobench.core.internal.exercise;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.physiobench.core.database.OtherWorkstations;
import org.physiobench.core.exercise.ExampleLibrary;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.exercise.LibrariesInMemory;
import org.physiobench.core.internal.exchange.ExchangeFiles;
import org.physiobench.core.knowledge.AdviceId;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.model.AdviceText;
import org.physiobench.model.AdviceTopic;
import org.physiobench.model.ExerciseLibrary;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.Reference;

public final class LiveLibrariesTest {

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private final LibrariesInMemory stored = new LibrariesInMemory();
	private final List<String> problems = new ArrayList<>();
	private HandMadePlugins plugins;

	@Before
	public void contributeTheBasics() throws IOException {
		plugins = new HandMadePlugins(folder.getRoot().toPath());
		ExchangeFiles.write(plugins.fileOf("org.clinic", "basics.physiobench"),
				root -> root.setLibrary(ExampleLibrary.ofBirdDogAndWalking()));
		plugins.plugin("org.clinic", "<library file='basics.physiobench'/>");
	}

	@Test
	public void withoutAStoreItHoldsWhatPluginsContribute() {
		LiveLibraries catalog = new LiveLibraries(plugins.libraries(), Optional.empty(), Optional.empty(), problems::add);

		assertEquals(List.of("bird-dog", "walking"), ids(catalog));
		assertTrue(catalog.startingDosage(new ExerciseId("walking")).isPresent());
		catalog.close();
	}

	@Test
	public void adviceAndPublicationsOfAllLibrariesAreThereToo() {
		LiveLibraries libraries = catalog();
		assertEquals(List.of(), libraries.topics());

		ExerciseLibrary own = new ExampleLibrary("own").build();
		AdviceText text = ModelFactory.eINSTANCE.createAdviceText();
		text.setLanguage("en");
		text.setTitle("Sleep");
		AdviceTopic topic = ModelFactory.eINSTANCE.createAdviceTopic();
		topic.setId("sleep");
		topic.getTexts().add(text);
		own.getTopics().add(topic);
		Reference reference = ModelFactory.eINSTANCE.createReference();
		reference.setId("R1");
		reference.setCitation("One 2020");
		own.getBibliography().add(reference);
		stored.commit(own);

		assertEquals("Sleep", libraries.topic(new AdviceId("sleep")).orElseThrow().title());
		assertEquals("One 2020", libraries.publication("R1").orElseThrow().citation());
		assertEquals(1, libraries.bibliography().size());
	}

	@Test
	public void contributedExercisesComeBeforeStoredOnes() {
		stored.commit(new ExampleLibrary("own").exercise("sled", "Sled push").build());

		assertEquals(List.of("bird-dog", "walking", "sled"), ids(catalog()));
	}

	@Test
	public void whatCannotBeUsedIsReportedAndDoesNotKeepTheRestOut() {
		plugins.plugin("org.hasty", "<library file='missing.physiobench'/>");
		stored.commit(new ExampleLibrary("own").exercise("walking", "Walking our way").build());

		assertEquals(List.of("bird-dog", "walking"), ids(catalog()));
		assertEquals(List.of(
				"The exercise library of the plugin org.hasty is not used: it has no file missing.physiobench.",
				"The exercise walking of the library Library own is not used: another library brought that id before."),
				problems);
	}

	@Test
	public void aLibraryThatIsStoredLaterIsThereAtOnce() {
		LiveLibraries catalog = catalog();
		assertEquals(2, catalog.all().size());

		stored.commit(new ExampleLibrary("own").exercise("sled", "Sled push").build());

		assertEquals("Sled push", catalog.search("sled").getFirst().name());
		assertEquals(3, catalog.all().size());
	}

	@Test
	public void listenersHearOfAChangeAndSeeTheNewExercises() {
		LiveLibraries catalog = catalog();
		List<Integer> seen = new ArrayList<>();
		Subscription subscription = catalog.onChange(() -> seen.add(catalog.all().size()));

		stored.commit(new ExampleLibrary("own").exercise("sled", "Sled push").build());
		subscription.close();
		stored.commit(new ExampleLibrary("other").exercise("rope", "Rope").build());

		assertEquals(List.of(3), seen);
	}

	@Test
	public void whatAnotherWorkstationCommittedIsThereWhenItIsHeardOf() {
		List<Consumer<OtherWorkstations.News>> told = new ArrayList<>();
		LiveLibraries catalog = new LiveLibraries(plugins.libraries(), Optional.of(stored),
				Optional.of((OtherWorkstations) listener -> {
					told.add(listener);
					return () -> told.remove(listener);
				}), problems::add);
		List<String> heard = new ArrayList<>();
		catalog.onChange(() -> heard.add("change"));

		told.getFirst().accept(new OtherWorkstations.PatientCommitted(new PatientId("ada")));
		assertEquals(List.of(), heard);
		told.getFirst().accept(new OtherWorkstations.LibraryCommitted("own"));
		told.getFirst().accept(new OtherWorkstations.NewsMissed());
		assertEquals(List.of("change", "change"), heard);
		catalog.close();
		assertEquals(List.of(), told);
	}

	@Test
	public void aClosedCatalogListensNoMore() {
		LiveLibraries catalog = catalog();
		List<String> heard = new ArrayList<>();
		try (Subscription subscription = catalog.onChange(() -> heard.add("change"))) {
			catalog.close();

			stored.commit(new ExampleLibrary("own").exercise("sled", "Sled push").build());
		}

		assertEquals(List.of(), heard);
	}

	private LiveLibraries catalog() {
		return new LiveLibraries(plugins.libraries(), Optional.of(stored), Optional.empty(), problems::add);
	}

	private static List<String> ids(LiveLibraries catalog) {
		return catalog.all().stream().map(entry -> entry.id().value()).toList();
	}
}
