package org.physiobench.ui.look;

import static org.junit.Assert.assertEquals;

import java.util.List;

import org.junit.Test;

/** Every letter is one wide. */
public final class TextFitTest {

	@Test
	public void whatFindsRoomStaysAsItIs() {
		assertEquals("Bird dog", TextFit.shortened("Bird dog", 8, String::length));
	}

	@Test
	public void whatIsTooLongEndsWithAnEllipsis() {
		assertEquals("Bird d\u2026", TextFit.shortened("Bird dog", 7, String::length));
		assertEquals("Bird\u2026", TextFit.shortened("Bird dog", 6, String::length));
	}

	@Test
	public void linesBreakBetweenWords() {
		assertEquals(List.of("Half-kneeling", "hip flexor", "stretch"),
				TextFit.lines("Half-kneeling hip flexor stretch", 14, 3, String::length));
	}

	@Test
	public void theLastLineTakesWhatIsLeft() {
		assertEquals(List.of("Half-kneeling", "hip flexor st\u2026"),
				TextFit.lines("Half-kneeling hip flexor stretch", 14, 2, String::length));
	}

	@Test
	public void aWordThatIsTooLongForALineIsCut() {
		assertEquals(List.of("Progres\u2026"), TextFit.lines("Progressively harder", 8, 2, String::length));
	}
}
