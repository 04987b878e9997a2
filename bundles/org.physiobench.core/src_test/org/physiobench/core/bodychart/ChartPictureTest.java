package org.physiobench.core.bodychart;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.Test;
import org.physiobench.core.handout.VectorPicture;
import org.physiobench.model.BodyView;
import org.physiobench.model.PainKind;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

public final class ChartPictureTest {

	private static final Mark BACK = new Mark("lumbar-left", BodyView.BACK, PainKind.SHARP, OptionalInt.of(6));
	private static final Mark KNEE = new Mark("knee-front-right", BodyView.FRONT, PainKind.ACHING, OptionalInt.empty());

	private final BodyChart chart = BodyChart.adult();

	@Test
	public void thePictureIsWellFormedAndSaysWhatItShows() throws Exception {
		VectorPicture picture = picture(Locale.ENGLISH).draw(List.of(BACK, KNEE));

		Document document = parsed(picture);

		assertEquals("Body chart. Knee, right: aching; Lower back, left: sharp, 6 of 10",
				document.getElementsByTagName("title").item(0).getTextContent());
		assertEquals(document.getElementsByTagName("title").item(0).getTextContent(), picture.alternativeText());
		assertEquals("one for each kind", 2, document.getElementsByTagName("pattern").getLength());
		assertEquals("one for each pain", 1, document.getElementsByTagName("circle").getLength());
	}

	@Test
	public void theSameMarksMakeTheSamePicture() {
		String svg = picture(Locale.ENGLISH).draw(List.of(BACK, KNEE)).svg();

		assertEquals(svg, picture(Locale.ENGLISH).draw(List.of(KNEE, BACK, BACK)).svg());
		assertNotEquals(svg, picture(Locale.ENGLISH).draw(List.of(BACK)).svg());
	}

	@Test
	public void theLanguageOfTheMachineDoesNotChangeNumbers() {
		Locale before = Locale.getDefault();
		String svg = picture(Locale.ENGLISH).draw(List.of(BACK)).svg();
		try {
			Locale.setDefault(Locale.GERMANY);
			assertEquals(svg, picture(Locale.ENGLISH).draw(List.of(BACK)).svg());
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	public void itSpeaksGerman() throws Exception {
		VectorPicture picture = picture(Locale.GERMANY).draw(List.of(BACK));

		assertEquals("K\u00f6rperschema. Unterer R\u00fccken links: stechend, 6 von 10", picture.alternativeText());
		assertTrue(picture.svg().contains(">Hinten</text>"));
	}

	@Test
	public void aRegionThatIsNotOnTheChartIsToldInWords() throws Exception {
		Mark unknown = new Mark("tail & horns", BodyView.BACK, PainKind.ACHING, OptionalInt.of(2));

		VectorPicture picture = picture(Locale.ENGLISH).draw(List.of(unknown));

		Document document = parsed(picture);
		assertEquals("Body chart. tail & horns: aching, 2 of 10",
				document.getElementsByTagName("title").item(0).getTextContent());
		assertTrue(picture.svg().contains("Not on this chart: tail &amp; horns: aching, 2 of 10</text>"));
	}

	@Test
	public void theLegendMakesThePictureTaller() {
		VectorPicture empty = picture(Locale.ENGLISH).draw(List.of());

		assertEquals("Body chart, nothing marked", empty.alternativeText());
		// one row of the legend
		assertEquals(22, picture(Locale.ENGLISH).draw(List.of(BACK)).height() - empty.height(), 1e-9);
	}

	@Test
	public void everyKindHasItsOwnPatternAndColour() {
		Set<List<Outline>> patterns = new HashSet<>();
		for (PainKind kind : PainKind.VALUES) {
			patterns.add(PainPattern.of(kind).strokes());
		}

		assertEquals(PainKind.VALUES.size(), patterns.size());
		assertEquals(PainKind.VALUES.size(), new HashSet<>(ChartColors.paper().kinds().values()).size());
	}

	@Test
	public void everyRegionAndKindHasANameInEachLanguage() {
		for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
			ChartWords words = new ChartWords(language);
			Set<String> names = new HashSet<>();
			chart.regions().forEach(region -> assertTrue(region.key(), names.add(words.of(region))));
			PainKind.VALUES.forEach(kind -> assertFalse(words.of(kind).isBlank()));
		}
	}

	@Test
	public void painIsOnTheScale() {
		assertThrows(IllegalArgumentException.class, () -> BACK.with(OptionalInt.of(11)));
		assertThrows(IllegalArgumentException.class, () -> BACK.with(OptionalInt.of(-1)));
	}

	private ChartPicture picture(Locale language) {
		return new ChartPicture(chart, new ChartWords(language), ChartColors.paper());
	}

	private static Document parsed(VectorPicture picture) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new InputSource(new StringReader(picture.svg())));
	}
}
