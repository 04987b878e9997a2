package org.physiobench.persistence;

import java.time.LocalDate;

import org.physiobench.model.DiaryEntry;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.Patient;
import org.physiobench.model.Visit;

/** Examples of patients. */
final class Patients {

	private static final LocalDate FIRST_DAY = LocalDate.of(2021, 11, 22);

	private Patients() {
	}

	static Patient named(String id, String givenName, String familyName, LocalDate birthDate) {
		var patient = ModelFactory.eINSTANCE.createPatient();
		patient.setId(id);
		patient.setGivenName(givenName);
		patient.setFamilyName(familyName);
		patient.setBirthDate(birthDate);
		return patient;
	}

	static Patient ada() {
		return named("ada", "Ada", "Quistgaard", LocalDate.of(1970, 3, 14));
	}

	/** One episode with visits and diary entries of three items each. */
	static Patient withHistory(int visits, int diaryEntries) {
		var patient = ada();
		var episode = ModelFactory.eINSTANCE.createEpisode();
		episode.setId("episode");
		episode.setProblem("low back pain, persistent");
		patient.getEpisodes().add(episode);
		for (int i = 0; i < visits; i++) {
			episode.getVisits().add(visit(i));
		}
		for (int i = 0; i < diaryEntries; i++) {
			episode.getDiary().add(diaryEntry(i));
		}
		return patient;
	}

	static Visit visit(int number) {
		var visit = ModelFactory.eINSTANCE.createVisit();
		visit.setId("visit-" + number);
		visit.setVisitedOn(FIRST_DAY.plusDays(6L * number));
		visit.setPainNow(number % 11);
		visit.setNote("Glute bridge without pain, walks twenty minutes; visit " + number);
		return visit;
	}

	private static DiaryEntry diaryEntry(int number) {
		var entry = ModelFactory.eINSTANCE.createDiaryEntry();
		entry.setId("entry-" + number);
		entry.setDoneOn(FIRST_DAY.plusDays(number));
		entry.setPainBefore(number % 5);
		for (int i = 0; i < 3; i++) {
			var item = ModelFactory.eINSTANCE.createDiaryItem();
			item.setId("item-" + number + "-" + i);
			item.setPrescription("prescription-" + i);
			entry.getItems().add(item);
		}
		return entry;
	}
}
