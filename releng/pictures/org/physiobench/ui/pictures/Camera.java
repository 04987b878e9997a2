package org.physiobench.ui.pictures;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** Takes pictures of the whole screen, from a thread beside that of the user interface. */
final class Camera {

	private static final int TRIES = 200;
	private static final int MILLIS = 250;
	private static final int STILL = 4;

	private final Display display;
	private final Path folder;

	/**
	 * @param folder in which the pictures are kept
	 */
	Camera(Display display, Path folder) {
		this.display = display;
		this.folder = folder;
	}

	/** Keeps a picture as soon as all work is done and nothing moves any more. */
	void keep(String name) {
		ImageData last = see();
		for (int tries = 0, still = 0; still < STILL; tries++) {
			if (tries > TRIES) {
				throw new IllegalStateException("The screen does not come to rest: " + name);
			}
			pause();
			ImageData now = see();
			still = Job.getJobManager().isIdle() && Arrays.equals(now.data, last.data) ? still + 1 : 0;
			last = now;
		}
		ImageLoader picture = new ImageLoader();
		picture.data = new ImageData[] { last };
		picture.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
		System.out.println(name);
	}

	private ImageData see() {
		return ask(() -> {
			Rectangle screen = display.getBounds();
			Image image = new Image(display, screen.width, screen.height);
			GC gc = new GC(display);
			gc.copyArea(image, 0, 0);
			gc.dispose();
			ImageData seen = image.getImageData();
			image.dispose();
			return seen;
		});
	}

	/** Waits for an answer that comes later. */
	<T> T await(String what, Supplier<Optional<T>> question) {
		for (int tries = 0; tries < TRIES; tries++) {
			Optional<T> answer = ask(question);
			if (answer.isPresent()) {
				return answer.get();
			}
			pause();
		}
		throw new IllegalStateException("Not seen: " + what);
	}

	/** Asks on the thread of the user interface. */
	<T> T ask(Supplier<T> question) {
		Object[] answer = new Object[1];
		RuntimeException[] failure = new RuntimeException[1];
		display.syncExec(() -> {
			try {
				answer[0] = question.get();
			} catch (RuntimeException e) {
				failure[0] = e;
			}
		});
		if (failure[0] != null) {
			throw failure[0];
		}
		@SuppressWarnings("unchecked")
		T given = (T) answer[0];
		return given;
	}

	void perform(Runnable action) {
		ask(() -> {
			action.run();
			return null;
		});
	}

	/** Does what waits for the user, as a dialog does, and goes on. */
	void performLater(Runnable action) {
		display.asyncExec(action);
	}

	static void pause() {
		try {
			Thread.sleep(MILLIS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}
}
