package org.physiobench.benchmark;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks every few milliseconds what the user interface thread does when it does not come back: where to begin to mend. */
final class LongTurns {

	private static final long GLANCE_MILLIS = 2;
	private static final long LONG_NANOS = 15_000_000;
	private static final int FRAMES = 12;
	private static final int SHOWN = 14;

	private final Map<List<String>, Integer> stacks = new HashMap<>();

	/** Looks in a thread of its own as long as the process lives, if the property benchmark.stacks says so. */
	LongTurns(EventLoop loop, Thread watched) {
		if (Boolean.getBoolean("benchmark.stacks")) {
			Thread looking = new Thread(() -> look(loop, watched), "long turns");
			looking.setDaemon(true);
			looking.start();
		}
	}

	private void look(EventLoop loop, Thread watched) {
		try {
			while (true) {
				Thread.sleep(GLANCE_MILLIS);
				long start = loop.turnStart();
				if (start != 0 && System.nanoTime() - start > LONG_NANOS) {
					note(watched.getStackTrace());
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private synchronized void note(StackTraceElement[] stack) {
		List<String> ours = Stream.of(stack).filter(frame -> frame.getClassName().startsWith("org.physiobench."))
				.map(frame -> frame.getClassName().replaceAll(".*\\.", "") + '.' + frame.getMethodName() + ':' + frame.getLineNumber())
				.limit(FRAMES).toList();
		String innermost = stack.length == 0 ? "?" : stack[0].getClassName() + '.' + stack[0].getMethodName();
		stacks.merge(ours.isEmpty() ? List.of(innermost) : ours, 1, Integer::sum);
	}

	/** Prints the commonest stacks since the last time, innermost first. */
	synchronized void print() {
		stacks.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(SHOWN)
				.forEach(entry -> System.out.println("\t" + entry.getValue() + " × " + String.join(" < ", entry.getKey())));
		stacks.clear();
	}
}
