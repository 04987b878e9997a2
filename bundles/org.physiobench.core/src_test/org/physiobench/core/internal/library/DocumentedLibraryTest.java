package org.physiobench.core.internal.library;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.Before;
import org.junit.Test;
import org.physiobench.core.exercise.LibraryReading;
import org.physiobench.model.Exercise;
import org.physiobench.model.ExerciseLibrary;
import org.physiobench.model.ModelPackage;
import org.physiobench.model.figure.FigurePackage;

/** What releng/docs/exercise-library-format.md shows can be read, and it leaves nothing out. */
public final class DocumentedLibraryTest {

	private static final Path PAGE = Path.of(System.getProperty("basedir", "")).toAbsolutePath()
			.resolve("../../releng/docs/exercise-library-format.md");

	private String page;

	@Before
	public void readThePage() throws IOException {
		page = Files.readString(PAGE);
	}

	@Test
	public void theExampleIsALibraryThatCanBeRead() {
		LibraryReading reading = new YamlLibraryReader().read("library.yaml",
				name -> Optional.ofNullable(examples().get(name)).map(ByteArrayInputStream::new));

		assertEquals(List.of(), reading instanceof LibraryReading.Faulty(List<String> faults) ? faults : List.of());
		ExerciseLibrary library = ((LibraryReading.Whole) reading).library();
		Exercise exercise = library.getExercises().getFirst();
		assertEquals(2, exercise.getTexts().size());
		assertEquals(2, exercise.getFigure().getPoses().size());
		assertEquals(1, library.getTopics().size());
		assertEquals(1, library.getBibliography().size());
		assertEquals(Diagnostic.OK, Diagnostician.INSTANCE.validate(library).getSeverity());
	}

	@Test
	public void thePageNamesEveryKey() {
		List<EClass> classes = List.of(ModelPackage.Literals.EXERCISE_FAMILY, ModelPackage.Literals.EXERCISE,
				ModelPackage.Literals.DOSAGE, ModelPackage.Literals.ADVICE_TOPIC, ModelPackage.Literals.REFERENCE,
				FigurePackage.Literals.FIGURE, FigurePackage.Literals.FIGURE_POSE);

		assertNamed(classes.stream().flatMap(type -> FeatureKeys.of(type).all().stream()));
	}

	@Test
	public void thePageNamesEveryWord() {
		assertNamed(Stream
				.of(ModelPackage.Literals.EXERCISE_CATEGORY, ModelPackage.Literals.START_POSITION,
						ModelPackage.Literals.SPINAL_LOADING_BIAS, ModelPackage.Literals.EQUIPMENT,
						ModelPackage.Literals.BODY_REGION, ModelPackage.Literals.PRECAUTION,
						ModelPackage.Literals.HEART_RATE_ZONE, ModelPackage.Literals.CONFIRMATION,
						FigurePackage.Literals.FIGURE_VIEW, FigurePackage.Literals.BODY_POSITION,
						FigurePackage.Literals.BODY_PART, FigurePackage.Literals.PROP_KIND, FigurePackage.Literals.BREATHING)
				.map(EEnum::getELiterals).flatMap(List::stream).map(EEnumLiteral::getLiteral));
	}

	@Test
	public void thePageNamesEveryJointWithItsMovements() {
		Joints joints = new Joints();

		assertNamed(joints.names().stream());
		for (String name : joints.names()) {
			String row = page.lines().filter(line -> line.contains(" / ") && line.contains("`%s`".formatted(name)))
					.findFirst().orElseThrow();
			joints.directions(joints.singularOf(name).orElse(name.replaceFirst("^(left|right) ", "")).strip()).keySet()
					.forEach(movement -> assertTrue(name + ": " + movement, row.contains(movement)));
		}
	}

	@Test
	public void thePageKnowsOfEveryChoiceThatAnAuthorHas() {
		// a choice that is added to the model shows up here, to be added to the list above and to the page
		List<String> choices = Stream.of(ModelPackage.Literals.EXERCISE, ModelPackage.Literals.DOSAGE,
				ModelPackage.Literals.REFERENCE, FigurePackage.Literals.FIGURE, FigurePackage.Literals.FIGURE_POSE)
				.flatMap(type -> type.getEAllAttributes().stream()).map(attribute -> (EClassifier) attribute.getEAttributeType())
				.filter(EEnum.class::isInstance).map(EClassifier::getName).distinct().sorted().toList();

		assertEquals(List.of("BodyPosition", "BodyRegion", "Breathing", "Confirmation", "ExerciseCategory", "FigureView",
				"HeartRateZone", "Precaution", "SpinalLoadingBias", "StartPosition"), choices);
	}

	private void assertNamed(Stream<String> words) {
		List<String> missing = new ArrayList<>(words.filter(word -> !page.contains("`%s`".formatted(word))).toList());

		assertEquals(List.of(), missing);
	}

	/** The files of the example by the names in their first lines. */
	private Map<String, byte[]> examples() {
		Map<String, byte[]> examples = new HashMap<>();
		for (String block : page.split("```yaml\n# ")) {
			String[] nameAndContent = block.split("\n", 2);
			if (nameAndContent[0].endsWith(".yaml")) {
				examples.put(nameAndContent[0], nameAndContent[1].split("```", 2)[0].getBytes(StandardCharsets.UTF_8));
			}
		}
		return examples;
	}
}
