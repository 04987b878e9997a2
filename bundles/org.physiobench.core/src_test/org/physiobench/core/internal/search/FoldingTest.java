package org.physiobench.core.internal.search;

import static org.junit.Assert.assertEquals;

import java.util.List;

import org.junit.Test;

public final class FoldingTest {

	@Test
	public void caseAndAccentsDoNotCount() {
		assertEquals(List.of("vierfusslerstand"), Folding.words("VierFÜßlerstand"));
		assertEquals(List.of("etirement", "a", "genoux"), Folding.words("Étirement à genoux"));
	}

	@Test
	public void composedAndDecomposedLettersAreTheSame() {
		assertEquals(Folding.words("Brücke"), Folding.words("Bru\u0308cke"));
	}

	@Test
	public void lettersThatAKeyboardMayLackAreWrittenOut() {
		assertEquals(List.of("kne", "oeil", "thor", "lodz"), Folding.words("kné œil Þor Łódź"));
		assertEquals(List.of("istanbul"), Folding.words("İstanbul"));
	}

	@Test
	public void whateverIsNoLetterOrDigitParts() {
		assertEquals(List.of("toe", "tap", "from", "90", "90"), Folding.words("  Toe-tap (from 90/90)…\t"));
		assertEquals(List.of(), Folding.words(" - / – "));
		assertEquals(List.of(), Folding.words(""));
	}

	@Test
	public void anApostropheDoesNotPart() {
		assertEquals(List.of("childs", "pose"), Folding.words("Child's pose"));
		assertEquals(List.of("childs", "pose"), Folding.words("Child\u2019s pose"));
	}

	@Test
	public void otherScriptsAreKept() {
		assertEquals(List.of("планка"), Folding.words("Планка"));
		assertEquals(List.of("橋"), Folding.words("橋"));
	}
}
