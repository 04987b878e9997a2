import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.physiobench.core.attention.AttentionRules;
import org.physiobench.core.patient.PatientFilter;
import org.physiobench.core.patient.PatientFilter.Care;
import org.physiobench.core.patient.PatientOrder;
import org.physiobench.core.patient.PatientQuery;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.model.Patient;
import org.physiobench.persistence.Database;
import org.physiobench.persistence.SqlAttentionRecords;
import org.physiobench.persistence.SqlPatientRecords;
import org.physiobench.persistence.derby.EmbeddedDatabase;

/**
 * How long the lists of patients and the page of today wait for what they show. Prints milliseconds as a Markdown table.
 * Arguments: an empty folder for the embedded database or the address of an empty one on a server, then how many patients
 * there are, and how many of them are in care and keep a diary; the others are discharged.
 */
public final class ListsBenchmark {

	private static final int AT_A_TIME = 1_000;
	private static final int WARM_UP = 2;
	private static final int MEASURED = 5;
	private static final int PAGE = 100;
	/** Home sessions of each patient in care, one a day. */
	private static final int SESSIONS = 40;

	private final DataSource source;
	private long read;

	private ListsBenchmark(DataSource source) {
		this.source = source;
	}

	public static void main(String[] arguments) throws SQLException, IOException {
		Locale.setDefault(Locale.ENGLISH);
		int all = Integer.parseInt(arguments[1]);
		int inCare = Integer.parseInt(arguments[2]);
		if (arguments[0].startsWith("jdbc:")) {
			new ListsBenchmark(OneConnection.to(arguments[0])).run("PostgreSQL", all, inCare);
		} else {
			Path folder = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
			EmbeddedDatabase database = new EmbeddedDatabase(new DataFolder(folder), folder.resolve("keys"));
			new ListsBenchmark(database).run("Embedded database, encrypted", all, inCare);
			database.close();
		}
	}

	private void run(String engine, int all, int inCare) {
		records().search("nobody");
		fill(all, inCare);
		System.out.printf(Locale.ROOT, "| %s, %,d patients, %,d in care | median, ms |%n|---|---|%n", engine, all, inCare);
		measure("first page after a start", () -> page(records(), by(PatientOrder.NAME), 0));
		var records = records();
		for (PatientOrder order : PatientOrder.values()) {
			measureLists(records, "everybody by " + order.name().toLowerCase(Locale.ROOT).replace('_', ' '), by(order), all);
		}
		measureLists(records, "in care, not seen for four weeks, by last visit",
				new PatientQuery("", new PatientFilter(Care.IN_CARE, Optional.empty(),
						Optional.of(MadeUpPatients.BUSY_DAY.minusWeeks(4))), PatientOrder.LAST_VISIT), inCare);
		var attention = new SqlAttentionRecords(new Database(source));
		LocalDate from = AttentionRules.CONVENTION.from(MadeUpPatients.BUSY_DAY);
		measure("what needs attention, of all in care", () -> read += attention.inCare(from).size());
		System.err.printf("%,d things read in all%n", read);
	}

	private SqlPatientRecords records() {
		return new SqlPatientRecords(new Database(source));
	}

	private static PatientQuery by(PatientOrder order) {
		return new PatientQuery("", PatientFilter.NONE, order);
	}

	private void measureLists(SqlPatientRecords records, String name, PatientQuery query, int size) {
		measure(name + ": first page, after another list", () -> {
			page(records, PatientQuery.of("zzzz"), 0);
			page(records, query, 0);
		});
		measure(name + ": a page in the middle, while scrolling", () -> page(records, query, size / 2));
	}

	private void page(SqlPatientRecords from, PatientQuery query, int first) {
		read += from.search(query, first, PAGE).patients().size();
	}

	private static void measure(String name, Runnable work) {
		for (int i = 0; i < WARM_UP; i++) {
			work.run();
		}
		Timings timings = new Timings();
		for (int i = 0; i < MEASURED; i++) {
			timings.run(work);
		}
		System.out.printf(Locale.ROOT, "| %s | %.1f |%n", name, timings.median());
	}

	private void fill(int all, int inCare) {
		RawRecords raw = new RawRecords(source);
		for (int start = 0; start < all; start += AT_A_TIME) {
			List<Patient> patients = IntStream.range(start, Math.min(all, start + AT_A_TIME))
					.mapToObj(number -> patient(number, number < inCare)).toList();
			raw.write(connection -> {
				RawRecords.insert(connection, patients);
				for (Patient patient : patients) {
					var diary = patient.getEpisodes().getLast().getDiary();
					if (!diary.isEmpty()) {
						RawRecords.insertDiary(connection, patient, diary);
					}
				}
				return null;
			});
		}
	}

	private static Patient patient(int number, boolean inCare) {
		Patient patient = MadeUpPatients.shortHistory("patient-", number);
		var episode = patient.getEpisodes().getLast();
		if (inCare) {
			episode.getPrograms().getLast().setIssuedOn(MadeUpPatients.BUSY_DAY.minusDays(SESSIONS));
			MadeUpPatients.addDiary(patient, SESSIONS);
			for (int i = 0; i < SESSIONS; i++) {
				episode.getDiary().get(i).setDoneOn(MadeUpPatients.BUSY_DAY.minusDays(SESSIONS - i));
			}
		} else {
			episode.setDischargedOn(MadeUpPatients.BUSY_DAY);
		}
		return patient;
	}
}
