package org.physiobench.it;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/** Runs the real application, with its window, on a data folder of its own while the tests of a class run. */
final class RunningWorkbench extends ExternalResource {

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final long GLANCE_MILLIS = 100;

	private final TemporaryFolder folder = new TemporaryFolder();
	private CompletableFuture<Integer> ended;

	@Override
	protected void before() throws Throwable {
		folder.create();
		Path data = folder.getRoot().toPath().resolve("data");
		ended = new CompletableFuture<>();
		Thread thread = new Thread(() -> {
			try {
				ended.complete(new ApplicationStart("--data", data.toString(), "--no-passphrase").run());
			} catch (Exception e) {
				ended.completeExceptionally(e);
			}
		}, "workbench");
		thread.start();
		awaitWindow();
	}

	private void awaitWindow() throws InterruptedException {
		Instant end = Instant.now().plus(PATIENCE);
		while (!isWindowUp()) {
			if (ended.isDone()) {
				throw new AssertionError("The application ended before its window was up: " + ended.join());
			}
			if (Instant.now().isAfter(end)) {
				throw new AssertionError("The window was not up within " + PATIENCE.toSeconds() + " s");
			}
			Thread.sleep(GLANCE_MILLIS);
		}
	}

	private static boolean isWindowUp() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return false;
		}
		boolean[] up = new boolean[1];
		PlatformUI.getWorkbench().getDisplay()
				.syncExec(() -> up[0] = !PlatformUI.getWorkbench().isStarting()
						&& PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0
						&& PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().isVisible());
		return up[0];
	}

	@Override
	protected void after() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> PlatformUI.getWorkbench().close());
		ended.join();
		folder.delete();
	}
}
