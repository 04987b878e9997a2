package org.physiobench.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Listens to the turns of the event loop. In one turn a few events are handled or one runnable is run, and keys and clicks
 * wait: the longest turn is how long the window did not answer. Sleeping is no turn. On the user interface thread only.
 */
final class EventLoop {

	private volatile long turnStart;
	private long longestNanos;
	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private long workBefore;
	private long mostWorkNanos;
	private List<Predicate<Control>> unseen = List.of();
	private CompletableFuture<Long> seen = new CompletableFuture<>();

	// there is nothing else yet that tells when the loop has nothing to do
	@SuppressWarnings("removal")
	EventLoop(Display display) {
		display.addListener(SWT.PreExternalEventDispatch, event -> {
			endTurn();
			beginTurn();
		});
		display.addListener(SWT.Sleep, event -> endTurn());
		display.addListener(SWT.Wakeup, event -> beginTurn());
		display.addFilter(SWT.Paint, event -> unseen.removeIf(sight -> sight.test((Control) event.widget)));
	}

	/**
	 * Forgets the longest turn and waits until everything was painted that is described.
	 *
	 * @return the time by System.nanoTime() of the end of the turn that painted the last of it
	 */
	CompletableFuture<Long> watchFor(List<Predicate<Control>> sights) {
		longestNanos = 0;
		mostWorkNanos = 0;
		unseen = new ArrayList<>(sights);
		seen = new CompletableFuture<>();
		return seen;
	}

	/** The longest turn since something was watched for last. */
	long longestNanos() {
		return longestNanos;
	}

	/** The most processor time of a turn since then: what the longest takes where nobody else wants the processor. */
	long mostWorkNanos() {
		return mostWorkNanos;
	}

	/** When the turn began that goes on now, from any thread; 0 while the loop sleeps. */
	long turnStart() {
		return turnStart;
	}

	private void beginTurn() {
		workBefore = threads.getCurrentThreadCpuTime();
		turnStart = System.nanoTime();
	}

	private void endTurn() {
		if (turnStart != 0) {
			long now = System.nanoTime();
			mostWorkNanos = Math.max(mostWorkNanos, threads.getCurrentThreadCpuTime() - workBefore);
			longestNanos = Math.max(longestNanos, now - turnStart);
			turnStart = 0;
			if (unseen.isEmpty()) {
				seen.complete(now);
			}
		}
	}
}
