package org.physiobench.core.internal.library;

import static org.junit.Assert.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.physiobench.core.exercise.LibraryReading;
import org.physiobench.model.Exercise;
import org.physiobench.model.ExerciseLibrary;
import org.physiobench.model.Identified;

/** A library as somebody wrote it: a good one of one exercise, in which tests change what they are about. */
final class WrittenLibrary {

	static final String FIRST = "library.yaml";

	/** A bird dog with all that an exercise needs. */
	static final String BIRD_DOG = """
			language: en
			exercises:
			  - id: bird-dog
			    name: Bird dog
			    family: bird-dog
			    level: 2
			    category: core-stability
			    start position: quadruped
			    spinal loading bias: neutral
			    starting dosage:
			      days per week: 7
			      effort: 3
			    steps:
			      - Lift one arm.
			    when to stop: Stop if it hurts.
			    figure:
			      props:
			        - mat
			      poses:
			        - caption: Kneel on hands and knees.
			          position: quadruped
			          contacts: [hands on floor, knees on floor]
			        - caption: Lift one arm.
			          angles:
			            right shoulder: flexion 170
			          contacts: [left hand on floor, knees on floor]
			""";

	private final Map<String, byte[]> files = new LinkedHashMap<>();

	/** Nothing yet. */
	static WrittenLibrary empty() {
		return new WrittenLibrary();
	}

	/** The library with the bird dog in one file. */
	static WrittenLibrary ofBirdDog() {
		return of(BIRD_DOG);
	}

	/** A library in one file. */
	static WrittenLibrary of(String content) {
		return empty().with(FIRST, "library: {id: example, name: Example}\n" + content);
	}

	WrittenLibrary with(String file, String content) {
		return with(file, content.getBytes(StandardCharsets.UTF_8));
	}

	WrittenLibrary with(String file, byte[] content) {
		files.put(file, content);
		return this;
	}

	/** Writes something else where the first file says this, which must be there once. */
	WrittenLibrary but(String says, String other) {
		String content = new String(files.get(FIRST), StandardCharsets.UTF_8);
		assertEquals(says, 2, content.split(Pattern.quote(says), -1).length);
		return with(FIRST, content.replace(says, other));
	}

	LibraryReading reading() {
		return new YamlLibraryReader().read(FIRST,
				name -> Optional.ofNullable(files.get(name)).map(ByteArrayInputStream::new));
	}

	ExerciseLibrary library() {
		assertEquals(List.of(), faults());
		return ((LibraryReading.Whole) reading()).library();
	}

	Exercise exercise(String id) {
		return library().getExercises().stream().filter(exercise -> exercise.getId().equals(id)).findFirst().orElseThrow();
	}

	List<String> ids() {
		return library().getExercises().stream().map(Identified::getId).toList();
	}

	List<String> faults() {
		return reading() instanceof LibraryReading.Faulty(List<String> faults) ? faults : List.of();
	}

	/** Where the first file has this text for the first time, as faults say it. */
	String placeOf(String text) {
		String before = new String(files.get(FIRST), StandardCharsets.UTF_8);
		before = before.substring(0, before.indexOf(text));
		return "%s, line %d, column %d".formatted(FIRST, before.chars().filter(each -> each == '\n').count() + 1,
				before.length() - before.lastIndexOf('\n'));
	}
}
