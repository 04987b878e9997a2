package org.physiobench.ui.details;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.osgi.util.NLS;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.exercise.ExerciseWords;
import org.physiobench.core.exercise.Progression;
import org.physiobench.core.knowledge.LibraryKnowledge;
import org.physiobench.core.language.Translation;
import org.physiobench.core.program.DosageWords;
import org.physiobench.model.Exercise;
import org.physiobench.model.Side;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.Names;

/** Writes down what is known of an exercise, for the clinician who decides about it. */
final class DetailsText {

	private static final String DOT = " \u00b7 "; //$NON-NLS-1$

	private final Look look;
	private final ExerciseCatalog catalog;
	private final EvidenceText evidence;
	private final Consumer<ExerciseId> jump;
	private final Names names = new Names();
	private final Locale reader = Locale.getDefault();

	DetailsText(Look look, ExerciseCatalog catalog, Optional<LibraryKnowledge> knowledge, Consumer<ExerciseId> jump) {
		this.look = look;
		this.catalog = catalog;
		this.evidence = new EvidenceText(knowledge);
		this.jump = jump;
	}

	/** What the exercise is called and what kind it is, and what must not be overlooked. */
	void writeHead(DetailsSheet sheet, ExerciseEntry exercise, String against) {
		Translation<ExerciseWords> translation = exercise.words().in(reader);
		sheet.title(translation.words().name());
		sheet.small(String.join(", ", translation.words().synonyms())); //$NON-NLS-1$
		sheet.kind(look.of(exercise.category()), kind(exercise, translation.words()));
		sheet.warning(against);
		if (!translation.isFor(reader)) {
			sheet.warning(NLS.bind(Messages.DetailsText_otherLanguage, translation.language().getDisplayLanguage(reader),
					reader.getDisplayLanguage(reader)));
		}
	}

	/** All the rest, to be read below the figure. */
	void writeBody(DetailsSheet sheet, ExerciseEntry exercise) {
		ExerciseWords words = exercise.words(reader);
		captions(exercise).ifPresent(sheet::small);
		sheet.section(Messages.DetailsText_dosage, dosage(exercise));
		catalog.progression(exercise.family()).ifPresent(family -> writeProgression(sheet, exercise, family));
		writeInstructions(sheet, words.instructions());
		sheet.section(Messages.DetailsText_therapistCues, words.teaching().cues(), false);
		sheet.section(Messages.DetailsText_commonErrors, words.teaching().commonErrors(), false);
		sheet.section(Messages.DetailsText_precautions,
				exercise.precautions().stream().sorted().map(names::of).toList(), false);
		evidence.write(sheet, exercise);
		sheet.small(source(exercise));
	}

	private static void writeInstructions(DetailsSheet sheet, ExerciseWords.Instructions patient) {
		sheet.section(Messages.DetailsText_setUp, patient.setUp());
		sheet.section(Messages.DetailsText_steps, patient.steps(), true);
		sheet.section(Messages.DetailsText_breathing, patient.breathing());
		sheet.section(Messages.DetailsText_cues, patient.cues(), false);
		sheet.section(Messages.DetailsText_howItFeels, patient.howItFeels());
		sheet.section(Messages.DetailsText_whenToStop, patient.whenToStop());
		sheet.section(Messages.DetailsText_easier, patient.easier());
		sheet.section(Messages.DetailsText_harder, patient.harder());
	}

	private String kind(ExerciseEntry exercise, ExerciseWords words) {
		String muscles = words.region().isBlank() ? all(exercise.kind().regions().stream().sorted()) : words.region();
		return Stream.of(names.of(exercise.category()), NLS.bind(Messages.DetailsText_level, exercise.level()),
				names.of(exercise.startPosition()), NLS.bind(Messages.DetailsText_bias, names.of(exercise.bias())), needs(exercise),
				muscles).filter(part -> !part.isBlank()).collect(Collectors.joining(DOT));
	}

	private String needs(ExerciseEntry exercise) {
		return exercise.equipment().stream()
				.map(anyOf -> anyOf.stream().sorted().map(names::of).collect(Collectors.joining(Messages.DetailsText_or)))
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private String all(Stream<? extends Enumerator> values) {
		return values.map(names::of).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private String dosage(ExerciseEntry exercise) {
		Side side = exercise.oneSided() ? Side.BOTH : Side.NONE;
		return catalog.startingDosage(exercise.id()).map(dosage -> {
			String words = new DosageWords(reader).describe(dosage, side);
			String progression = dosage.getProgression() == null ? "" : '\n' + dosage.getProgression(); //$NON-NLS-1$
			return words + progression;
		}).orElse(""); //$NON-NLS-1$
	}

	/** What happens in each pose of the figure. */
	private Optional<String> captions(ExerciseEntry exercise) {
		return catalog.copyOf(exercise.id()).map(Exercise::getFigure).map(figure -> {
			List<String> captions = figure.getPoses().stream()
					.map(pose -> pose.getCaptions().stream()
							.filter(caption -> reader.getLanguage().equals(Locale.forLanguageTag(caption.getLanguage()).getLanguage()))
							.findFirst().or(() -> pose.getCaptions().stream().findFirst())
							.map(caption -> caption.getCaption()).orElse("")) //$NON-NLS-1$
					.filter(caption -> !caption.isBlank()).toList();
			return String.join(" \u2192 ", captions); //$NON-NLS-1$
		});
	}

	/** The whole ladder: what is easier and harder than this exercise is a jump away. */
	private void writeProgression(DetailsSheet sheet, ExerciseEntry exercise, Progression family) {
		if (family.exercises().size() < 2) {
			return;
		}
		String name = family.names().in(reader).words();
		sheet.heading(NLS.bind(family.progressive() ? Messages.DetailsText_progression : Messages.DetailsText_menu, name));
		List<ExerciseEntry> easier = family.easierThan(exercise.id());
		List<ExerciseEntry> harder = family.harderThan(exercise.id());
		for (ExerciseEntry step : family.exercises()) {
			String level = NLS.bind(Messages.DetailsText_level, step.level());
			if (step.id().equals(exercise.id())) {
				sheet.text(NLS.bind(Messages.DetailsText_thisStep, level, step.name()));
			} else {
				String where = easier.contains(step) ? Messages.DetailsText_nextEasier
						: harder.contains(step) ? Messages.DetailsText_nextHarder : ""; //$NON-NLS-1$
				sheet.link(where.isEmpty() ? level : level + DOT + where, step.name(), () -> jump.accept(step.id()));
			}
		}
	}

	private static String source(ExerciseEntry exercise) {
		String library = NLS.bind(Messages.DetailsText_source, exercise.origin().library());
		return exercise.origin().basedOn().map(base -> library + DOT + NLS.bind(Messages.DetailsText_basedOn, base))
				.orElse(library);
	}
}
