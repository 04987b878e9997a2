package org.physiobench.core.internal.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which words occur where: all words in their alphabetical order, and for each the documents that hold it, with the best
 * field in which they do. A document is a number from 0 on. Does not change once built.
 */
final class WordIndex {

	/** Collects words document by document, in the order of their numbers. */
	static final class Builder {

		private static final class Places {
			private int[] all = new int[2];
			private int size;

			private void add(int document, Field field) {
				if (size > 0 && documentAt(all[size - 1]) == document) {
					all[size - 1] = Math.max(all[size - 1], place(document, field));
					return;
				}
				if (size == all.length) {
					all = Arrays.copyOf(all, size * 2);
				}
				all[size++] = place(document, field);
			}
		}

		private final Map<String, Places> places = new HashMap<>();

		void add(int document, Field field, List<String> words) {
			words.forEach(word -> places.computeIfAbsent(word, fresh -> new Places()).add(document, field));
		}

		WordIndex build() {
			String[] words = places.keySet().toArray(String[]::new);
			Arrays.sort(words);
			int[][] placesOfWords = new int[words.length][];
			for (int word = 0; word < words.length; word++) {
				Places found = places.get(words[word]);
				placesOfWords[word] = Arrays.copyOf(found.all, found.size);
			}
			return new WordIndex(words, placesOfWords);
		}
	}

	private static final Field[] FIELDS = Field.values();
	private static final int FIELD_BITS = 2;

	private final String[] words;
	private final int[] letters;
	/** Of each word, a document and a field in one number. */
	private final int[][] places;
	private final int[] all;
	private final int[] keys;

	private WordIndex(String[] words, int[][] places) {
		this.words = words;
		this.places = places;
		this.letters = new int[words.length];
		this.all = new int[words.length];
		int[] found = new int[words.length];
		int count = 0;
		for (int word = 0; word < words.length; word++) {
			letters[word] = TypedWord.lettersOf(words[word]);
			all[word] = word;
			if (isKey(places[word])) {
				found[count++] = word;
			}
		}
		this.keys = Arrays.copyOf(found, count);
	}

	private static boolean isKey(int[] places) {
		for (int place : places) {
			if (fieldAt(place) != Field.TEXT) {
				return true;
			}
		}
		return false;
	}

	private static int place(int document, Field field) {
		return document << FIELD_BITS | field.ordinal();
	}

	/** The numbers of all words. */
	int[] all() {
		return all;
	}

	/** The numbers of the words that do not only stand in running texts. */
	int[] keys() {
		return keys;
	}

	/** Whether a word does not only stand in running texts. */
	boolean isKey(String word) {
		int number = Arrays.binarySearch(words, word);
		return number >= 0 && Arrays.binarySearch(keys, number) >= 0;
	}

	String word(int number) {
		return words[number];
	}

	/** See {@link TypedWord#lettersOf(String)}. */
	int letters(int number) {
		return letters[number];
	}

	/** The numbers of the words that begin like this, the word itself first. */
	IntStream beginningWith(String beginning) {
		int found = Arrays.binarySearch(words, beginning);
		int first = found >= 0 ? found : -found - 1;
		return IntStream.range(first, words.length).takeWhile(number -> words[number].startsWith(beginning));
	}

	/** Raises the scores of the documents that hold a word to what the match is worth there. */
	void raise(int[] scores, int number, Match match, Field least) {
		for (int place : places[number]) {
			Field field = fieldAt(place);
			if (field.compareTo(least) >= 0) {
				int document = documentAt(place);
				scores[document] = Math.max(scores[document], match.weight() * field.weight());
			}
		}
	}

	private static int documentAt(int place) {
		return place >>> FIELD_BITS;
	}

	private static Field fieldAt(int place) {
		return FIELDS[place & (1 << FIELD_BITS) - 1];
	}
}
