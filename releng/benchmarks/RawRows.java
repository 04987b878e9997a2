import java.util.ArrayList;
import java.util.List;

import org.physiobench.core.patient.CareState;
import org.physiobench.model.Assessment;
import org.physiobench.model.Dosage;
import org.physiobench.model.Episode;
import org.physiobench.model.Patient;
import org.physiobench.model.Phase;
import org.physiobench.model.Prescription;
import org.physiobench.model.Program;
import org.physiobench.model.Visit;

/** The rows of patients with a short history. */
final class RawRows {

	final List<Object[]> patients = new ArrayList<>();
	final List<Object[]> episodes = new ArrayList<>();
	final List<Object[]> assessments = new ArrayList<>();
	final List<Object[]> equipment = new ArrayList<>();
	final List<Object[]> visits = new ArrayList<>();
	final List<Object[]> programs = new ArrayList<>();
	final List<Object[]> phases = new ArrayList<>();
	final List<Object[]> prescriptions = new ArrayList<>();

	void add(Patient patient) {
		String id = patient.getId();
		CareState care = CareState.of(patient);
		patients.add(new Object[] { id, 1L, patient.getChartNumber(), patient.getGivenName(), patient.getFamilyName(),
				patient.getBirthDate(), patient.getSex().getLiteral(), patient.getLanguage(), patient.getPhone(),
				patient.getRegisteredOn(), care.problem().orElse(null), care.lastVisit().orElse(null), care.discharged(),
				RawRecords.plain(patient.getFamilyName() + " " + patient.getGivenName() + " "
						+ patient.getChartNumber() + " " + patient.getBirthDate()) });
		int position = 0;
		for (Episode episode : patient.getEpisodes()) {
			episodes.add(new Object[] { id, episode.getId(), position++, episode.getProblem(), episode.getStartedOn(),
					episode.getDischargedOn() });
			addParts(id, episode);
		}
	}

	private void addParts(String id, Episode episode) {
		for (int i = 0; i < episode.getAssessments().size(); i++) {
			Assessment assessment = episode.getAssessments().get(i);
			assessments.add(new Object[] { id, assessment.getId(), episode.getId(), i, assessment.getAssessedOn(),
					assessment.getHistory(), assessment.getPainNow(), assessment.getIrritability().getLiteral(),
					assessment.getDirectionalPreference().getLiteral() });
			for (int k = 0; k < assessment.getHomeEquipment().size(); k++) {
				equipment.add(new Object[] { id, assessment.getId(), k,
						assessment.getHomeEquipment().get(k).getLiteral() });
			}
		}
		for (int i = 0; i < episode.getVisits().size(); i++) {
			Visit visit = episode.getVisits().get(i);
			visits.add(new Object[] { id, visit.getId(), episode.getId(), i, visit.getVisitedOn(), visit.getPainNow(),
					visit.isTaughtBack(), visit.getNote() });
		}
		for (int i = 0; i < episode.getPrograms().size(); i++) {
			Program program = episode.getPrograms().get(i);
			programs.add(new Object[] { id, program.getId(), episode.getId(), i, program.getRevision(),
					program.getTitle(), program.getIssuedOn() });
			addPhases(id, program);
		}
	}

	private void addPhases(String id, Program program) {
		for (int i = 0; i < program.getPhases().size(); i++) {
			Phase phase = program.getPhases().get(i);
			phases.add(new Object[] { id, phase.getId(), program.getId(), i, phase.getName(), phase.getWeeks() });
			for (int k = 0; k < phase.getPrescriptions().size(); k++) {
				Prescription prescription = phase.getPrescriptions().get(k);
				Dosage dosage = prescription.getDosage();
				prescriptions.add(new Object[] { id, prescription.getId(), phase.getId(), k,
						prescription.getExercise(), prescription.getExerciseName(),
						prescription.getSide().getLiteral(), dosage.getDaysPerWeek(), dosage.getSets(),
						dosage.getRepetitions(), dosage.getEffort(), dosage.getHeartRateZone().getLiteral(),
						prescription.isAdapted() });
			}
		}
	}
}
