import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.physiobench.model.Assessment;
import org.physiobench.model.Completion;
import org.physiobench.model.DiaryEntry;
import org.physiobench.model.Dosage;
import org.physiobench.model.Episode;
import org.physiobench.model.Equipment;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.OutcomeScore;
import org.physiobench.model.Patient;
import org.physiobench.model.Phase;
import org.physiobench.model.Prescription;
import org.physiobench.model.Program;
import org.physiobench.model.Visit;

/** Made-up patients, the same in every run. */
final class MadeUpPatients {

	/** A day on which somebody comes to the clinic, whatever the number of patients. */
	static final LocalDate BUSY_DAY = LocalDate.of(2026, 11, 20);

	/** Searches as they are typed: from everybody to nobody, short and long, in any order, with accents. */
	static final List<String> SEARCHES = List.of("", "a", "an", "mar", "müll", "ber zoe", "anna son", "1985-12", "-03-1",
			"c-00042", "son 1970", "jø lind 19", "zzzz");

	/** Visits on a day. */
	private static final int VISITS_A_DAY = 30;
	private static final LocalDate FIRST_DAY = LocalDate.of(2021, 11, 22);
	private static final String[] GIVEN_NAMES = words("Anna Bea Carla Chloé Dieter Elif Emma Fatma François Grete Hans Ines "
			+ "Ivan Jan José Jørgen Karin Lena Lukas Maria Marie Mark Martha Mehmet Nina Noël Olga Omar Paul Peter Petra "
			+ "Pia Renée Robert Rosa Samir Sara Sofia Søren Thea Tim Ulla Umut Vera Viktor Walter Yara Zoë");
	private static final String[] BEGINNINGS = words("Ander Berg Brandt Car Da Eriks Feld Fischer Frei Gra Haber Hen "
			+ "Ivers Jans Klein Kra Krüger Lang Linden Lund Mayer Meier Müller Ny Ols Öst Peders Quist Reuter Rosen Sand "
			+ "Schmidt Schröder Sten Sven Thor Ulrich Vander Vogel Wagner Weber Wil Zimmer");
	private static final String[] ENDINGS = words("ach bach berg burg dal dorf eberg eck feld gaard hausen heim holm hoff "
			+ "ing kamp lund mann mark mer ner ova quist rup sen ski son stad stein strøm thal tz wald witz");
	private static final String[] FINDINGS = words("walks twenty minutes without pain and sleeps through; the bridge is held "
			+ "longer with less effort and lifting a crate from the floor was practised with a straight back");

	private MadeUpPatients() {
	}

	/** Somebody who was here a few times: one episode, one assessment, a program of six exercises, three visits. */
	static Patient shortHistory(String idPrefix, int number) {
		Patient patient = somebody(idPrefix, number);
		Episode episode = episode(patient, "episode-1");
		episode.getAssessments().add(assessment("assessment-1", FIRST_DAY));
		for (int i = 0; i < 3; i++) {
			episode.getVisits().add(visit("visit-" + i, BUSY_DAY.minusDays((number * 3L + i) / VISITS_A_DAY), i));
		}
		episode.getPrograms().add(program(episode, 1));
		return patient;
	}

	/** Somebody with five years of care: 300 visits, 1,500 diary entries of three exercises each. */
	static Patient longHistory(String idPrefix, int number) {
		Patient patient = somebody(idPrefix, number);
		Episode episode = episode(patient, "episode-1");
		for (int i = 0; i < 10; i++) {
			episode.getAssessments().add(assessment("assessment-" + i, FIRST_DAY.plusDays(180L * i)));
			episode.getPrograms().add(program(episode, i + 1));
		}
		for (int i = 0; i < 300; i++) {
			episode.getVisits().add(visit("visit-" + i, FIRST_DAY.plusDays(6L * i), i));
		}
		for (int i = 0; i < 20; i++) {
			episode.getOutcomeScores().add(score(i));
		}
		addDiary(patient, 1_500);
		return patient;
	}

	/** Adds home sessions to the last episode. */
	static void addDiary(Patient patient, int entries) {
		List<DiaryEntry> diary = patient.getEpisodes().getLast().getDiary();
		int first = diary.size();
		for (int i = first; i < first + entries; i++) {
			diary.add(diaryEntry(i));
		}
	}

	/** The prescription whose dosage is changed. */
	static Prescription somePrescription(Patient patient) {
		return patient.getEpisodes().getLast().getPrograms().getLast().getPhases().getLast().getPrescriptions().getLast();
	}

	private static Patient somebody(String idPrefix, int number) {
		Random random = new Random(number);
		Patient patient = ModelFactory.eINSTANCE.createPatient();
		patient.setId(idPrefix + number);
		patient.setChartNumber(String.format(Locale.ROOT, "C-%06d", number));
		patient.setGivenName(any(GIVEN_NAMES, random));
		patient.setFamilyName(any(BEGINNINGS, random) + any(ENDINGS, random)
				+ (random.nextInt(4) == 0 ? "-" + any(BEGINNINGS, random) : ""));
		patient.setBirthDate(LocalDate.of(1935, 1, 1).plusDays(random.nextInt(75 * 365)));
		patient.setRegisteredOn(FIRST_DAY);
		patient.setPhone("0" + random.nextInt(1_000_000_000));
		return patient;
	}

	private static Episode episode(Patient patient, String id) {
		Episode episode = ModelFactory.eINSTANCE.createEpisode();
		episode.setId(id);
		episode.setProblem("low back pain, persistent");
		episode.setStartedOn(FIRST_DAY);
		patient.getEpisodes().add(episode);
		return episode;
	}

	private static Assessment assessment(String id, LocalDate day) {
		Assessment assessment = ModelFactory.eINSTANCE.createAssessment();
		assessment.setId(id);
		assessment.setAssessedOn(day);
		assessment.setHistory(String.join(" ", FINDINGS));
		assessment.setPainNow(4);
		assessment.getHomeEquipment().addAll(List.of(Equipment.MAT, Equipment.CHAIR));
		return assessment;
	}

	private static Visit visit(String id, LocalDate day, int number) {
		Visit visit = ModelFactory.eINSTANCE.createVisit();
		visit.setId(id);
		visit.setVisitedOn(day);
		visit.setPainNow(number % 11);
		visit.setNote(IntStream.range(0, 12).mapToObj(i -> FINDINGS[(number + i) % FINDINGS.length])
				.collect(Collectors.joining(" ")));
		return visit;
	}

	private static Program program(Episode episode, int revision) {
		Program program = ModelFactory.eINSTANCE.createProgram();
		program.setId("program-" + revision);
		program.setRevision(revision);
		program.setTitle("Stronger back " + revision);
		for (int i = 0; i < 2; i++) {
			Phase phase = ModelFactory.eINSTANCE.createPhase();
			phase.setId(program.getId() + "-phase-" + i);
			phase.setName("Phase " + (i + 1));
			phase.setWeeks(4);
			for (int k = 0; k < 3; k++) {
				phase.getPrescriptions().add(prescription(phase.getId() + "-exercise-" + k, k));
			}
			program.getPhases().add(phase);
		}
		return program;
	}

	private static Prescription prescription(String id, int number) {
		Prescription prescription = ModelFactory.eINSTANCE.createPrescription();
		prescription.setId(id);
		prescription.setExercise("exercise-" + number);
		prescription.setExerciseName("Exercise " + number);
		Dosage dosage = ModelFactory.eINSTANCE.createDosage();
		dosage.setDaysPerWeek(5);
		dosage.setSets(3);
		dosage.setRepetitions(8 + number);
		dosage.setEffort(5);
		prescription.setDosage(dosage);
		return prescription;
	}

	private static DiaryEntry diaryEntry(int number) {
		DiaryEntry entry = ModelFactory.eINSTANCE.createDiaryEntry();
		entry.setId("entry-" + number);
		entry.setDoneOn(FIRST_DAY.plusDays(number));
		entry.setProgram("program-1");
		entry.setPainBefore(number % 5);
		entry.setPainDuring(number % 6);
		entry.setPainAfter(number % 4);
		entry.setEffort(5);
		for (int i = 0; i < 3; i++) {
			var item = ModelFactory.eINSTANCE.createDiaryItem();
			item.setId(entry.getId() + "-item-" + i);
			item.setPrescription("program-1-phase-0-exercise-" + i);
			item.setCompletion(Completion.DONE);
			item.setRepetitionsDone(8);
			entry.getItems().add(item);
		}
		return entry;
	}

	private static OutcomeScore score(int number) {
		OutcomeScore score = ModelFactory.eINSTANCE.createOutcomeScore();
		score.setId("score-" + number);
		score.setInstrument("rmdq");
		score.setAnsweredOn(FIRST_DAY.plusDays(90L * number));
		score.setTotal(20.0 - number);
		for (int i = 0; i < 10; i++) {
			var answer = ModelFactory.eINSTANCE.createOutcomeAnswer();
			answer.setId(score.getId() + "-answer-" + i);
			answer.setItem("item-" + i);
			answer.setValue(1.0);
			score.getAnswers().add(answer);
		}
		return score;
	}

	private static String any(String[] choices, Random random) {
		return choices[random.nextInt(choices.length)];
	}

	private static String[] words(String text) {
		return text.split(" ");
	}
}
