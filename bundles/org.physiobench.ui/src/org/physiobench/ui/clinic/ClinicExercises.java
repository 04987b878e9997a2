package org.physiobench.ui.clinic;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.exercise.ExerciseLibraryRecords;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.figure.Drawing;
import org.physiobench.figure.Illustration;
import org.physiobench.model.Exercise;
import org.physiobench.model.ExerciseLibrary;
import org.physiobench.model.ExerciseText;
import org.physiobench.model.ModelFactory;

/**
 * The exercises that the clinic keeps itself, in a library of its own. May block on a disk or a network; throws
 * {@link ExplainedException} when the records cannot be reached.
 */
final class ClinicExercises {

	/** Id of the clinic's library. */
	static final String LIBRARY = "clinic"; //$NON-NLS-1$

	private final ExerciseLibraryRecords records;
	private final ExerciseCatalog catalog;

	ClinicExercises(ExerciseLibraryRecords records, ExerciseCatalog catalog) {
		this.records = Objects.requireNonNull(records);
		this.catalog = Objects.requireNonNull(catalog);
	}

	/** A new exercise with an id of its own and nothing else. */
	Exercise empty() {
		Exercise exercise = ModelFactory.eINSTANCE.createExercise();
		exercise.setId(UUID.randomUUID().toString());
		exercise.setStartingDosage(ModelFactory.eINSTANCE.createDosage());
		words(exercise);
		return exercise;
	}

	/** A copy with an id of its own that says what it was copied from; nothing if no library brings the original. */
	Optional<Exercise> copy(ExerciseId original) {
		return catalog.copyOf(original).map(copy -> {
			copy.setId(UUID.randomUUID().toString());
			copy.setBasedOn(original.value());
			ExerciseText text = words(copy);
			text.setName(NLS.bind(Messages.ClinicExercises_copyOf, text.getName()));
			return copy;
		});
	}

	/** An exercise of the clinic, to be edited; nothing if the clinic has none with this id. */
	Optional<Exercise> find(ExerciseId exercise) {
		return records.all().stream().map(ExerciseLibrary::getExercises).flatMap(List::stream)
				.filter(found -> found.getId().equals(exercise.value())).findFirst().map(EcoreUtil::copy);
	}

	/**
	 * Stores an exercise in the clinic's library, or in that of its libraries in which it is already.
	 *
	 * @throws ExplainedException also when no body can do what the figure shows
	 */
	void save(Exercise exercise) {
		requirePossible(exercise);
		List<ExerciseLibrary> libraries = records.all();
		ExerciseLibrary library = libraries.stream().filter(found -> index(found, exercise) >= 0).findFirst()
				.or(() -> libraries.stream().filter(found -> LIBRARY.equals(found.getId())).findFirst())
				.orElseGet(ClinicExercises::newLibrary);
		int index = index(library, exercise);
		Exercise copy = EcoreUtil.copy(exercise);
		if (index < 0) {
			library.getExercises().add(copy);
		} else {
			library.getExercises().set(index, copy);
		}
		records.commit(library);
	}

	/** The words that are edited: in the language of this workstation, or the first that there are. */
	static ExerciseText words(Exercise exercise) {
		String language = Locale.getDefault().getLanguage();
		return exercise.getTexts().stream()
				.filter(text -> Locale.forLanguageTag(text.getLanguage()).getLanguage().equals(language)).findFirst()
				.or(() -> exercise.getTexts().stream().findFirst()).orElseGet(() -> {
					ExerciseText text = ModelFactory.eINSTANCE.createExerciseText();
					text.setLanguage(language);
					text.setName(Messages.ClinicExercises_newName);
					exercise.getTexts().add(text);
					return text;
				});
	}

	private static void requirePossible(Exercise exercise) {
		Optional.ofNullable(exercise.getFigure()).filter(figure -> !figure.getPoses().isEmpty())
				.map(figure -> Illustration.of(figure, Drawing.of(words(exercise).getName(), Locale.getDefault())).faults())
				.filter(faults -> !faults.isEmpty()).ifPresent(faults -> {
					throw new ExplainedException(NLS.bind(Messages.ClinicExercises_impossible, faults.getFirst()));
				});
	}

	private static int index(ExerciseLibrary library, Exercise exercise) {
		List<Exercise> exercises = library.getExercises();
		for (int i = 0; i < exercises.size(); i++) {
			if (exercises.get(i).getId().equals(exercise.getId())) {
				return i;
			}
		}
		return -1;
	}

	private static ExerciseLibrary newLibrary() {
		ExerciseLibrary library = ModelFactory.eINSTANCE.createExerciseLibrary();
		library.setId(LIBRARY);
		library.setName(Messages.ClinicExercises_library);
		return library;
	}
}
