package org.physiobench.core.outcome;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.Test;

public final class ScoringTest {

	@Test
	public void theTicksOfTheRolandMorrisQuestionnaireAreCounted() {
		assertEquals(new FormScore.Scored(3), scored("rmdq", "110000000000000000000001"));
		assertEquals("does not apply is no tick", new FormScore.Scored(2), scored("rmdq", "1100000000000000000000--"));
	}

	@Test
	public void theOswestryIndexIsRescaledToTheSectionsThatWereAnswered() {
		assertEquals(new FormScore.Scored(40), scored("odi", "2222222222"));
		assertEquals("18 of 45", new FormScore.Scored(40), scored("odi", "222222222-"));
		assertEquals(new FormScore.Scored(100), scored("odi", "5---------"));
		assertEquals(new FormScore.Missing(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)), scored("odi", "----------"));
	}

	@Test
	public void theFearAvoidanceScalesCountTheirOwnItems() {
		String form = "6 1 2 3 4 1 1 6 1 1 1 1 6 6 1 6";
		assertEquals("items 2 to 5", new FormScore.Scored(10), scored("fabq-pa", form));
		assertEquals("items 6, 7, 9 to 12 and 15", new FormScore.Scored(7), scored("fabq-w", form));
		assertEquals("an item of another scale may be missing", new FormScore.Scored(10),
				scored("fabq-pa", "-1234-----------"));
		assertEquals(new FormScore.Missing(List.of(3)), scored("fabq-pa", "-1-34-----------"));
	}

	@Test
	public void thePatientSpecificScaleIsTheMeanOfThreeToFiveActivities() {
		assertEquals(new FormScore.Scored(6), scored("psfs", "10, 5, 3"));
		assertEquals(new FormScore.Scored(4.5), scored("psfs", "3 4 - 5 6"));
		assertEquals(new FormScore.Unfinished(2, 3), scored("psfs", "3 4"));
		assertEquals(new FormScore.TooMany(5), scored("psfs", "1 2 3 4 5 6"));
	}

	@Test
	public void aFormWithoutARuleForMissingAnswersHasNoTotalUntilItIsComplete() {
		assertEquals(new FormScore.Scored(13), scored("pcs", "1111111111111"));
		assertEquals(new FormScore.Missing(List.of(2, 13)), scored("pcs", "1-1111111111-"));
		assertEquals(new FormScore.Unfinished(9, 13), scored("pcs", "111111111"));
		assertEquals(new FormScore.Unfinished(0, 9), scored("start-back", ""));
	}

	@Test
	public void anAnswerThatTheFormDoesNotHaveIsNamed() {
		assertEquals(new FormScore.Impossible(3, 0, 5), scored("odi", "126"));
		assertEquals(new FormScore.Impossible(1, 0, 10), scored("psfs", "11 2 3"));
		assertTrue(scoring("odi").read("12x").isEmpty());
		assertTrue(scoring("psfs").read("4.5 2 3").isEmpty());
	}

	private static FormScore scored(String instrument, String typed) {
		List<Optional<Integer>> answers = scoring(instrument).read(typed).orElseThrow();
		return scoring(instrument).score(answers);
	}

	private static Scoring scoring(String instrument) {
		return Instruments.find(instrument).orElseThrow().scoring().orElseThrow();
	}
}
