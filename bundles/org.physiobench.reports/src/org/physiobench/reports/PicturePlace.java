package org.physiobench.reports;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.physiobench.core.handout.VectorPicture;

/**
 * The room that a design leaves for a picture.
 *
 * @param width  in millimetres
 * @param height in millimetres
 */
record PicturePlace(double width, double height) {

	static final PicturePlace HANDOUT = new PicturePlace(55, 33);
	static final PicturePlace CONTACT_SHEET = new PicturePlace(43, 36);

	/** What takes no room: BIRT wants some image wherever a design has one. */
	private static final String NOTHING = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>";

	/**
	 * What the scripts of a design read: {@code picture} (the bytes of an SVG document), {@code pictureWidth} and
	 * {@code pictureHeight} (with their unit, as large as fits) and {@code pictureText}.
	 */
	Map<String, Object> data(Optional<VectorPicture> picture) {
		if (picture.isEmpty()) {
			return Map.of("picture", NOTHING.getBytes(StandardCharsets.UTF_8), "pictureWidth", "1mm", "pictureHeight",
					"1mm", "pictureText", "");
		}
		VectorPicture found = picture.get();
		double scale = Math.min(width / found.width(), height / found.height());
		return Map.of("picture", found.svg().getBytes(StandardCharsets.UTF_8), "pictureWidth",
				millimetres(scale * found.width()), "pictureHeight", millimetres(scale * found.height()), "pictureText",
				found.alternativeText());
	}

	private static String millimetres(double length) {
		return String.format(Locale.ROOT, "%.2fmm", Double.valueOf(length));
	}
}
