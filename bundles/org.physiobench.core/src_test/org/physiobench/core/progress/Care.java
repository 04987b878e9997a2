package org.physiobench.core.progress;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.physiobench.model.Assessment;
import org.physiobench.model.Completion;
import org.physiobench.model.DiaryEntry;
import org.physiobench.model.DiaryItem;
import org.physiobench.model.Dosage;
import org.physiobench.model.Episode;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.OutcomeScore;
import org.physiobench.model.Phase;
import org.physiobench.model.Prescription;
import org.physiobench.model.Program;
import org.physiobench.model.Side;
import org.physiobench.model.Visit;

/** Builds an episode of care; days are those of March 2026, which begins on a Sunday. */
final class Care {

	private final Episode episode = ModelFactory.eINSTANCE.createEpisode();

	static LocalDate march(int day) {
		return LocalDate.of(2026, 3, day);
	}

	Care assessed(int day, Integer now, Integer worst) {
		Assessment assessment = ModelFactory.eINSTANCE.createAssessment();
		assessment.setAssessedOn(march(day));
		assessment.setPainNow(now);
		assessment.setPainWorst(worst);
		episode.getAssessments().add(assessment);
		return this;
	}

	Care visited(int day, Integer pain) {
		Visit visit = ModelFactory.eINSTANCE.createVisit();
		visit.setVisitedOn(march(day));
		visit.setPainNow(pain);
		episode.getVisits().add(visit);
		return this;
	}

	/** A program with the next revision that starts the day after its issue. */
	Care issued(int day) {
		program().setIssuedOn(march(day));
		episode.getPrograms().getLast().setStartsOn(march(day).plusDays(1));
		return this;
	}

	Care drafted() {
		program();
		return this;
	}

	private Program program() {
		Program program = ModelFactory.eINSTANCE.createProgram();
		program.setRevision(episode.getPrograms().size() + 1);
		program.setId("program-" + program.getRevision());
		episode.getPrograms().add(program);
		return program;
	}

	Care phase(String name, Integer weeks) {
		Phase phase = ModelFactory.eINSTANCE.createPhase();
		phase.setName(name);
		phase.setWeeks(weeks);
		episode.getPrograms().getLast().getPhases().add(phase);
		return this;
	}

	Care prescribed(String id, String exercise, Side side, Consumer<Dosage> dose) {
		Dosage dosage = ModelFactory.eINSTANCE.createDosage();
		dose.accept(dosage);
		Prescription prescription = ModelFactory.eINSTANCE.createPrescription();
		prescription.setId(id);
		prescription.setExercise(exercise);
		prescription.setSide(side);
		prescription.setDosage(dosage);
		episode.getPrograms().getLast().getPhases().getLast().getPrescriptions().add(prescription);
		return this;
	}

	Care noted(int day, Integer before, Integer during, Integer nextMorning) {
		DiaryEntry entry = ModelFactory.eINSTANCE.createDiaryEntry();
		entry.setId("entry-" + (episode.getDiary().size() + 1));
		entry.setDoneOn(march(day));
		entry.setPainBefore(before);
		entry.setPainDuring(during);
		entry.setPainNextMorning(nextMorning);
		episode.getDiary().add(entry);
		return this;
	}

	Care with(String prescription, Completion completion) {
		DiaryItem item = ModelFactory.eINSTANCE.createDiaryItem();
		item.setPrescription(prescription);
		item.setCompletion(completion);
		episode.getDiary().getLast().getItems().add(item);
		return this;
	}

	Care scored(int day, String instrument, Double total) {
		OutcomeScore score = ModelFactory.eINSTANCE.createOutcomeScore();
		score.setAnsweredOn(march(day));
		score.setInstrument(instrument);
		score.setTotal(total);
		episode.getOutcomeScores().add(score);
		return this;
	}

	FollowUp followUp() {
		return FollowUp.of(episode);
	}

	/** From one day of March to another, with care from the first. */
	static TimeSpan span(int from, int to) {
		return new TimeSpan(march(from), march(to), march(from));
	}
}
