package org.physiobench.core.internal.handout;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.exercise.ExerciseWords;
import org.physiobench.core.handout.Handout;
import org.physiobench.core.handout.Illustrator;
import org.physiobench.core.handout.VectorPicture;
import org.physiobench.core.program.DosageWords;
import org.physiobench.model.Assessment;
import org.physiobench.model.Episode;
import org.physiobench.model.Goal;
import org.physiobench.model.Patient;
import org.physiobench.model.Phase;
import org.physiobench.model.Prescription;
import org.physiobench.model.Program;
import org.physiobench.model.Visit;

/** Writes the texts of a handout in one language. */
final class HandoutText {

	/** Width to height of the place that a handout has for a picture. */
	private static final double PICTURE_SHAPE = 5.0 / 3;

	private final ExerciseCatalog catalog;
	private final Optional<Illustrator> illustrator;
	private final Locale language;
	private final DosageWords dosageWords;
	private final ResourceBundle words;

	HandoutText(ExerciseCatalog catalog, Optional<Illustrator> illustrator, Locale language) {
		this.catalog = catalog;
		this.illustrator = illustrator;
		this.language = language;
		this.dosageWords = new DosageWords(language);
		this.words = ResourceBundle.getBundle("org.physiobench.core.internal.handout.handout", language,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	Handout write(Patient patient, Episode episode, Program program, LocalDate printedOn) {
		return new Handout(language, say("title", patient.getGivenName()), subtitle(program), openGoal(episode),
				phases(program), advice(), sheetId(patient, program), clinician(episode, program), printedOn);
	}

	/** Enough to find the sheet's record again, too little to name the patient to a finder. */
	private String sheetId(Patient patient, Program program) {
		String initial = patient.getFamilyName().strip().codePoints().limit(1).mapToObj(Character::toString)
				.collect(Collectors.joining());
		return say("sheet", patient.getGivenName(), initial, program.getRevision());
	}

	/** How long the program takes; nothing when the length of one of its phases is open. */
	private String subtitle(Program program) {
		if (!program.getPhases().stream().allMatch(HandoutText::isPlanned)) {
			return "";
		}
		return say("weeks.all", program.getPhases().stream().mapToInt(Phase::getWeeks).sum());
	}

	private static boolean isPlanned(Phase phase) {
		return phase.getWeeks() != null && phase.getWeeks() > 0;
	}

	private static String openGoal(Episode episode) {
		if (episode.getAssessments().isEmpty()) {
			return "";
		}
		Assessment latest = episode.getAssessments().getLast();
		return latest.getGoals().stream().filter(goal -> goal.getReachedOn() == null).map(Goal::getWords).findFirst()
				.orElse("");
	}

	private static String clinician(Episode episode, Program program) {
		Stream<String> visitors = episode.getVisits().reversed().stream().map(Visit::getClinician);
		Stream<String> assessors = episode.getAssessments().reversed().stream().map(Assessment::getClinician);
		return Stream.of(Stream.ofNullable(program.getIssuedBy()), visitors, assessors)
				.flatMap(names -> names).filter(name -> name != null && !name.isBlank()).findFirst().orElse("");
	}

	private List<Handout.Phase> phases(Program program) {
		List<Handout.Phase> phases = new ArrayList<>();
		boolean several = program.getPhases().stream().filter(phase -> !phase.getPrescriptions().isEmpty()).count() > 1;
		int number = 1;
		OptionalInt week = OptionalInt.of(1);
		for (Phase phase : program.getPhases()) {
			List<Handout.Exercise> exercises = new ArrayList<>();
			for (Prescription prescription : phase.getPrescriptions()) {
				exercises.add(exercise(number++, prescription));
			}
			if (!exercises.isEmpty()) {
				phases.add(new Handout.Phase(several ? heading(phase, week) : "", exercises));
			}
			week = weekAfter(phase, week);
		}
		return phases;
	}

	/** After a phase of open length nobody knows the week any more. */
	private static OptionalInt weekAfter(Phase phase, OptionalInt firstWeek) {
		return firstWeek.isPresent() && isPlanned(phase) ? OptionalInt.of(firstWeek.getAsInt() + phase.getWeeks())
				: OptionalInt.empty();
	}

	private String heading(Phase phase, OptionalInt firstWeek) {
		if (firstWeek.isEmpty() || !isPlanned(phase)) {
			return phase.getName();
		}
		int first = firstWeek.getAsInt();
		int last = first + phase.getWeeks() - 1;
		return first == last ? say("phase.week", phase.getName(), first)
				: say("phase.weeks", phase.getName(), first, last);
	}

	private Handout.Exercise exercise(int number, Prescription prescription) {
		String dosage = capitalised(dosageWords.describe(prescription.getDosage(), prescription.getSide()));
		List<String> cues = new ArrayList<>();
		if (prescription.getCues() != null && !prescription.getCues().isBlank()) {
			cues.add(prescription.getCues());
		}
		Optional<ExerciseWords> found = catalog.find(new ExerciseId(prescription.getExercise()))
				.map(entry -> entry.words(language));
		if (found.isEmpty()) {
			String name = Objects.requireNonNullElse(prescription.getExerciseName(), prescription.getExercise());
			return new Handout.Exercise(number, name, dosage, "", List.of(say("missing")), cues, "",
					Optional.empty());
		}
		ExerciseWords text = found.get();
		ExerciseWords.Instructions patient = text.instructions();
		cues.addAll(patient.cues());
		return new Handout.Exercise(number, text.name(), dosage, patient.setUp(), patient.steps(), cues,
				patient.whenToStop(), picture(prescription));
	}

	private Optional<VectorPicture> picture(Prescription prescription) {
		return illustrator.flatMap(artist -> catalog.copyOf(new ExerciseId(prescription.getExercise()))
				.flatMap(exercise -> artist.draw(exercise, prescription.getSide(),
						Optional.ofNullable(prescription.getDosage().getHoldSeconds()), language, PICTURE_SHAPE)));
	}

	private List<Handout.Advice> advice() {
		return Stream.of("normal", "stop", "emergency")
				.map(key -> new Handout.Advice(say("advice." + key + ".title"), say("advice." + key + ".text")))
				.toList();
	}

	private String capitalised(String text) {
		return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(language) + text.substring(1);
	}

	private String say(String key, Object... values) {
		return new MessageFormat(words.getString(key), language).format(values);
	}
}
