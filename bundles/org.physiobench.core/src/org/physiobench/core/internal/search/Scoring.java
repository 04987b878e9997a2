package org.physiobench.core.internal.search;

import java.util.List;
import java.util.Objects;
import java.util.PrimitiveIterator;

/** How well documents fit what somebody types. */
final class Scoring {

	/** From here on the beginning of a longer word is found for a word that was finished. */
	private static final int SHORTEST_BEGINNING = 3;
	/** From here on a word is found in the middle of another, as in a German compound. */
	private static final int SHORTEST_MIDDLE = 3;
	/** From here on a slip is forgiven in a word that is not finished; earlier it would fit too much. */
	private static final int SHORTEST_UNFINISHED_WITH_A_SLIP = 5;

	private final WordIndex index;
	private final int documents;

	Scoring(WordIndex index, int documents) {
		this.index = Objects.requireNonNull(index);
		this.documents = documents;
	}

	/**
	 * The scores of all documents, 0 where a word is missing.
	 *
	 * @param words    folded, at least one
	 * @param finished whether the last word is whole
	 */
	int[] of(List<String> words, boolean finished) {
		int[] sums = ofWord(words.getFirst(), finished || words.size() > 1);
		for (int i = 1; i < words.size(); i++) {
			int[] scores = ofWord(words.get(i), finished || i < words.size() - 1);
			for (int document = 0; document < documents; document++) {
				sums[document] = sums[document] == 0 || scores[document] == 0 ? 0 : sums[document] + scores[document];
			}
		}
		return sums;
	}

	private int[] ofWord(String word, boolean finished) {
		int[] scores = new int[documents];
		boolean known = addBeginnings(scores, word, finished);
		boolean exact = index.isKey(word);
		if (word.length() >= SHORTEST_MIDDLE) {
			addMiddles(scores, word);
		}
		// who types a word by which exercises are called means it; one that stands in texts may still be a slip for such a word
		if (!exact && TypedWord.slipsForgivenIn(word) > 0) {
			addSlips(scores, word, finished, known ? index.keys() : index.all(), known ? Field.REGION : Field.TEXT);
		}
		return scores;
	}

	private boolean addBeginnings(int[] scores, String word, boolean finished) {
		boolean known = false;
		for (PrimitiveIterator.OfInt found = index.beginningWith(word).iterator(); found.hasNext();) {
			int number = found.nextInt();
			boolean exact = index.word(number).length() == word.length();
			if (exact || !finished || word.length() >= SHORTEST_BEGINNING) {
				index.raise(scores, number, exact ? Match.EXACT : Match.BEGINNING, Field.TEXT);
				known = true;
			}
		}
		return known;
	}

	private void addMiddles(int[] scores, String word) {
		for (int number : index.keys()) {
			if (index.word(number).indexOf(word, 1) > 0) {
				index.raise(scores, number, Match.MIDDLE, Field.REGION);
			}
		}
	}

	private void addSlips(int[] scores, String word, boolean finished, int[] candidates, Field least) {
		TypedWord typed = new TypedWord(word);
		boolean unfinished = !finished && word.length() >= SHORTEST_UNFINISHED_WITH_A_SLIP;
		for (int number : candidates) {
			int slips = unfinished ? typed.slipsToBeginningOf(index.word(number), index.letters(number))
					: typed.slipsTo(index.word(number), index.letters(number));
			if (slips != TypedWord.TOO_FAR) {
				index.raise(scores, number, slips > 1 ? Match.TWO_SLIPS : Match.ONE_SLIP, least);
			}
		}
	}
}
