package org.physiobench.ui.overview;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.physiobench.core.outcome.Instrument;
import org.physiobench.core.outcome.Instruments;
import org.physiobench.core.program.DosageWords;
import org.physiobench.core.program.ProgramDrafts;
import org.physiobench.core.progress.FollowUp;
import org.physiobench.core.progress.PainSeries;
import org.physiobench.core.progress.Reading;
import org.physiobench.core.progress.ScoreOn;
import org.physiobench.core.progress.TimeSpan;
import org.physiobench.model.Episode;
import org.physiobench.model.Phase;
import org.physiobench.model.Prescription;
import org.physiobench.model.Program;
import org.physiobench.ui.look.Look;

/** What she does, and what came of it. */
final class CourseCards {

	private static final int MOST_LINES = 3;

	private final Look look;
	private final OverviewPage.Links links;
	private final DosageWords dosage;
	private final DateTimeFormatter date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

	CourseCards(Look look, OverviewPage.Links links, Locale locale) {
		this.look = look;
		this.links = links;
		this.dosage = new DosageWords(locale);
	}

	/** The current program at a glance. */
	void program(Composite parent, Episode episode) {
		OverviewCard card = new OverviewCard(parent, look, Messages.CourseCards_program);
		Optional<Program> current = ProgramDrafts.current(episode);
		current.ifPresentOrElse(program -> describe(card, program), () -> card.note(Messages.CourseCards_noProgram));
		current.ifPresent(program -> card.link(Messages.CourseCards_openProgram, links::program));
	}

	private void describe(OverviewCard card, Program program) {
		String title = program.getTitle() == null || program.getTitle().isBlank() ? Messages.CourseCards_program
				: program.getTitle();
		card.text(title);
		card.note(ProgramDrafts.isDraft(program) ? NLS.bind(Messages.CourseCards_draft, program.getRevision())
				: NLS.bind(Messages.CourseCards_issued, program.getRevision(), date.format(program.getIssuedOn())));
		for (Phase phase : program.getPhases()) {
			if (program.getPhases().size() > 1) {
				card.note(phase.getName());
			}
			phase.getPrescriptions().forEach(prescription -> card.text(line(prescription)));
		}
	}

	private String line(Prescription prescription) {
		String name = Optional.ofNullable(prescription.getExerciseName()).orElse(prescription.getExercise());
		return NLS.bind(Messages.CourseCards_exercise, name, dosage.describe(prescription.getDosage(), prescription.getSide()));
	}

	/** Pain and function over the time of care. */
	void lines(Composite parent, FollowUp followUp, TimeSpan span) {
		List<Reading> pain = PainSeries.DURING.readings(followUp, span);
		List<String> instruments = followUp.scores().stream().map(ScoreOn::instrument).distinct().limit(MOST_LINES).toList();
		if (pain.isEmpty() && instruments.isEmpty()) {
			return;
		}
		OverviewCard card = new OverviewCard(parent, look, Messages.CourseCards_course);
		if (!pain.isEmpty()) {
			line(card, Messages.CourseCards_pain, pain, span, Instruments.PAIN.most());
		}
		for (String id : instruments) {
			List<Reading> scores = followUp.scores().stream().filter(score -> score.instrument().equals(id))
					.map(score -> new Reading(score.on(), score.total())).toList();
			Optional<Instrument> known = Instruments.find(id);
			line(card, known.map(Instrument::shortName).orElse(id), scores, span, known.map(Instrument::most)
					.orElseGet(() -> scores.stream().mapToDouble(Reading::value).max().orElse(1)));
		}
		card.link(Messages.CourseCards_openProgress, links::progress);
	}

	private void line(OverviewCard card, String name, List<Reading> readings, TimeSpan span, double most) {
		String words = NLS.bind(Messages.CourseCards_line, new Object[] { name, Math.round(readings.getFirst().value()),
				date.format(readings.getFirst().on()), Math.round(readings.getLast().value()),
				date.format(readings.getLast().on()) });
		card.note(words);
		new Sparkline(card.area(), look, readings, span, Math.max(1, most), words);
	}
}
