package org.physiobench.faults;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.physiobench.model.DiaryEntry;
import org.physiobench.model.Dosage;
import org.physiobench.model.Episode;
import org.physiobench.model.Identified;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.Patient;
import org.physiobench.model.Prescription;
import org.physiobench.model.Visit;

/** What clinicians do to records, by chance: every edit touches several tables, so that half of one would show. */
final class Edits {

	private static final LocalDate FIRST_DAY = LocalDate.of(2021, 11, 22);
	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
	/** A longer history loses its oldest entry with each new one, so that rounds stay short. */
	private static final int LONGEST_HISTORY = 25;

	private final Random chance;

	Edits(Random chance) {
		this.chance = chance;
	}

	/** A patient who is not in the database yet, with a program of three exercises. */
	Patient newPatient() {
		var patient = named(MAKE.createPatient());
		patient.setGivenName("Ada");
		patient.setFamilyName("Example " + chance.nextInt(1000));
		patient.setBirthDate(FIRST_DAY.minusDays(chance.nextInt(30_000)));
		var episode = named(MAKE.createEpisode());
		episode.setProblem("low back pain");
		var program = named(MAKE.createProgram());
		var phase = named(MAKE.createPhase());
		phase.setName("Settle");
		for (var exercise : List.of("bird-dog", "glute-bridge", "dead-bug")) {
			phase.getPrescriptions().add(prescription(exercise));
		}
		program.getPhases().add(phase);
		episode.getPrograms().add(program);
		patient.getEpisodes().add(episode);
		change(patient);
		return patient;
	}

	private Prescription prescription(String exercise) {
		var prescription = named(MAKE.createPrescription());
		prescription.setExercise(exercise);
		prescription.setDosage(MAKE.createDosage());
		return prescription;
	}

	/** Changes the note of the patient and one to three things below her. */
	void change(Patient patient) {
		patient.setNote("Save " + chance.nextLong());
		var episode = patient.getEpisodes().getFirst();
		int what = 1 + chance.nextInt(7);
		if ((what & 1) != 0) {
			changeDosages(episode);
		}
		if ((what & 2) != 0) {
			addVisit(episode);
		}
		if ((what & 4) != 0) {
			addDiaryEntry(episode);
		}
	}

	private void changeDosages(Episode episode) {
		for (var prescription : episode.getPrograms().getLast().getPhases().getLast().getPrescriptions()) {
			Dosage dosage = prescription.getDosage();
			dosage.setSets(1 + chance.nextInt(5));
			dosage.setRepetitions(1 + chance.nextInt(20));
			dosage.setLoadKilograms(chance.nextInt(40) / 2.0);
		}
	}

	private void addVisit(Episode episode) {
		var visits = episode.getVisits();
		Visit visit = named(MAKE.createVisit());
		visit.setVisitedOn(FIRST_DAY.plusDays(chance.nextInt(2000)));
		visit.setPainNow(chance.nextInt(11));
		visit.setNote("Glute bridge without pain. ".repeat(1 + chance.nextInt(40)));
		visits.add(visit);
		if (visits.size() > LONGEST_HISTORY) {
			visits.removeFirst();
		}
	}

	private void addDiaryEntry(Episode episode) {
		var diary = episode.getDiary();
		DiaryEntry entry = named(MAKE.createDiaryEntry());
		entry.setDoneOn(FIRST_DAY.plusDays(chance.nextInt(2000)));
		entry.setPainBefore(chance.nextInt(11));
		for (int i = 0; i < 3; i++) {
			var item = named(MAKE.createDiaryItem());
			item.setPrescription("prescription " + i);
			item.setRepetitionsDone(chance.nextInt(20));
			entry.getItems().add(item);
		}
		diary.add(entry);
		if (diary.size() > LONGEST_HISTORY) {
			diary.removeFirst();
		}
	}

	private <T extends Identified> T named(T object) {
		object.setId(new UUID(chance.nextLong(), chance.nextLong()).toString());
		return object;
	}
}
