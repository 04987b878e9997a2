import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets the disk of the data folder be full or read-only, and starts a second program on one database: the product must
 * say so in a sentence, must have lost nothing, and must go on in the same process when the trouble is over. Arguments:
 * the folder where a small file system is mounted, and an exchange file; without them, all is reported as skipped.
 */
public final class DiskTest {

	private static final int SCENARIOS = 7;
	private static final int MANY_SAVES = 600;
	private static final int FAILURES = 3;

	/** One thing that must hold. */
	private interface Scenario {
		void play() throws Exception;
	}

	private final Product.Installation installation = Product.Installation.fromSettings();
	private final SmallDisk disk;
	private final Path exchangeFile;
	private Ledger ledger = new Ledger();
	private long seed = 1;

	private DiskTest(SmallDisk disk, Path exchangeFile) {
		this.disk = disk;
		this.exchangeFile = exchangeFile;
	}

	public static void main(String[] arguments) throws Exception {
		if (arguments.length == 0) {
			TestReport.write("disk-test", SCENARIOS, 0, SCENARIOS);
			return;
		}
		var test = new DiskTest(new SmallDisk(Path.of(arguments[0])), Path.of(arguments[1]));
		var scenarios = test.scenarios();
		int failed = 0;
		for (var scenario : scenarios.entrySet()) {
			failed += test.passes(scenario.getKey(), scenario.getValue()) ? 0 : 1;
		}
		System.out.printf("%d passed, %d failed%n", scenarios.size() - failed, failed);
		TestReport.write("disk-test", scenarios.size(), failed, 0);
		System.exit(failed == 0 ? 0 : 1);
	}

	private Map<String, Scenario> scenarios() {
		var scenarios = new LinkedHashMap<String, Scenario>();
		scenarios.put("the disk gets full while records are saved", this::fullWhileSaving);
		scenarios.put("the disk is full when the program starts", this::fullAtStart);
		scenarios.put("the disk is full at the first start", this::fullAtFirstStart);
		scenarios.put("a command on a full disk", this::commandOnFullDisk);
		scenarios.put("the folder is read-only when the program starts", this::readOnlyAtStart);
		scenarios.put("the folder is read-only at the first start", this::readOnlyAtFirstStart);
		scenarios.put("a second program on the same database", this::secondProgram);
		return scenarios;
	}

	private boolean passes(String name, Scenario scenario) throws Exception {
		disk.empty();
		ledger = new Ledger();
		try {
			scenario.play();
			System.out.println("passed: " + name);
			return true;
		} catch (AssertionError | IllegalStateException e) {
			System.out.println("FAILED: " + name + ": " + e.getMessage());
			disk.makeWritable();
			return false;
		}
	}

	private void fullWhileSaving() throws Exception {
		try (var product = start()) {
			mustList(product);
			mustSave(product, 5);
			disk.fill();
			var failures = saveUntilItFails(product);
			// the database may have closed itself for want of room before this save came to it
			mustSay(failures.getFirst(), "saved", "unchanged", "full", "ake room");
			failures.forEach(failure -> mustSay(failure, "full", "unchanged", "ake room"));
			disk.makeRoom();
			mustSave(product, 5);
			mustList(product);
			mustEnd(product);
		}
		mustBeThereAfterRestart();
	}

	private void fullAtStart() throws Exception {
		saveSome();
		disk.fill();
		try (var product = start()) {
			var failures = failures(product.obey("list"));
			failures.forEach(failure -> mustSay(failure, "full", "unchanged", "ake room"));
			saveUntilItFails(product).forEach(failure -> mustSay(failure, "full", "unchanged", "ake room"));
			disk.makeRoom();
			mustList(product);
			mustSave(product, 5);
			mustEnd(product);
		}
		mustBeThereAfterRestart();
	}

	private void fullAtFirstStart() throws Exception {
		disk.fill();
		try (var product = start()) {
			mustFail(product, "full", "unchanged", "Make room");
			disk.makeRoom();
			mustList(product);
			mustSave(product, 5);
			mustEnd(product);
		}
		mustBeThereAfterRestart();
	}

	private void commandOnFullDisk() throws Exception {
		disk.fill();
		mustSay(mustExplain("import", exchangeFile.toString()), "full", "unchanged", "ake room");
		disk.makeRoom();
		mustBeThereAfterRestart();
	}

	private void readOnlyAtStart() throws Exception {
		saveSome();
		disk.makeReadOnly();
		mustSay(mustExplain("patients"), "cannot be written", "nothing was changed");
		try (var product = start()) {
			mustFail(product, "cannot be written", "Nothing was changed");
			disk.makeWritable();
			mustList(product);
			mustSave(product, 5);
			mustEnd(product);
		}
		mustBeThereAfterRestart();
	}

	private void readOnlyAtFirstStart() throws Exception {
		disk.makeReadOnly();
		mustSay(mustExplain("import", exchangeFile.toString()), "cannot be written", "nothing was changed");
		try (var product = start()) {
			mustFail(product, "cannot be written", "Nothing was changed");
			disk.makeWritable();
			mustList(product);
			mustEnd(product);
		}
	}

	private void secondProgram() throws Exception {
		try (var first = start()) {
			mustList(first);
			mustSave(first, 5);
			mustSay(mustExplain("patients"), "open in another Physiobench", "Nothing was changed");
			try (var second = start()) {
				mustFail(second, "open in another Physiobench", "Nothing was changed");
				mustSave(first, 5);
				mustEnd(first);
				mustList(second);
				mustEnd(second);
			}
		}
	}

	private Product start() {
		var product = installation.start(disk.data(), seed++, List.of(), ledger::note);
		product.await("ready");
		return product;
	}

	private void saveSome() throws Exception {
		try (var product = start()) {
			mustList(product);
			mustSave(product, 5);
			mustEnd(product);
		}
	}

	private void mustBeThereAfterRestart() throws Exception {
		try (var product = start()) {
			mustList(product);
			mustEnd(product);
		}
	}

	private void mustList(Product product) {
		ledger.beginLook();
		var said = product.obey("list");
		var unexpected = said.stream().filter(line -> !line.matches("(record|done)\t.*")).toList();
		if (!unexpected.isEmpty()) {
			throw new AssertionError("the records were not listed: " + String.join("\n\t", unexpected));
		}
		var verdict = ledger.compare();
		if (!verdict.lost().isEmpty() || !verdict.torn().isEmpty()) {
			throw new AssertionError("lost " + verdict.lost() + ", torn " + verdict.torn());
		}
	}

	private static void mustSave(Product product, int times) {
		for (int i = 0; i < times; i++) {
			var said = product.obey("save");
			if (said.stream().noneMatch(line -> line.startsWith("saved\t"))) {
				throw new AssertionError("not saved: " + String.join("\n\t", said));
			}
		}
	}

	private static List<String> saveUntilItFails(Product product) {
		var failures = new ArrayList<String>();
		for (int i = 0; i < MANY_SAVES && failures.size() < FAILURES; i++) {
			failures.addAll(failures(product.obey("save")));
		}
		if (failures.isEmpty()) {
			throw new AssertionError("the disk is full and nothing failed");
		}
		return failures;
	}

	private static List<String> failures(List<String> said) {
		said.stream().filter(line -> !line.matches("(announced|saved|record|because|failed|done)\t.*")).findFirst()
				.ifPresent(line -> {
					throw new AssertionError(said.toString());
				});
		return said.stream().filter(line -> line.startsWith("failed\t")).toList();
	}

	private static void mustFail(Product product, String... words) {
		for (var command : List.of("list", "save")) {
			var failures = failures(product.obey(command));
			if (failures.size() != 1) {
				throw new AssertionError(command + " said " + failures);
			}
			mustSay(failures.getFirst(), words);
		}
	}

	private static void mustSay(String failure, String... words) {
		for (var word : words) {
			if (!failure.contains(word)) {
				throw new AssertionError("\"" + word + "\" is missing in: " + failure);
			}
		}
		if (failure.contains("Exception")) {
			throw new AssertionError("no words for a clinician: " + failure);
		}
	}

	/** Runs a command of the command line that must end with 1 and a single line; answers the line. */
	private String mustExplain(String... command) throws Exception {
		try (var product = installation.commandLine(disk.data(), command)) {
			int exit = product.end();
			if (exit != 1 || product.said().size() != 1) {
				throw new AssertionError(String.join(" ", command) + " ended with " + exit + " and said " + product.said());
			}
			return product.said().getFirst();
		}
	}

	private static void mustEnd(Product product) throws InterruptedException {
		product.tell("end");
		int exit = product.end();
		if (exit != 0) {
			throw new AssertionError("the product ended with " + exit + ": " + product.said());
		}
	}
}
