import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Kills the product at random moments while it saves, and looks whether everything that it acknowledged is there, and
 * nothing that nobody saved. Arguments: the number of rounds and the seed. Each round opens the database of the round
 * before, compares, saves with four threads and is killed; some rounds are killed in a first start, while the database
 * recovers or while an older database is migrated as well.
 */
public final class KillTest {

	private static final int WRITERS = 4;
	private static final int MOST_SAVES = 40;
	private static final int LONGEST_SAVE_MILLIS = 60;
	/** The least that Derby allows: the log changes its file and the database is brought up to date every 100 KB. */
	private static final List<String> MANY_CHECKPOINTS = List.of("-Dderby.storage.checkpointInterval=100000",
			"-Dderby.storage.logSwitchInterval=100000");

	private final Product.Installation installation = Product.Installation.fromSettings();
	private final Path folder;
	private final Random chance;
	private Ledger ledger = new Ledger();
	private Path data;
	private int clinics;
	private long creatingMillis;
	private long openingMillis;
	private long migratingMillis;

	private int inCreation;
	private int inTables;
	private int inOpening;
	private int inBackup;
	private int inMigration;
	private int inWriting;
	private int acknowledged;
	private int lost;
	private int torn;
	private int unsound;
	private int unopened;

	private KillTest(Path folder, long seed) {
		this.folder = folder;
		this.chance = new Random(seed);
		this.data = newClinic();
	}

	public static void main(String[] arguments) throws Exception {
		int rounds = Integer.parseInt(arguments[0]);
		long seed = Long.parseLong(arguments[1]);
		System.out.printf("%d rounds, seed %d%n", rounds, seed);
		var folder = Path.of(System.getProperty("faults.folder")).toAbsolutePath();
		var test = new KillTest(folder, seed);
		long start = System.nanoTime();
		int failed = test.run(rounds);
		test.print(rounds, Duration.ofNanos(System.nanoTime() - start));
		TestReport.write("kill-test", rounds, failed, 0);
		System.exit(failed == 0 ? 0 : 1);
	}

	private Path newClinic() {
		clinics++;
		return folder.resolve("clinic-" + clinics);
	}

	private int run(int rounds) throws Exception {
		measure();
		int failed = 0;
		for (int round = 1; round <= rounds; round++) {
			int before = faults();
			round(round);
			if (faults() > before) {
				failed++;
				System.out.printf("Round %d failed; its database is kept in %s%n", round, data);
				leave();
			} else if (round % 10 == 0) {
				System.out.printf("%d rounds, %d saves acknowledged, %d faults%n", round,
						acknowledged + ledger.acknowledged(), faults());
			}
		}
		int before = faults();
		closeClinic();
		return faults() > before ? failed + 1 : failed;
	}

	private int faults() {
		return lost + torn + unsound + unopened;
	}

	/** Learns how long this machine takes for a first and a second start and for a migration, so that kills fall into them. */
	private void measure() throws Exception {
		creatingMillis = startAndEnd();
		openingMillis = startAndEnd();
		age();
		migratingMillis = startAndEnd();
	}

	private long startAndEnd() throws Exception {
		try (var product = start()) {
			long start = System.nanoTime();
			look(product);
			long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
			product.obey("check").stream().filter(line -> !line.startsWith("done\t")).forEach(this::unexpected);
			product.tell("end");
			product.end();
			return millis;
		}
	}

	/** Ends with an older database that holds the same records, and without backups of an earlier migration. */
	private void age() throws Exception {
		try (var product = start()) {
			look(product);
			product.obey("age").stream().filter(line -> !line.startsWith("done\t")).forEach(this::unexpected);
			product.tell("end");
			product.end();
		}
		var backups = data.resolve("backups");
		if (Files.exists(backups)) {
			delete(backups);
		}
	}

	private Product start() {
		var options = chance.nextBoolean() ? MANY_CHECKPOINTS : List.<String>of();
		var product = installation.start(data, chance.nextLong(), options, ledger::note);
		product.await("ready");
		return product;
	}

	private boolean look(Product product) {
		ledger.beginLook();
		return check(product.obey("list"));
	}

	/** The first rounds are of the rarer kinds, so that a short test has them, too. */
	private void round(int number) throws Exception {
		switch (number <= 3 ? number - 1 : chance.nextInt(9)) {
		case 0 -> {
			closeClinic();
			killInFirstStart();
		}
		case 1 -> killInOpening();
		case 2 -> killInMigration();
		default -> {
			// killed in writing only
		}
		}
		killInWriting();
	}

	/** Sees to it that the last kill in this folder was looked at, and goes on with another folder. */
	private void closeClinic() throws Exception {
		int before = faults();
		startAndEnd();
		if (faults() == before) {
			delete(data);
		}
		leave();
	}

	private void leave() {
		acknowledged += ledger.acknowledged();
		ledger = new Ledger();
		data = newClinic();
	}

	private void killInFirstStart() throws Exception {
		killAfterReady(creatingMillis);
		if (Files.exists(data.resolve("database"))) {
			inTables++;
		} else {
			inCreation++;
		}
	}

	private void killInOpening() throws Exception {
		killAfterReady(openingMillis);
		inOpening++;
	}

	private void killInMigration() throws Exception {
		age();
		killAfterReady(migratingMillis);
		if (finishedBackups().findAny().isPresent()) {
			inMigration++;
		} else {
			inBackup++;
		}
	}

	private Stream<String> finishedBackups() {
		return Stream.ofNullable(data.resolve("backups").toFile().list()).flatMap(Stream::of)
				.filter(name -> name.startsWith("before-migration-"));
	}

	private void killAfterReady(long longestMillis) throws Exception {
		try (var product = start()) {
			product.tell("list");
			Thread.sleep(chance.nextLong(longestMillis + 1));
		}
	}

	private void killInWriting() throws Exception {
		try (var product = start()) {
			if (!look(product)) {
				return;
			}
			product.tell("write " + WRITERS);
			var said = new ArrayList<String>();
			// counted in saves and not in time, because a machine that has much to do would be killed before it saves anything
			for (int saves = chance.nextInt(MOST_SAVES); saves > 0; saves--) {
				said.addAll(product.await("saved\t"));
			}
			Thread.sleep(chance.nextInt(LONGEST_SAVE_MILLIS));
			product.kill();
			inWriting++;
			said.addAll(product.said());
			said.stream().filter(line -> !line.matches("(announced|saved|stale|done)\t.*")).forEach(this::unexpected);
		}
	}

	private void unexpected(String line) {
		unsound++;
		System.out.println(line);
	}

	/** Judges what a look into the database brought; answers whether there was one. */
	private boolean check(List<String> said) {
		var failures = said.stream().filter(line -> line.startsWith("failed\t")).toList();
		if (!failures.isEmpty()) {
			unopened++;
			failures.forEach(System.out::println);
			return false;
		}
		said.stream().filter(line -> !line.matches("(record|done)\t.*")).forEach(this::unexpected);
		var verdict = ledger.compare();
		lost += verdict.lost().size();
		torn += verdict.torn().size();
		verdict.lost().forEach(System.out::println);
		verdict.torn().forEach(System.out::println);
		return true;
	}

	private void print(int rounds, Duration time) {
		System.out.printf(Locale.ROOT, """

				rounds                                            %,8d
				killed while the database was made                %,8d
				       while its tables were made                 %,8d
				       while it was opened and recovered          %,8d
				       before or in the backup for a migration    %,8d
				       in the migration or after it               %,8d
				       while four threads saved                   %,8d
				saves acknowledged                                %,8d
				  of these lost                                   %,8d
				records torn (a state that nobody saved)          %,8d
				tables unsound (indexes, owners), other failures  %,8d
				databases that did not open                       %,8d
				seconds                                           %,8d
				""", rounds, inCreation, inTables, inOpening, inBackup, inMigration, inWriting, acknowledged, lost, torn, unsound, unopened,
				time.toSeconds());
	}

	private static void delete(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			for (var file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
				Files.delete(file);
			}
		}
	}
}
