import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.physiobench.core.patient.CommitOutcome;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientQuery;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.model.Patient;
import org.physiobench.persistence.Database;
import org.physiobench.persistence.SqlPatientRecords;
import org.physiobench.persistence.derby.EmbeddedDatabase;

/**
 * How long the repositories take for what a clinic does all day, beside plain JDBC doing the same in the same run, with
 * more and more patients in the database. Prints milliseconds as a Markdown table. Arguments: an empty folder for the
 * embedded database or the address of an empty one on a server, then the numbers of patients, ascending.
 */
public final class PersistenceBenchmark {

	/** What takes milliseconds. */
	private static final Rounds MANY = new Rounds(20, 11);
	/** What takes milliseconds here, but up to seconds by plain JDBC. */
	private static final Rounds SOME = new Rounds(3, 7);
	/** What takes seconds. */
	private static final Rounds FEW = new Rounds(1, 5);
	private static final int PAGE = 50;
	private static final int IMPORTED = 1_000;
	private static final int DIARY_ENTRIES = 1_000;
	private static final int FILLED_AT_A_TIME = 1_000;

	private record Rounds(int warmUp, int measured) {
		int all() {
			return warmUp + measured;
		}
	}

	private final DataSource source;
	private final PatientRecords records;
	private final RawRecords raw;
	private final Map<String, List<String>> table = new LinkedHashMap<>();
	/** Adds up what is read, so that nothing can be left out as useless. */
	private long read;
	private int filled;
	private int used;

	private PersistenceBenchmark(DataSource source) {
		this.source = source;
		this.records = new SqlPatientRecords(new Database(source));
		this.raw = new RawRecords(source);
	}

	public static void main(String[] arguments) throws SQLException, IOException {
		Locale.setDefault(Locale.ENGLISH);
		List<Integer> sizes = Arrays.stream(arguments).skip(1).map(Integer::valueOf).toList();
		if (arguments[0].startsWith("jdbc:")) {
			new PersistenceBenchmark(OneConnection.to(arguments[0])).run("PostgreSQL", sizes);
		} else {
			Path folder = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
			EmbeddedDatabase database = new EmbeddedDatabase(new DataFolder(folder), folder.resolve("keys"));
			new PersistenceBenchmark(database).run("Embedded database, encrypted", sizes);
			database.close();
		}
	}

	private void run(String engine, List<Integer> sizes) {
		records.search(PatientQuery.of("nobody"), 0, PAGE);
		for (int size : sizes) {
			System.err.printf("%s, %,d patients …%n", engine, size);
			fill(size);
			measure();
		}
		print(engine, sizes);
	}

	private void fill(int size) {
		while (filled < size) {
			int next = Math.min(size, filled + FILLED_AT_A_TIME);
			List<Patient> patients = IntStream.range(filled, next)
					.mapToObj(number -> MadeUpPatients.shortHistory("patient-", number)).toList();
			raw.write(connection -> {
				RawRecords.insert(connection, patients);
				return null;
			});
			filled = next;
		}
		freshStatistics();
	}

	/** Servers gather them by themselves, but some time after the rows came. */
	private void freshStatistics() {
		raw.write(connection -> {
			if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
				try (var statement = connection.createStatement()) {
					statement.execute("ANALYZE");
				}
			}
			return null;
		});
	}

	private void measure() {
		Patient patient = committed(MadeUpPatients.longHistory("long-", used++));
		open(patient);
		saveDosage(patient);
		searchAll();
		seenOn();
		saveDiary();
		importPatients();
	}

	private void open(Patient patient) {
		PatientId id = new PatientId(patient.getId());
		compare("open a patient: 300 visits, 1,500 diary entries", MANY,
				() -> read += records.checkOut(id).orElseThrow().getEpisodes().size(),
				() -> read += raw.open(patient.getId()).size());
	}

	private void saveDosage(Patient patient) {
		Patient open = records.checkOut(new PatientId(patient.getId())).orElseThrow();
		Patient rawly = committed(MadeUpPatients.longHistory("long-", used++));
		String prescription = MadeUpPatients.somePrescription(rawly).getId();
		Runnable save = () -> {
			MadeUpPatients.somePrescription(open).getDosage().setRepetitions(++used);
			commit(open);
		};
		compare("save one changed dosage of that patient", MANY, save, () -> {
			read += raw.saveRepetitions(rawly.getId(), rawly.getVersion(), prescription, ++used);
			rawly.setVersion(rawly.getVersion() + 1);
		});
		compare("the same beside two bare UPDATEs, without an audit entry", MANY, save, () -> {
			read += raw.saveRepetitionsUnnoticed(rawly.getId(), rawly.getVersion(), prescription, ++used);
			rawly.setVersion(rawly.getVersion() + 1);
		});
	}

	/** Each search follows another one, so that none is answered by what is left of its own last answer. */
	private void searchAll() {
		Map<String, Timings> ours = new LinkedHashMap<>();
		Map<String, Timings> plain = new LinkedHashMap<>();
		for (int round = 0; round < SOME.all(); round++) {
			boolean measured = round >= SOME.warmUp();
			for (String words : MadeUpPatients.SEARCHES) {
				Timings notes = measured ? ours.computeIfAbsent(words, any -> new Timings()) : new Timings();
				Timings rawNotes = measured ? plain.computeIfAbsent(words, any -> new Timings()) : new Timings();
				notes.run(() -> read += records.search(PatientQuery.of(words), 0, PAGE).patients().size());
				rawNotes.run(() -> read += raw.search(words, PAGE).size());
			}
		}
		Timings all = new Timings();
		Timings allRaw = new Timings();
		ours.values().forEach(all::addAll);
		plain.values().forEach(allRaw::addAll);
		String slowest = ours.keySet().stream().max(Comparator.comparing(words -> ours.get(words).median())).orElseThrow();
		String slowestCell = cell(ours.get(slowest), plain.get(slowest));
		add("search, first 50 found: all of %d searches".formatted(MadeUpPatients.SEARCHES.size()), cell(all, allRaw));
		add("search, first 50 found: the slowest of them", slowestCell);
		compare("search, the first one after a start", FEW,
				() -> read += new SqlPatientRecords(new Database(source)).search(PatientQuery.of("mar"), 0, PAGE).patients().size(),
				() -> read += raw.search("mar", PAGE).size());
	}

	private void seenOn() {
		compare("list a day's patients", MANY, () -> read += records.seenOn(MadeUpPatients.BUSY_DAY).size(),
				() -> read += raw.seenOn(MadeUpPatients.BUSY_DAY).size());
	}

	private void saveDiary() {
		List<Patient> ours = fresh("diary-", FEW.all());
		List<Patient> rawly = fresh("diary-", FEW.all());
		ours.forEach(this::committed);
		rawly.forEach(this::committed);
		ours.forEach(patient -> MadeUpPatients.addDiary(patient, DIARY_ENTRIES));
		rawly.forEach(patient -> MadeUpPatients.addDiary(patient, DIARY_ENTRIES));
		var next = ours.iterator();
		var nextRaw = rawly.iterator();
		compare("batch save of 1,000 diary entries", FEW, () -> commit(next.next()), () -> {
			Patient patient = nextRaw.next();
			read += raw.saveDiary(patient, patient.getEpisodes().getLast().getDiary());
		});
	}

	private List<Patient> fresh(String prefix, int count) {
		return IntStream.range(0, count).mapToObj(i -> MadeUpPatients.shortHistory(prefix, used++)).toList();
	}

	private void importPatients() {
		List<Patient> imported = new ArrayList<>();
		for (int i = 0; i < FEW.all(); i++) {
			imported.addAll(fresh("import-", 2 * IMPORTED));
		}
		var next = imported.iterator();
		compare("import 1,000 patients, each in a transaction", FEW, () -> {
			for (int i = 0; i < IMPORTED; i++) {
				commit(next.next());
			}
		}, () -> {
			for (int i = 0; i < IMPORTED; i++) {
				raw.register(next.next());
			}
		});
		raw.remove(imported.stream().map(Patient::getId).toList());
	}

	private Patient committed(Patient patient) {
		commit(patient);
		return patient;
	}

	private void commit(Patient patient) {
		if (!(records.commit(patient) instanceof CommitOutcome.Committed)) {
			throw new IllegalStateException("Not committed: " + patient.getId());
		}
	}

	private void compare(String work, Rounds rounds, Runnable ours, Runnable plain) {
		Timings timings = new Timings();
		Timings rawTimings = new Timings();
		alternate(rounds, timings, rawTimings, ours, plain);
		add(work, cell(timings, rawTimings));
	}

	/** In turn, so that what else the machine does meanwhile hits both. */
	private static void alternate(Rounds rounds, Timings ours, Timings raw, Runnable work, Runnable rawWork) {
		for (int i = 0; i < rounds.warmUp(); i++) {
			work.run();
			rawWork.run();
		}
		for (int i = 0; i < rounds.measured(); i++) {
			ours.run(work);
			raw.run(rawWork);
		}
	}

	private void add(String work, String cell) {
		table.computeIfAbsent(work, any -> new ArrayList<>()).add(cell);
		System.err.println("  " + work + ": " + cell);
	}

	private static String cell(Timings ours, Timings raw) {
		return String.format(Locale.ROOT, "%s \u00f7 %s = **%.1f**", milliseconds(ours.median()),
				milliseconds(raw.median()), ours.median() / raw.median());
	}

	private static String milliseconds(double value) {
		return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
	}

	private void print(String engine, List<Integer> sizes) {
		StringBuilder head = new StringBuilder("| " + engine + " |");
		sizes.forEach(size -> head.append(String.format(Locale.ROOT, " %,d patients |", size)));
		System.out.println(head);
		System.out.println("|---|" + "---|".repeat(sizes.size()));
		table.forEach((work, cells) -> System.out.println("| " + work + " | " + String.join(" | ", cells) + " |"));
		System.out.printf(Locale.ROOT, "%n%,d things read in all%n%n", read);
	}
}
