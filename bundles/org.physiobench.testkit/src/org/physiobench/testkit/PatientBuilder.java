package org.physiobench.testkit;

import java.time.LocalDate;

import org.physiobench.model.Dosage;
import org.physiobench.model.Episode;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.Patient;
import org.physiobench.model.Phase;
import org.physiobench.model.Prescription;
import org.physiobench.model.Program;
import org.physiobench.model.Side;

/** Builds a patient; whatever a test does not say is plausible. */
public final class PatientBuilder {

	private final Patient patient = ModelFactory.eINSTANCE.createPatient();

	private PatientBuilder(String id) {
		patient.setId(id);
		patient.setGivenName("Ada");
		patient.setFamilyName("Example");
		patient.setBirthDate(LocalDate.of(1980, 2, 29));
	}

	/** A patient with this id and no episode of care. */
	public static PatientBuilder patient(String id) {
		return new PatientBuilder(id);
	}

	public PatientBuilder named(String givenName, String familyName) {
		patient.setGivenName(givenName);
		patient.setFamilyName(familyName);
		return this;
	}

	public PatientBuilder bornOn(LocalDate date) {
		patient.setBirthDate(date);
		return this;
	}

	/** One more episode of care, which becomes the latest. */
	public PatientBuilder withProblem(String problem) {
		Episode episode = ModelFactory.eINSTANCE.createEpisode();
		episode.setId(patient.getId() + "-episode-" + (patient.getEpisodes().size() + 1));
		episode.setProblem(problem);
		patient.getEpisodes().add(episode);
		return this;
	}

	/** One more exercise in the only phase of the latest program, for no side in particular. */
	public PatientBuilder prescribed(String exercise, int sets, int repetitions) {
		Phase phase = phase();
		Dosage dosage = ModelFactory.eINSTANCE.createDosage();
		dosage.setSets(sets);
		dosage.setRepetitions(repetitions);
		Prescription prescription = ModelFactory.eINSTANCE.createPrescription();
		prescription.setId(phase.getId() + "-" + (phase.getPrescriptions().size() + 1));
		prescription.setExercise(exercise);
		prescription.setExerciseName(exercise);
		prescription.setSide(Side.NONE);
		prescription.setDosage(dosage);
		phase.getPrescriptions().add(prescription);
		return this;
	}

	/** The patient as she was described. */
	public Patient build() {
		return patient;
	}

	private Phase phase() {
		if (patient.getEpisodes().isEmpty()) {
			withProblem("low back pain");
		}
		Episode episode = patient.getEpisodes().getLast();
		if (episode.getPrograms().isEmpty()) {
			Phase phase = ModelFactory.eINSTANCE.createPhase();
			phase.setId(episode.getId() + "-phase");
			phase.setName("Settle");
			Program program = ModelFactory.eINSTANCE.createProgram();
			program.setId(episode.getId() + "-program");
			program.getPhases().add(phase);
			episode.getPrograms().add(program);
		}
		return episode.getPrograms().getLast().getPhases().getLast();
	}
}
