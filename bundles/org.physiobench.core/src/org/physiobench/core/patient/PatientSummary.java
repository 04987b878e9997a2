package org.physiobench.core.patient;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.physiobench.model.Patient;

/**
 * What a list shows of a patient.
 *
 * @param id         identifies her
 * @param givenName  given name
 * @param familyName family name
 * @param birthDate  date of birth
 * @param care       where she stands in care
 */
public record PatientSummary(PatientId id, String givenName, String familyName, LocalDate birthDate, CareState care) {

	public PatientSummary {
		Objects.requireNonNull(id);
		Objects.requireNonNull(givenName);
		Objects.requireNonNull(familyName);
		Objects.requireNonNull(birthDate);
		Objects.requireNonNull(care);
	}

	/** The summary of a record that is open or was just saved. */
	public static PatientSummary of(Patient patient) {
		return new PatientSummary(new PatientId(patient.getId()), patient.getGivenName(), patient.getFamilyName(),
				patient.getBirthDate(), CareState.of(patient));
	}

	/** The problem of her latest episode of care, if she has one. */
	public Optional<String> problem() {
		return care.problem();
	}

	/** The name as it is filed: family name first. */
	public String filedName() {
		return familyName + ", " + givenName;
	}

	/** The name as one says it: given name first. */
	public String spokenName() {
		return givenName + ' ' + familyName;
	}
}
