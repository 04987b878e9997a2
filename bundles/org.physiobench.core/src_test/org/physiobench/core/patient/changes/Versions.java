package org.physiobench.core.patient.changes;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.physiobench.model.DiaryEntry;
import org.physiobench.model.DiaryItem;
import org.physiobench.model.Episode;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.Patient;
import org.physiobench.model.Phase;
import org.physiobench.model.Prescription;
import org.physiobench.model.Program;
import org.physiobench.model.Visit;

/** A record that two people open, and what each of them makes of it. */
final class Versions {

	private final Patient base = record();
	private final Patient mine = EcoreUtil.copy(base);
	private final Patient theirs = EcoreUtil.copy(base);

	Versions() {
		theirs.setVersion(2);
	}

	Versions mine(Consumer<Patient> edit) {
		edit.accept(mine);
		return this;
	}

	Versions theirs(Consumer<Patient> edit) {
		edit.accept(theirs);
		return this;
	}

	Patient mine() {
		return mine;
	}

	Patient theirs() {
		return theirs;
	}

	RecordMerge compared() {
		return RecordMerge.of(base, mine, theirs, Locale.UK);
	}

	private static Patient record() {
		Patient patient = ModelFactory.eINSTANCE.createPatient();
		patient.setId("ada");
		patient.setGivenName("Ada");
		patient.setFamilyName("Quistgaard");
		patient.setBirthDate(LocalDate.of(1970, 3, 14));
		patient.setVersion(1);
		patient.getEpisodes().add(episode());
		return patient;
	}

	private static Episode episode() {
		Episode episode = ModelFactory.eINSTANCE.createEpisode();
		episode.setId("episode");
		episode.setProblem("Low back pain");
		Program program = ModelFactory.eINSTANCE.createProgram();
		program.setId("program");
		program.getPhases().add(phase("settle", "Settle"));
		program.getPhases().add(phase("build", "Build"));
		program.getPhases().getFirst().getPrescriptions().add(prescription("bird-dog", "Bird dog"));
		program.getPhases().getFirst().getPrescriptions().add(prescription("glute-bridge", "Glute bridge"));
		program.getPhases().getFirst().getPrescriptions().add(prescription("side-plank", "Side plank"));
		episode.getPrograms().add(program);
		episode.getVisits().add(visit("v-1", LocalDate.of(2026, 11, 2)));
		episode.getDiary().add(diaryEntry());
		return episode;
	}

	private static Phase phase(String id, String name) {
		Phase phase = ModelFactory.eINSTANCE.createPhase();
		phase.setId(id);
		phase.setName(name);
		return phase;
	}

	static Prescription prescription(String id, String name) {
		Prescription prescription = ModelFactory.eINSTANCE.createPrescription();
		prescription.setId(id);
		prescription.setExercise(id);
		prescription.setExerciseName(name);
		prescription.setDosage(ModelFactory.eINSTANCE.createDosage());
		prescription.getDosage().setSets(2);
		prescription.getDosage().setRepetitions(8);
		return prescription;
	}

	static Visit visit(String id, LocalDate day) {
		Visit visit = ModelFactory.eINSTANCE.createVisit();
		visit.setId(id);
		visit.setVisitedOn(day);
		visit.setPainNow(4);
		return visit;
	}

	private static DiaryEntry diaryEntry() {
		DiaryEntry entry = ModelFactory.eINSTANCE.createDiaryEntry();
		entry.setId("d-1");
		entry.setDoneOn(LocalDate.of(2026, 11, 12));
		entry.setProgram("program");
		DiaryItem item = ModelFactory.eINSTANCE.createDiaryItem();
		item.setId("d-1-i");
		item.setPrescription("bird-dog");
		entry.getItems().add(item);
		return entry;
	}

	static Episode episode(Patient patient) {
		return patient.getEpisodes().getFirst();
	}

	static Phase phase(Patient patient, int index) {
		return episode(patient).getPrograms().getFirst().getPhases().get(index);
	}

	static Prescription birdDog(Patient patient) {
		return phase(patient, 0).getPrescriptions().stream().filter(found -> found.getId().equals("bird-dog"))
				.findFirst().orElseThrow();
	}
}
