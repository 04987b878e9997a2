package org.physiobench.ui.figures;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.ImageLoader;
import org.physiobench.figure.Picture;

/**
 * A picture as pixels, as large as its room allows and in the middle of it. It is made at the zoom of the screen beside the
 * user interface thread, and again only when a window moves to a screen with another zoom.
 *
 * @param svg    the picture
 * @param width  of the room, in pixels at 100 %
 * @param height of the room, in pixels at 100 %
 * @param zoom   of the pixels, in percent
 * @param pixels at that zoom
 */
record SvgRaster(String svg, int width, int height, int zoom, ImageData pixels) {

	private static final Pattern SIZE = Pattern.compile("width=\"[^\"]*\" height=\"[^\"]*\""); //$NON-NLS-1$
	private static final int FULL = 100;

	static SvgRaster of(Picture picture, int width, int height, int zoom) {
		return new SvgRaster(picture.svg(), width, height, zoom, pixels(picture.svg(), width, height, zoom));
	}

	/** To be disposed by the caller. */
	Image image(Device device) {
		ImageDataProvider provider = wanted -> wanted == zoom ? pixels : pixels(svg, width, height, wanted);
		return new Image(device, provider);
	}

	private static ImageData pixels(String svg, int width, int height, int zoom) {
		String size = "width=\"%d\" height=\"%d\"".formatted(width * zoom / FULL, height * zoom / FULL); //$NON-NLS-1$
		String sized = SIZE.matcher(svg).replaceFirst(size);
		return new ImageLoader().load(new ByteArrayInputStream(sized.getBytes(StandardCharsets.UTF_8)))[0];
	}
}
