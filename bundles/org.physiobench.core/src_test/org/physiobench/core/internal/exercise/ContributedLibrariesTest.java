package org.physiobench.core.internal.exercise;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.physiobench.core.exercise.ExampleLibrary;
import org.physiobench.core.internal.exchange.ExchangeFiles;
import org.physiobench.core.patient.ExamplePatient;
import org.physiobench.model.ExerciseLibrary;

public final class ContributedLibrariesTest {

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private HandMadePlugins plugins;

	@Before
	public void startWithoutPlugins() {
		plugins = new HandMadePlugins(folder.getRoot().toPath());
	}

	@Test
	public void withoutPluginsThereIsNothingAndNothingIsWrong() {
		ContributedLibraries.Reading reading = plugins.libraries().read();

		assertEquals(List.of(), reading.libraries());
		assertEquals(List.of(), reading.problems());
	}

	@Test
	public void aGoodLibraryIsReadWhole() throws IOException {
		libraryOf("org.clinic", "libraries/clinic.physiobench", ExampleLibrary.ofBirdDogAndWalking());
		plugins.plugin("org.clinic", "<library file='libraries/clinic.physiobench'/>");

		ContributedLibraries.Reading reading = plugins.libraries().read();

		assertEquals(List.of(), reading.problems());
		assertEquals(1, reading.libraries().size());
		assertTrue(EcoreUtil.equals(ExampleLibrary.ofBirdDogAndWalking(), reading.libraries().getFirst()));
	}

	@Test
	public void librariesOfOnePluginKeepTheirOrder() throws IOException {
		for (String id : List.of("c", "a", "b")) {
			libraryOf("org.clinic", id, new ExampleLibrary(id).build());
		}
		plugins.plugin("org.clinic", "<library file='c'/><library file='a'/><library file='b'/>");

		assertEquals(List.of("c", "a", "b"),
				plugins.libraries().read().libraries().stream().map(ExerciseLibrary::getId).toList());
	}

	@Test
	public void anElementWithoutAFileIsReported() {
		plugins.plugin("org.hasty", "<library/>");

		assertProblem("The exercise library of the plugin org.hasty is not used: its element <library> has no attribute file.");
	}

	@Test
	public void aFileThatIsNotThereIsReported() {
		plugins.plugin("org.hasty", "<library file='nowhere.physiobench'/>");

		assertProblem("The exercise library of the plugin org.hasty is not used: it has no file nowhere.physiobench.");
	}

	@Test
	public void aBrokenFileIsReported() throws IOException {
		Files.writeString(plugins.fileOf("org.hasty", "broken.physiobench"), "<pb:Exchange");
		plugins.plugin("org.hasty", "<library file='broken.physiobench'/>");

		assertProblem(
				"The exercise library of the plugin org.hasty is not used: broken.physiobench is not an exchange file of Physiobench, or it is cut off.");
	}

	@Test
	public void aPatientsFileIsReported() throws IOException {
		ExchangeFiles.write(plugins.fileOf("org.hasty", "p-1.physiobench"),
				root -> root.setPatient(new ExamplePatient("p-1").build()));
		plugins.plugin("org.hasty", "<library file='p-1.physiobench'/>");

		assertProblem("The plugin org.hasty contributes a patient's file as an exercise library; it is not used.");
	}

	@Test
	public void aBadContributionDoesNotKeepTheGoodOnesOut() throws IOException {
		libraryOf("org.clinic", "clinic.physiobench", ExampleLibrary.ofBirdDogAndWalking());
		plugins.plugin("org.hasty", "<library/>").plugin("org.clinic",
				"<library file='missing.physiobench'/><library file='clinic.physiobench'/>");

		ContributedLibraries.Reading reading = plugins.libraries().read();

		assertEquals(List.of("basics"), reading.libraries().stream().map(ExerciseLibrary::getId).toList());
		assertEquals(2, reading.problems().size());
	}

	@Test
	public void aLibraryThatSomebodyWroteIsReadWithTheFilesBesideIt() throws IOException {
		Files.writeString(plugins.fileOf("org.clinic", "libraries/clinic/library.yaml"),
				"library: {id: clinic, name: Clinic}\nfiles: [heel-raise.yaml]\n");
		Files.writeString(plugins.fileOf("org.clinic", "libraries/clinic/heel-raise.yaml"),
				"language: en\nfamilies:\n  - id: heel-raise\n    name: Heel raise\n");
		plugins.plugin("org.clinic", "<library file='libraries/clinic/library.yaml'/>");

		ContributedLibraries.Reading reading = plugins.libraries().read();

		assertEquals(List.of(), reading.problems());
		assertEquals("Clinic", reading.libraries().getFirst().getName());
		assertEquals("heel-raise", reading.libraries().getFirst().getFamilies().getFirst().getId());
	}

	@Test
	public void eachFaultOfALibraryThatSomebodyWroteIsReported() throws IOException {
		Files.writeString(plugins.fileOf("org.hasty", "library.yaml"),
				"library: {id: hasty, nmae: Hasty}\nfiles: [core.yaml]\n");
		plugins.plugin("org.hasty", "<library file='library.yaml'/>");

		ContributedLibraries.Reading reading = plugins.libraries().read();

		assertEquals(List.of(), reading.libraries());
		assertEquals(List.of(
				"The exercise library of the plugin org.hasty is not used: library.yaml, line 1, column 22: 'nmae' is not a key of a library; did you mean 'name'?",
				"The exercise library of the plugin org.hasty is not used: library.yaml, line 2, column 9: there is no file 'core.yaml' here."),
				reading.problems());
	}

	@Test
	public void aWrittenLibraryThatIsNotThereIsReported() {
		plugins.plugin("org.hasty", "<library file='nowhere/library.yaml'/>");

		assertProblem("The exercise library of the plugin org.hasty is not used: it has no file nowhere/library.yaml.");
	}

	private void libraryOf(String plugin, String path, ExerciseLibrary library) throws IOException {
		ExchangeFiles.write(plugins.fileOf(plugin, path), root -> root.setLibrary(library));
	}

	private void assertProblem(String expected) {
		ContributedLibraries.Reading reading = plugins.libraries().read();

		assertEquals(List.of(expected), reading.problems());
		assertEquals(List.of(), reading.libraries());
	}
}
