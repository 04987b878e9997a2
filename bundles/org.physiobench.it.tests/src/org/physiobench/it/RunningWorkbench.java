package org.physiobench.it;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;
import org.osgi.framework.Bundle;

/** Runs the real application, with its window, on a data folder of its own while the tests of a class run. */
final class RunningWorkbench extends ExternalResource {

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final long GLANCE_MILLIS = 100;

	private final TemporaryFolder folder = new TemporaryFolder();
	private CompletableFuture<Object> ended;

	@Override
	protected void before() throws Throwable {
		folder.create();
		// the application is internal to its bundle and stays so: it is found as the platform finds it, by its name
		Bundle app = Platform.getBundle("org.physiobench.app");
		IApplication application = (IApplication) app.loadClass("org.physiobench.app.internal.Application")
				.getConstructor().newInstance();
		Path data = folder.getRoot().toPath().resolve("data");
		ended = new CompletableFuture<>();
		Thread thread = new Thread(() -> {
			try {
				ended.complete(application.start(new StartedWith("--data", data.toString())));
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

	/** A start of the application with these arguments. */
	private static final class StartedWith implements IApplicationContext {

		private final String[] arguments;

		StartedWith(String... arguments) {
			this.arguments = arguments;
		}

		@Override
		public Map<?, ?> getArguments() {
			return Map.of(APPLICATION_ARGS, arguments);
		}

		@Override
		public void applicationRunning() {
			// there is no splash screen to take down
		}

		@Override
		public String getBrandingApplication() {
			return Platform.getProduct().getApplication();
		}

		@Override
		public String getBrandingName() {
			return Platform.getProduct().getName();
		}

		@Override
		public String getBrandingDescription() {
			return Platform.getProduct().getDescription();
		}

		@Override
		public String getBrandingId() {
			return Platform.getProduct().getId();
		}

		@Override
		public String getBrandingProperty(String key) {
			return Platform.getProduct().getProperty(key);
		}

		@Override
		public Bundle getBrandingBundle() {
			return Platform.getProduct().getDefiningBundle();
		}

		@Override
		public void setResult(Object result, IApplication application) {
			throw new UnsupportedOperationException("The application answers when it ends");
		}
	}
}
