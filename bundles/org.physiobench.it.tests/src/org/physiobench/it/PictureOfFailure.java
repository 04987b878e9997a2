package org.physiobench.it;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.rules.TestWatcher;
import org.junit.runner.Description;

/** Keeps a picture of the whole screen, in the folder target, at the moment when a test fails. */
final class PictureOfFailure extends TestWatcher {

	@Override
	protected void failed(Throwable failure, Description test) {
		Path file = Path.of("target", test.getMethodName() + ".png");
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.syncExec(() -> save(display, file));
	}

	private static void save(Display display, Path file) {
		Rectangle screen = display.getBounds();
		Image image = new Image(display, screen.width, screen.height);
		GC gc = new GC(display);
		try {
			gc.copyArea(image, 0, 0);
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			loader.save(file.toString(), SWT.IMAGE_PNG);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
