package org.physiobench.it;

import static org.hamcrest.CoreMatchers.containsString;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThat;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.physiobench.core.database.DatabaseChoice;
import org.physiobench.core.protection.StartConversation;
import org.physiobench.core.workstation.DataFolder;

/**
 * What is asked at the first start and at a later one, with mouse and keyboard. Only one workbench can run in a process,
 * so what ends well ends before its window opens.
 */
public final class ProtectionDialogsTest {

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final long GLANCE_MILLIS = 100;
	/** A display can be found before it is ready, and it does not tell when it is. */
	private static final long DISPLAY_MILLIS = 1000;
	private static final String PASSPHRASE = "kiwi oar mud lantern";

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private Path data = Path.of("");
	private CompletableFuture<Boolean> ended = CompletableFuture.completedFuture(true);
	private Display display;

	@Before
	public void choosePlace() {
		data = folder.getRoot().toPath().resolve("data");
	}

	/** A test that failed must not leave its dialog to the next one. */
	@After
	public void closeDialogs() throws Exception {
		if (!ended.isDone() && display != null && !display.isDisposed()) {
			display.asyncExec(() -> Arrays.stream(display.getShells()).forEach(Shell::close));
			ended.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		}
		Platform.getInstanceLocation().release();
	}

	@Test
	public void whoQuitsAtTheFirstStartLeavesNothingBehind() throws Exception {
		Screen screen = start(this::application);
		Button next = button(screen, "Next >");
		assertFalse("a passphrase is still to come", screen.ask(next::isEnabled));
		typePassphraseTwice(screen, PASSPHRASE);
		screen.awaitThat("a choice that is complete", next::isEnabled);
		screen.click(next);
		assertThat(recoveryKey(screen), containsString("-"));
		assertFalse("the recovery key is not kept yet", screen.ask(button(screen, "Finish")::isEnabled));
		press(screen, "Quit");
		assertTrue("an exit code of 0", settled());
		assertFalse(Files.exists(data.resolve("database.keys")));
		assertFalse(Files.exists(data.resolve("database")));
	}

	@Test
	public void aShortPassphraseOrASlipInTheSecondDoesNotGoOn() throws Exception {
		Screen screen = start(this::conversation);
		Button next = button(screen, "Next >");
		typePassphraseTwice(screen, "kiwi oar");
		assertFalse(screen.ask(next::isEnabled));
		typePassphraseTwice(screen, PASSPHRASE);
		screen.awaitThat("a choice that is complete", next::isEnabled);
		screen.type("s");
		screen.awaitThat("a warning", () -> says(screen, "The two passphrases are not the same"));
		assertFalse(screen.ask(next::isEnabled));
		press(screen, "Quit");
		assertFalse(settled());
	}

	@Test
	public void aWrongPassphraseIsRefusedAndTheRecoveryKeyHelps() throws Exception {
		Screen first = start(this::conversation);
		typePassphraseTwice(first, PASSPHRASE);
		first.awaitThat("a choice that is complete", button(first, "Next >")::isEnabled);
		first.click(button(first, "Next >"));
		String recoveryKey = recoveryKey(first);
		first.click(button(first, "I have it on paper or in a safe place"));
		press(first, "Finish");
		assertTrue(settled());
		assertTrue(Files.readString(data.resolve("database.keys")).contains("passphrase.locked"));

		Screen second = start(this::conversation);
		second.click(secret(second, "Passphrase"));
		second.type("kiwi oar mud lamp");
		second.press("Return");
		second.awaitThat("the words that it is wrong", () -> says(second, "This is not the passphrase."));
		second.click(button(second, "Use Recovery Key"));
		second.click(secret(second, "Recovery key"));
		second.type(recoveryKey.substring(0, 3) + (recoveryKey.charAt(3) == '7' ? '8' : '7') + recoveryKey.substring(4));
		second.awaitThat("the end of the pause", button(second, "Open")::isEnabled);
		second.press("Return");
		second.awaitThat("the words that name the slip", () -> says(second, "There is a slip in group 1"));
		type(second, secret(second, "Recovery key"), recoveryKey);
		second.press("Return");
		press(second, "Cancel");
		assertTrue(settled());
	}

	/** The whole application. */
	private boolean application() throws Exception {
		return new ApplicationStart("--data", data.toString()).run() == 0;
	}

	/** What the application does before its window opens, in the same order. */
	private boolean conversation() {
		BundleContext context = FrameworkUtil.getBundle(ProtectionDialogsTest.class).getBundleContext();
		ServiceRegistration<DataFolder> folderOfData = context.registerService(DataFolder.class, new DataFolder(data), null);
		ServiceRegistration<DatabaseChoice> choice = context.registerService(DatabaseChoice.class, DatabaseChoice.own(),
				FrameworkUtil.asDictionary(DatabaseChoice.own().properties()));
		Display own = new Display();
		try {
			return Services.get(StartConversation.class).settle(true);
		} finally {
			own.dispose();
			choice.unregister();
			folderOfData.unregister();
		}
	}

	private Screen start(Callable<Boolean> program) throws InterruptedException {
		CompletableFuture<Boolean> end = new CompletableFuture<>();
		ended = end;
		Thread thread = new Thread(() -> {
			try {
				end.complete(program.call());
			} catch (Exception e) {
				end.completeExceptionally(e);
			}
		}, "start");
		thread.start();
		Instant latest = Instant.now().plus(PATIENCE);
		while (Instant.now().isBefore(latest) && !end.isDone()) {
			display = Display.findDisplay(thread);
			if (display != null) {
				Thread.sleep(DISPLAY_MILLIS);
				Screen screen = new Screen(display);
				screen.await("a dialog", () -> screen.all(Button.class, Button::isVisible).stream().findFirst());
				return screen;
			}
			Thread.sleep(GLANCE_MILLIS);
		}
		throw new AssertionError("No dialog came up");
	}

	private boolean settled() throws Exception {
		return ended.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
	}

	/** Presses a button that ends the dialogs; not by the mouse, because nothing on the screen settles after it. */
	private static void press(Screen screen, String text) {
		Button button = button(screen, text);
		screen.performLater(() -> button.notifyListeners(SWT.Selection, new Event()));
	}

	private static void typePassphraseTwice(Screen screen, String passphrase) {
		for (String name : new String[] { "Passphrase", "Again" }) {
			type(screen, secret(screen, name), passphrase);
		}
	}

	private static void type(Screen screen, Text field, String text) {
		screen.perform(() -> field.setText(""));
		screen.click(field);
		screen.type(text);
	}

	private static Text secret(Screen screen, String name) {
		return screen.await("the field " + name,
				() -> screen.all(Text.class, text -> AccessibleNames.of(text).equals(name)).stream().findFirst());
	}

	private static Button button(Screen screen, String text) {
		return screen.await("the button " + text, () -> screen
				.all(Button.class, button -> button.getText().replace("&", "").equals(text)).stream().findFirst());
	}

	private static String recoveryKey(Screen screen) {
		return screen.ask(secret(screen, "Your recovery key")::getText);
	}

	/** Whether a dialog says this in its head. */
	private static boolean says(Screen screen, String words) {
		return screen.all(Text.class, text -> text.getText().contains(words)).size()
				+ screen.all(Label.class, label -> label.getText().contains(words)).size() > 0;
	}
}
