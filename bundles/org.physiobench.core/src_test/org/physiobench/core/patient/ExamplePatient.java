package org.physiobench.core.patient;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.physiobench.model.Dosage;
import org.physiobench.model.Episode;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.Patient;
import org.physiobench.model.Phase;
import org.physiobench.model.Prescription;
import org.physiobench.model.Program;

/** Builds patients for tests: what a test does not say is left out of the record. */
public final class ExamplePatient {

	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	private final Patient patient = MODEL.createPatient();

	public ExamplePatient(String id) {
		patient.setId(id);
		patient.setGivenName("Anna");
		patient.setFamilyName("Berger");
		patient.setBirthDate(LocalDate.of(1984, 2, 29));
	}

	public ExamplePatient named(String givenName, String familyName) {
		patient.setGivenName(givenName);
		patient.setFamilyName(familyName);
		return this;
	}

	public ExamplePatient speaking(String language) {
		patient.setLanguage(language);
		return this;
	}

	public ExamplePatient note(String note) {
		patient.setNote(note);
		return this;
	}

	public ExamplePatient episode(String problem) {
		Episode episode = MODEL.createEpisode();
		episode.setId(patient.getId() + "-e" + (patient.getEpisodes().size() + 1));
		episode.setProblem(problem);
		patient.getEpisodes().add(episode);
		return this;
	}

	/** Changes the latest episode. */
	public ExamplePatient with(Consumer<Episode> change) {
		change.accept(patient.getEpisodes().getLast());
		return this;
	}

	public ExamplePatient program(int revision) {
		return with(episode -> {
			Program program = MODEL.createProgram();
			program.setId(episode.getId() + "-r" + revision);
			program.setRevision(revision);
			episode.getPrograms().add(program);
		});
	}

	/**
	 * @param weeks null when not planned
	 */
	public ExamplePatient phase(String name, Integer weeks) {
		return with(episode -> {
			Program program = episode.getPrograms().getLast();
			Phase phase = MODEL.createPhase();
			phase.setId(program.getId() + "-p" + (program.getPhases().size() + 1));
			phase.setName(name);
			phase.setWeeks(weeks);
			program.getPhases().add(phase);
		});
	}

	/** Prescribes an exercise, ten times, in the latest phase. */
	public ExamplePatient exercise(String id, Consumer<Prescription> change) {
		return with(episode -> {
			Phase phase = episode.getPrograms().getLast().getPhases().getLast();
			Prescription prescription = MODEL.createPrescription();
			prescription.setId(phase.getId() + "-x" + (phase.getPrescriptions().size() + 1));
			prescription.setExercise(id);
			Dosage dosage = MODEL.createDosage();
			dosage.setRepetitions(10);
			prescription.setDosage(dosage);
			change.accept(prescription);
			phase.getPrescriptions().add(prescription);
		});
	}

	public ExamplePatient exercise(String id) {
		return exercise(id, prescription -> {
		});
	}

	public Patient build() {
		return patient;
	}
}
