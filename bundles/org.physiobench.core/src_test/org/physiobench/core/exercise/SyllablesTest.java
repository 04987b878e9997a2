package org.physiobench.core.exercise;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.Test;

/** Words by how many syllables one hears, from the texts of exercises. */
public final class SyllablesTest {

	private static final List<String> WORDS = List.of(
			// 1
			"a the be you your eye eyes knee knees toe toes chair squat square quick breathe breathes move moves moved whole while "
					+ "times raise raised pulled curled crossed straight stretch stretched hour don't you're aches 10 once",
			// 2
			"gently tighten tightened body shoulder muscle muscles ankles settled handle handled table lifted needed "
					+ "raises reaches edges inches movement safely careful painful breathing going lying lower towel pillow quiet "
					+ "elbow kneeling region cautious spasm rhythm doesn't didn't beyond something sideways tired cushion technique fatigue people forearms every",
			// 3
			"exercise easier heaviest various period equipment settlement completely gradual area idea position "
					+ "manual cardiac agreement abdomen carefully thoracic vertebra stadium video side-lying",
			// 4
			"exercises comfortable abdominal diagonal gradually immediate variation mechanism variety resistance-band",
			// 5
			"physiology university");

	@Test
	public void wordsHaveAsManySyllablesAsOneHears() {
		List<String> wrong = new ArrayList<>();
		for (int number = 1; number <= WORDS.size(); number++) {
			for (String word : WORDS.get(number - 1).split(" ")) {
				if (Syllables.in(word) != number) {
					wrong.add("%s: %d, not %d".formatted(word, number, Syllables.in(word)));
				}
			}
		}

		assertEquals(List.of(), wrong);
	}

	@Test
	public void caseDoesNotMatter() {
		assertEquals(3, Syllables.in("EXERCISE"));
		assertEquals(2, Syllables.in("Every"));
	}

	@Test
	public void aWordWithoutAVowelHasOne() {
		assertEquals(1, Syllables.in("Hm"));
	}
}
