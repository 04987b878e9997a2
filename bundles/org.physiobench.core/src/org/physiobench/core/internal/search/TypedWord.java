package org.physiobench.core.internal.search;

/**
 * A word as somebody typed it, and how many slips of the keyboard away from it other words are. A slip is a letter too much,
 * too little, another one, or two neighbours swapped (Damerau and Levenshtein, no letter touched twice).
 */
final class TypedWord {

	/** Far away, however far. */
	static final int TOO_FAR = Integer.MAX_VALUE;
	/** More slips than any word has letters. */
	private static final int OUT_OF_REACH = 1 << 20;
	private static final int SHORTEST_WITH_A_SLIP = 4;
	private static final int SHORTEST_WITH_TWO_SLIPS = 8;

	private final String word;
	private final int letters;
	private final int limit;
	private int[] beforeLast;
	private int[] last;
	private int[] row;

	TypedWord(String word) {
		this.word = word;
		this.letters = lettersOf(word);
		this.limit = slipsForgivenIn(word);
		this.beforeLast = new int[word.length() + 1];
		this.last = new int[word.length() + 1];
		this.row = new int[word.length() + 1];
	}

	/** How many slips are forgiven in a word. */
	static int slipsForgivenIn(String word) {
		if (word.length() >= SHORTEST_WITH_TWO_SLIPS) {
			return 2;
		}
		return word.length() >= SHORTEST_WITH_A_SLIP ? 1 : 0;
	}

	/** Which letters occur in a word, a bit each; what is no Latin letter shares the last six. */
	static int lettersOf(String word) {
		int letters = 0;
		for (int i = 0; i < word.length(); i++) {
			char letter = word.charAt(i);
			letters |= 1 << (letter >= 'a' && letter <= 'z' ? letter - 'a' : 26 + letter % 6);
		}
		return letters;
	}

	/**
	 * The slips between the whole of another word and this one.
	 *
	 * @param lettersOfOther see {@link #lettersOf(String)}
	 * @return {@link #TOO_FAR} if they are more than are forgiven
	 */
	int slipsTo(String other, int lettersOfOther) {
		boolean hopeless = Math.abs(other.length() - word.length()) > limit
				|| Integer.bitCount(letters & ~lettersOfOther) > limit
				|| Integer.bitCount(lettersOfOther & ~letters) > limit;
		return hopeless ? TOO_FAR : slips(other, false);
	}

	/** The slips between the beginning of another word that fits best and this one. */
	int slipsToBeginningOf(String other, int lettersOfOther) {
		boolean hopeless = other.length() < word.length() - limit
				|| Integer.bitCount(letters & ~lettersOfOther) > limit;
		return hopeless ? TOO_FAR : slips(other, true);
	}

	private int slips(String other, boolean beginning) {
		for (int j = 0; j <= word.length(); j++) {
			last[j] = j;
		}
		int best = TOO_FAR;
		int length = Math.min(other.length(), word.length() + limit);
		for (int i = 1; i <= length; i++) {
			int least = fillRow(other, i);
			if (least > limit) {
				return best;
			}
			boolean whole = i + limit >= word.length() && row[word.length()] <= limit;
			if (whole && (beginning || i == other.length())) {
				best = Math.min(best, row[word.length()]);
			}
			int[] free = beforeLast;
			beforeLast = last;
			last = row;
			row = free;
		}
		return best;
	}

	/**
	 * Compares the first letters of the other word with the beginnings of this one that are about as long; all others are
	 * out of reach. Answers the least number of slips.
	 */
	private int fillRow(String other, int i) {
		char letter = other.charAt(i - 1);
		int from = Math.max(1, i - limit);
		int to = Math.min(word.length(), i + limit);
		row[from - 1] = from == 1 ? i : OUT_OF_REACH;
		int least = row[from - 1];
		for (int j = from; j <= to; j++) {
			int slips = last[j - 1] + (word.charAt(j - 1) == letter ? 0 : 1);
			slips = Math.min(slips, Math.min(last[j], row[j - 1]) + 1);
			if (i > 1 && j > 1 && word.charAt(j - 2) == letter && word.charAt(j - 1) == other.charAt(i - 2)) {
				slips = Math.min(slips, beforeLast[j - 2] + 1);
			}
			row[j] = slips;
			least = Math.min(least, slips);
		}
		if (to < word.length()) {
			row[to + 1] = OUT_OF_REACH;
		}
		return least;
	}
}
