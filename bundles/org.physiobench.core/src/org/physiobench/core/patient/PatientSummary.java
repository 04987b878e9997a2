package org.physiobench.core.patient;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.physiobench.model.Episode;
import org.physiobench.model.Patient;

/**
 * What a list shows of a patient.
 *
 * @param id         identifies her
 * @param givenName  given name
 * @param familyName family name
 * @param birthDate  date of birth
 * @param problem    the problem of her latest episode of care, if she has one
 */
public record PatientSummary(PatientId id, String givenName, String familyName, LocalDate birthDate,
		Optional<String> problem) {

	public PatientSummary {
		Objects.requireNonNull(id);
		Objects.requireNonNull(givenName);
		Objects.requireNonNull(familyName);
		Objects.requireNonNull(birthDate);
		Objects.requireNonNull(problem);
	}

	/** The summary of a record that is open or was just saved. */
	public static PatientSummary of(Patient patient) {
		var episodes = patient.getEpisodes();
		Optional<Episode> latest = episodes.isEmpty() ? Optional.empty() : Optional.of(episodes.getLast());
		return new PatientSummary(new PatientId(patient.getId()), patient.getGivenName(), patient.getFamilyName(),
				patient.getBirthDate(), latest.map(Episode::getProblem));
	}

	/** The name as it is filed: family name first. */
	public String filedName() {
		return familyName + ", " + givenName;
	}
}
