package org.physiobench.core.internal.search;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public final class TypedWordTest {

	private static final int TOO_FAR = TypedWord.TOO_FAR;

	@Test
	public void aLetterTooMuchTooLittleOrAnotherIsOneSlip() {
		assertEquals(1, slips("plannk", "plank"));
		assertEquals(1, slips("plnk", "plank"));
		assertEquals(1, slips("blank", "plank"));
		assertEquals(0, slips("plank", "plank"));
	}

	@Test
	public void twoNeighboursSwappedAreOneSlip() {
		assertEquals(1, slips("brigde", "bridge"));
		assertEquals(1, slips("rbidge", "bridge"));
		assertEquals(1, slips("brideg", "bridge"));
	}

	@Test
	public void upToThreeLettersNoneIsForgiven() {
		assertEquals(TOO_FAR, slips("hap", "hip"));
		assertEquals(0, slips("hip", "hip"));
	}

	@Test
	public void fromFourLettersOnOneIsForgiven() {
		assertEquals(1, slips("bord", "bird"));
		assertEquals(TOO_FAR, slips("bordo", "bird"));
		assertEquals(TOO_FAR, slips("stertch", "strech"));
	}

	@Test
	public void fromEightLettersOnTwoAreForgiven() {
		assertEquals(2, slips("hamstrnig", "hamstrings"));
		assertEquals(2, slips("thorasik", "thoracic"));
		assertEquals(TOO_FAR, slips("torasik", "thoracic"));
		assertEquals(TOO_FAR, slips("thorazsik", "thoracic"));
	}

	@Test
	public void noLetterIsTouchedTwice() {
		// "ca" to "abc" would be two with a swap and an insertion into it
		assertEquals(TOO_FAR, slips("plca", "plabc"));
	}

	@Test
	public void theBeginningOfAWordMayHaveASlipToo() {
		assertEquals(1, slipsToBeginning("quadurp", "quadruped"));
		assertEquals(0, slipsToBeginning("quadr", "quadruped"));
		assertEquals(1, slipsToBeginning("brigde", "bridges"));
		assertEquals(TOO_FAR, slipsToBeginning("quadruped", "quad"));
		assertEquals(TOO_FAR, slipsToBeginning("squat", "stretch"));
	}

	@Test
	public void oneMeasureCanBeTakenAgainAndAgain() {
		TypedWord typed = new TypedWord("brigde");

		assertEquals(TOO_FAR, typed.slipsTo("plank", TypedWord.lettersOf("plank")));
		assertEquals(1, typed.slipsTo("bridge", TypedWord.lettersOf("bridge")));
		assertEquals(0, typed.slipsTo("brigde", TypedWord.lettersOf("brigde")));
	}

	private static int slips(String typed, String other) {
		return new TypedWord(typed).slipsTo(other, TypedWord.lettersOf(other));
	}

	private static int slipsToBeginning(String typed, String other) {
		return new TypedWord(typed).slipsToBeginningOf(other, TypedWord.lettersOf(other));
	}
}
