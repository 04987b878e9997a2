import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a program said that it was going to save, what it said was saved, and whether a later look into the database
 * agrees. Safe for threads.
 */
final class Ledger {

	/** One patient: the states that each version may have, and the newest one that must be there. */
	private static final class History {
		private final TreeMap<Long, Set<String>> announced = new TreeMap<>();
		private long promised;
		private String promise = "";
	}

	private record Found(long version, String checksum) {
	}

	private final Map<String, History> histories = new HashMap<>();
	private final Map<String, Found> found = new HashMap<>();
	private final List<String> overwritten = new ArrayList<>();
	private int acknowledged;

	/** So many saves were acknowledged. */
	synchronized int acknowledged() {
		return acknowledged;
	}

	/** Takes note of a line of the program; anything that is no save is left out. */
	synchronized void note(String line) {
		var words = line.split("\t");
		if (words.length < 4) {
			return;
		}
		switch (words[0]) {
		case "announced" ->
			history(words[1]).announced.computeIfAbsent(Long.valueOf(words[2]), version -> new HashSet<>()).add(words[3]);
		case "saved" -> acknowledge(history(words[1]), Long.parseLong(words[2]), words[3]);
		case "record" -> found.put(words[1], new Found(Long.parseLong(words[2]), words[3]));
		default -> {
			// not about a save
		}
		}
	}

	private History history(String id) {
		return histories.computeIfAbsent(id, unknown -> new History());
	}

	private void acknowledge(History history, long version, String checksum) {
		acknowledged++;
		if (version > history.promised) {
			history.promised = version;
			history.promise = checksum;
		} else if (version == history.promised && !history.promise.equals(checksum)) {
			overwritten.add("two saves were acknowledged as version " + version + " of one record");
		}
	}

	/** What a look into the database brought: nothing, or what is wrong. */
	record Verdict(List<String> lost, List<String> torn) {
	}

	/** Forgets what earlier looks found. */
	synchronized void beginLook() {
		found.clear();
	}

	/** Compares what the last look found with what was promised; from now on, what was found is promised. */
	synchronized Verdict compare() {
		var verdict = new Verdict(new ArrayList<>(overwritten), new ArrayList<>());
		overwritten.clear();
		histories.forEach((id, history) -> {
			var now = found.get(id);
			if (now == null ? history.promised > 0 : now.version < history.promised) {
				verdict.lost.add("%s: version %d was acknowledged, %s is there".formatted(id, history.promised,
						now == null ? "nothing" : "version " + now.version));
			}
		});
		found.forEach((id, now) -> {
			var history = history(id);
			boolean written = now.version == history.promised ? now.checksum.equals(history.promise)
					: history.announced.getOrDefault(now.version, Set.of()).contains(now.checksum);
			if (!written) {
				verdict.torn.add("%s: version %d holds what nobody saved".formatted(id, now.version));
			}
			history.promised = now.version;
			history.promise = now.checksum;
			history.announced.clear();
		});
		histories.keySet().retainAll(found.keySet());
		return verdict;
	}
}
