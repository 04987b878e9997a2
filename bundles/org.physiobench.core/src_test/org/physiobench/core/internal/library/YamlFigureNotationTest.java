package org.physiobench.core.internal.library;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.Test;
import org.physiobench.core.exercise.FigureNotation;
import org.physiobench.model.figure.Figure;
import org.physiobench.model.figure.FigureFactory;
import org.physiobench.model.figure.PoseCaption;

/** One figure, written for somebody who wants to change it, and read back. */
public final class YamlFigureNotationTest {

	private static final String BRIDGE = """
			view: three-quarter
			cyclic: yes
			props: [mat, step 20 cm in front, dumbbell at hands, band between left foot and hands]
			poses:
			  - caption: Lie on your back.
			    position: crook-lying
			    angles:
			      body: lean backward 90, turn left 10
			      left hip: external rotation 30, abduction 5.5
			      knees: flexion 80
			      toes: extension 40
			    contacts: [upper-back on floor, feet on step, left heel on floor sliding, hands
			        on thighs, left hand on right knee]
			  - caption: 'Lift: slowly.'
			    moves: [pelvis, right foot]
			    move seconds: 1.5
			    hold seconds: 8
			    breathing: out
			""";

	private final FigureNotation notation = new YamlFigureNotation();

	@Test
	public void aFigureIsWrittenAsItWasRead() {
		assertEquals(BRIDGE, notation.write(figure(BRIDGE), "en"));
	}

	@Test
	public void aWholeNumberOfSecondsIsWrittenWithoutADecimalPoint() {
		String slower = BRIDGE.replace("move seconds: 1.5", "move seconds: 4");

		assertEquals(slower, notation.write(figure(slower), "en"));
	}

	@Test
	public void whatIsWrittenIsReadAsTheSameFigure() {
		Figure figure = WrittenLibrary.ofBirdDog().exercise("bird-dog").getFigure();

		assertTrue(EcoreUtil.equals(figure, figure(notation.write(figure, "en"))));
	}

	@Test
	public void captionsInOtherLanguagesStayWithTheCaptionsThatTheyTranslate() {
		Figure before = figure(BRIDGE);
		before.getPoses().getFirst().getCaptions().add(german("Legen Sie sich auf den Rücken."));
		before.getPoses().getLast().getCaptions().add(german("Heben Sie das Becken."));

		Figure now = ((FigureNotation.Understood) notation.read(BRIDGE.replace("'Lift: slowly.'", "Lift your hips."), "en",
				Optional.of(before))).figure();

		assertEquals(List.of("Lie on your back.", "Legen Sie sich auf den Rücken."),
				now.getPoses().getFirst().getCaptions().stream().map(PoseCaption::getCaption).toList());
		assertEquals(List.of("Lift your hips."),
				now.getPoses().getLast().getCaptions().stream().map(PoseCaption::getCaption).toList());
	}

	@Test
	public void aCaptionThatIsNotTranslatedIsWrittenInTheLanguageThatItHas() {
		assertTrue(notation.write(figure(BRIDGE), "de").contains("caption: Lie on your back."));
	}

	@Test
	public void faultsNameTheLineAndWhatIsExpected() {
		assertEquals(List.of("Figure, line 10, column 7: 'knes' is not a joint; did you mean 'knees'?"),
				faults(BRIDGE.replace("knees: flexion 80", "knes: flexion 80")));
	}

	@Test
	public void aContactOnAPropThatIsNotThereIsAFault() {
		assertEquals(List.of("Figure, line 12, column 37: the figure has no 'step' to rest on; add 'step' to its 'props'."),
				faults(BRIDGE.replace("step 20 cm in front, ", "")));
	}

	@Test
	public void aTextThatIsNoFigureIsAFaultAndNothingElse() {
		assertEquals(List.of("Figure, line 1, column 1: the file is empty."), faults(""));
		assertEquals(List.of("Figure, line 1, column 1: a figure needs keys here, each on a line of its own: 'key: value'."),
				faults("a woman who lifts her hips"));
		assertEquals(List.of("Figure, line 1, column 1: the figure has no 'poses', which it needs."), faults("view: side"));
		assertEquals(1, faults("poses: [").size());
	}

	private Figure figure(String text) {
		assertEquals(List.of(), faults(text));
		return ((FigureNotation.Understood) notation.read(text, "en", Optional.empty())).figure();
	}

	private List<String> faults(String text) {
		return notation.read(text, "en", Optional.empty()) instanceof FigureNotation.Faulty(List<String> faults) ? faults
				: List.of();
	}

	private static PoseCaption german(String words) {
		PoseCaption caption = FigureFactory.eINSTANCE.createPoseCaption();
		caption.setLanguage("de");
		caption.setCaption(words);
		return caption;
	}
}
