package org.physiobench.ui.look;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.Test;

/** Measures the colours of both themes, as they stand in plugin.xml and in dark.css, by the contrast ratio of WCAG 2. */
public final class ThemesTest {

	private static final double TEXT = 4.5;
	private static final double SHAPE = 3;

	private static final Pattern LIGHT = Pattern
			.compile("colorDefinition id=\"org\\.physiobench\\.ui\\.color\\.([\\w.]+)\".* value=\"(\\d+),(\\d+),(\\d+)\"");
	private static final Pattern DARK = Pattern.compile(
			"ColorDefinition#org-physiobench-ui-color-([\\w-]+) \\{\\s*color: #(\\p{XDigit}{2})(\\p{XDigit}{2})(\\p{XDigit}{2});");
	private static final Pattern ICONS = Pattern
			.compile("<(icon\\.color)>#(\\p{XDigit}{2})(\\p{XDigit}{2})(\\p{XDigit}{2})<");

	private final Map<String, Double> light = luminances("plugin.xml", LIGHT, 10);
	private final Map<String, Double> dark = luminances("css/dark.css", DARK, 16);

	@Test
	public void contrastIsMeasuredAsWcagSays() {
		// black on white is 21 : 1; #767676 is the lightest grey that can be read on white, with 4.54 : 1
		assertEquals(21, contrast(0, 1), 0.001);
		assertEquals(4.54, contrast(luminance(0x76, 0x76, 0x76), 1), 0.005);
	}

	@Test
	public void theDarkThemeAnswersEveryColour() {
		assertTrue("No colours are read from plugin.xml", light.containsKey("ink"));
		assertEquals(light.keySet(), dark.keySet());
	}

	@Test
	public void textCanBeReadOnEveryBackground() {
		for (String text : List.of("ink", "muted", "accent", "attentionText", "danger", "good")) {
			for (String background : List.of("ground", "surface", "accentSoft")) {
				assertContrast(text, background, TEXT);
			}
		}
	}

	@Test
	public void textCanBeReadOnTheMainAction() {
		assertContrast("surface", "accent", TEXT);
	}

	@Test
	public void marksCanBeSeenOnPaper() {
		assertContrast("pencil", "paper", TEXT);
	}

	@Test
	public void kindsOfPainCanBeSeenOnTheBodyAndBesideIt() {
		light.keySet().stream().filter(name -> name.startsWith("pain.")).forEach(kind -> {
			assertContrast(kind, "skin", SHAPE);
			assertContrast(kind, "surface", SHAPE);
		});
	}

	@Test
	public void shapesCanBeSeenOnEveryBackground() {
		for (String shape : List.of("attention", "core", "strength", "mobility", "aerobic")) {
			for (String background : List.of("ground", "surface", "accentSoft")) {
				assertContrast(shape, background, SHAPE);
			}
		}
	}

	@Test
	public void iconsCanBeSeenInBothThemes() {
		double icon = luminances("pom.xml", ICONS, 16).get("icon.color");
		for (Map<String, Double> theme : List.of(light, dark)) {
			for (String background : List.of("ground", "surface")) {
				double contrast = contrast(icon, theme.get(background));
				assertTrue("Icons on " + background + ": " + contrast, contrast >= SHAPE);
			}
		}
	}

	private void assertContrast(String front, String back, double least) {
		for (Map<String, Double> theme : List.of(light, dark)) {
			double contrast = contrast(theme.get(front), theme.get(back));
			assertTrue("%s on %s, %s theme: %.2f : 1".formatted(front, back, theme == light ? "light" : "dark", contrast),
					contrast >= least);
		}
	}

	private static double contrast(double one, double other) {
		return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
	}

	private static Map<String, Double> luminances(String file, Pattern pattern, int radix) {
		Map<String, Double> found = new TreeMap<>();
		matches(file, pattern).forEach(match -> found.put(match.group(1).replace('-', '.'), luminance(Integer.parseInt(match.group(2), radix),
				Integer.parseInt(match.group(3), radix), Integer.parseInt(match.group(4), radix))));
		return found;
	}

	private static Stream<MatchResult> matches(String file, Pattern pattern) {
		try {
			return pattern.matcher(Files.readString(Path.of(file))).results();
		} catch (IOException e) {
			throw new AssertionError("Not read: " + file, e);
		}
	}

	private static double luminance(int red, int green, int blue) {
		return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
