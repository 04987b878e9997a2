package org.physiobench.benchmark;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Times what is asked of the user interface thread, from a thread beside it. */
final class Stopwatch {

	private static final long PATIENCE_SECONDS = 60;
	/** What a request sets off beside the first painting, such as figures that are drawn, is over by then. */
	private static final long REST_MILLIS = 500;

	private final Display display;
	private final EventLoop loop;
	private final LongTurns turns;

	/** On the user interface thread, before anything is shown. */
	Stopwatch(Display display) {
		this.display = display;
		loop = new EventLoop(display);
		turns = new LongTurns(loop, display.getThread());
	}

	/** Waits until everything was painted that is described; on the user interface thread. */
	CompletableFuture<Long> watchFor(List<Predicate<Control>> sights) {
		return loop.watchFor(sights);
	}

	/** Reports how long it takes from a request to the end of the turn that painted what is described. */
	void time(String what, Runnable request, Predicate<Control> sight) throws InterruptedException {
		CompletableFuture<Long> seen = new CompletableFuture<>();
		long[] start = new long[1];
		display.asyncExec(() -> {
			start[0] = System.nanoTime();
			loop.watchFor(List.of(sight)).thenAccept(seen::complete);
			request.run();
		});
		long end = result(seen);
		Thread.sleep(REST_MILLIS);
		report(what, end - start[0]);
	}

	/** Reports the longest turn since something was watched for last. */
	void report(String what, long nanos) {
		Report.tell(what, millis(nanos), millis(ask(loop::longestNanos)), millis(ask(loop::mostWorkNanos)));
		turns.print();
	}

	/** The answer of the user interface thread. */
	<T> T ask(Supplier<T> question) {
		CompletableFuture<T> answer = new CompletableFuture<>();
		display.syncExec(() -> answer.complete(question.get()));
		return answer.join();
	}

	/** Waits for it, and fails when it takes too long. */
	static <T> T result(CompletableFuture<T> future) throws InterruptedException {
		try {
			return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (ExecutionException | TimeoutException e) {
			throw new IllegalStateException("The window does not show what it should", e);
		}
	}

	private static double millis(long nanos) {
		return nanos / 1_000_000.0;
	}
}
