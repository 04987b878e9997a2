package org.physiobench.it;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** The screen, mouse and keyboard of the running workbench, used from a thread beside it as a person would use them. */
final class Screen {

	private static final Duration PATIENCE = Duration.ofSeconds(20);
	private static final long GLANCE_MILLIS = 50;
	private static final int DRAG_STEPS = 12;

	private final Display display;

	/** The screen of the workbench that runs. */
	Screen() {
		this(PlatformUI.getWorkbench().getDisplay());
	}

	/** A screen without a workbench. */
	Screen(Display display) {
		this.display = display;
	}

	/** Asks something on the user interface thread. */
	<T> T ask(Supplier<T> question) {
		AtomicReference<T> answer = new AtomicReference<>();
		AtomicReference<RuntimeException> failure = new AtomicReference<>();
		display.syncExec(() -> {
			try {
				answer.set(question.get());
			} catch (RuntimeException e) {
				failure.set(e);
			}
		});
		if (failure.get() != null) {
			throw failure.get();
		}
		return answer.get();
	}

	/** Does something on the user interface thread. */
	void perform(Runnable action) {
		ask(() -> {
			action.run();
			return null;
		});
	}

	/** Does something on the user interface thread that may wait for the user, as a dialog does, and goes on. */
	void performLater(Runnable action) {
		display.asyncExec(action);
	}

	/** Looks again and again until there is an answer; fails when there is none after a while. */
	<T> T await(String what, Supplier<Optional<T>> question) {
		Instant end = Instant.now().plus(PATIENCE);
		while (Instant.now().isBefore(end)) {
			Optional<T> answer = ask(question);
			if (answer.isPresent()) {
				return answer.get();
			}
			pause();
		}
		throw new AssertionError("Not seen within " + PATIENCE.toSeconds() + " s: " + what);
	}

	/** Waits until something is so. */
	void awaitThat(String what, Supplier<Boolean> condition) {
		await(what, () -> condition.get() ? Optional.of(true) : Optional.empty());
	}

	/** Runs a command as its menu entry does, if it is enabled. */
	void runCommand(String id) {
		perform(() -> {
			try {
				PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
			} catch (CommandException e) {
				throw new IllegalStateException("The command " + id + " cannot be run now", e);
			}
		});
	}

	/** The page of the only window; on the user interface thread only. */
	IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** All visible controls of a kind that match, in the order of the screen; on the user interface thread only. */
	<C extends Control> List<C> all(Class<C> kind, Predicate<C> match) {
		List<C> found = new ArrayList<>();
		for (Shell shell : display.getShells()) {
			collect(shell, kind, match, found);
		}
		return found;
	}

	private static <C extends Control> void collect(Control control, Class<C> kind, Predicate<C> match, List<C> found) {
		if (kind.isInstance(control) && control.isVisible() && match.test(kind.cast(control))) {
			found.add(kind.cast(control));
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				collect(child, kind, match, found);
			}
		}
	}

	/** Clicks the middle of a control. */
	void click(Control control) {
		click(middleOf(control));
	}

	/** Clicks a point of the screen. */
	void click(Point point) {
		giveKeyboard();
		move(point);
		input("mousedown", "1");
		input("mouseup", "1");
		settle();
	}

	/** Drags from one point of the screen to another, in small steps as a hand does. */
	void drag(Point from, Point to) {
		move(from);
		input("mousedown", "1");
		for (int step = 1; step <= DRAG_STEPS; step++) {
			move(new Point(from.x + (to.x - from.x) * step / DRAG_STEPS, from.y + (to.y - from.y) * step / DRAG_STEPS));
		}
		move(new Point(to.x + 1, to.y + 1));
		pause();
		input("mouseup", "1");
		settle();
	}

	Point middleOf(Control control) {
		return ask(() -> {
			Point size = control.getSize();
			return control.toDisplay(size.x / 2, size.y / 2);
		});
	}

	/** The middle of a rectangle inside a control. */
	Point middleOf(Control control, Rectangle area) {
		return ask(() -> control.toDisplay(area.x + area.width / 2, area.y + area.height / 2));
	}

	/** Gives the keyboard to the window in front when a dialog that closed left it to none: no window manager runs here. */
	private void giveKeyboard() {
		perform(() -> {
			if (display.getActiveShell() == null) {
				Stream.of(display.getShells()).filter(shell -> shell.isVisible() && (shell.getStyle() & SWT.TITLE) != 0)
						.reduce((behind, front) -> front).ifPresent(Shell::forceActive);
			}
		});
	}

	/** Types letters and digits. */
	void type(String text) {
		giveKeyboard();
		input("type", "--delay", "20", text);
		settle();
	}

	/** Presses a key or a chord by its name in X, such as Return or ctrl+z. */
	void press(String key) {
		giveKeyboard();
		input("key", key);
		settle();
	}

	private void move(Point point) {
		input("mousemove", String.valueOf(point.x), String.valueOf(point.y));
	}

	/** Hands real input to the X server, because a drag does not follow events that SWT makes up. */
	private static void input(String... action) {
		List<String> command = new ArrayList<>(List.of("xdotool"));
		command.addAll(List.of(action));
		try {
			Process process = new ProcessBuilder(command).inheritIO().start();
			if (process.waitFor() != 0) {
				throw new AssertionError("The X server did not take " + command);
			}
		} catch (IOException e) {
			throw new AssertionError("xdotool, which moves the mouse in these tests, is not installed", e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError("Interrupted", e);
		}
		pause();
	}

	/** Lets everything happen that was asked for so far. */
	private void settle() {
		pause();
		perform(() -> {
			while (display.readAndDispatch()) {
				continue;
			}
		});
	}

	private static void pause() {
		try {
			Thread.sleep(GLANCE_MILLIS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError("Interrupted", e);
		}
	}
}
