package org.physiobench.core.internal.handout;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.handout.CompositionOutcome;
import org.physiobench.core.handout.CompositionOutcome.Composed;
import org.physiobench.core.handout.CompositionOutcome.NothingToPrint;
import org.physiobench.core.handout.HandoutComposer;
import org.physiobench.core.handout.Illustrator;
import org.physiobench.core.program.ProgramDrafts;
import org.physiobench.model.Episode;
import org.physiobench.model.Patient;
import org.physiobench.model.Program;

/** Composes a handout from the current program. */
@Component
public final class ProgramHandoutComposer implements HandoutComposer {

	private final ExerciseCatalog catalog;
	private final Optional<Illustrator> illustrator;

	@Activate
	public ProgramHandoutComposer(@Reference ExerciseCatalog catalog,
			@Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) Illustrator illustrator) {
		this(catalog, Optional.ofNullable(illustrator));
	}

	/** @param illustrator without one, handouts have no pictures */
	ProgramHandoutComposer(ExerciseCatalog catalog, Optional<Illustrator> illustrator) {
		this.catalog = Objects.requireNonNull(catalog);
		this.illustrator = Objects.requireNonNull(illustrator);
	}

	@Override
	public CompositionOutcome compose(Patient patient, LocalDate printedOn) {
		if (patient.getEpisodes().isEmpty()) {
			return new NothingToPrint("%s has no episode of care yet; add a problem and a program first."
					.formatted(nameOf(patient)));
		}
		Episode episode = patient.getEpisodes().getLast();
		Optional<Program> program = ProgramDrafts.current(episode);
		if (program.stream().flatMap(found -> found.getPhases().stream())
				.allMatch(phase -> phase.getPrescriptions().isEmpty())) {
			return new NothingToPrint("%s has no exercises in the current program yet; add exercises from the palette first."
					.formatted(nameOf(patient)));
		}
		Locale language = patient.getLanguage() == null ? Locale.ENGLISH
				: Locale.forLanguageTag(patient.getLanguage());
		return new Composed(
				new HandoutText(catalog, illustrator, language).write(patient, episode, program.orElseThrow(), printedOn));
	}

	private static String nameOf(Patient patient) {
		return patient.getGivenName() + " " + patient.getFamilyName();
	}
}
