package org.physiobench.core.protection;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The key on paper that opens the database when the passphrase is forgotten or the profile is lost: 140 random bits in
 * seven groups of four letters and digits. A fifth in each group checks the group and its place, so that a slip of the
 * pen is found and named. The alphabet is Crockford's: no I, L, O and U, and what looks alike reads alike.
 */
public final class RecoveryKey {

	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
	private static final int GROUPS = 7;
	private static final int RANDOM_IN_GROUP = 4;
	private static final int IN_GROUP = RANDOM_IN_GROUP + 1;

	/** Of the field with 32 elements in which the check is calculated: x to the fifth + x squared + 1. */
	private static final int MODULUS = 0b100101;
	private static final int CARRY = 0b100000;

	/** What people put between and around groups. */
	private static final Pattern BETWEEN = Pattern.compile("[\\s\\-\u2010-\u2015]+");

	private final List<String> groups;

	private RecoveryKey(List<String> groups) {
		this.groups = List.copyOf(groups);
	}

	/** What was read from paper. */
	public sealed interface Reading {

		/** A recovery key, though perhaps that of another database. */
		record Read(RecoveryKey key) implements Reading {

			public Read {
				Objects.requireNonNull(key);
			}
		}

		/**
		 * Some groups hold a slip.
		 *
		 * @param groups their numbers, counted from 1; not empty
		 */
		record Misspelt(List<Integer> groups) implements Reading {

			public Misspelt {
				groups = List.copyOf(groups);
			}
		}

		/**
		 * Too few or too many letters and digits.
		 *
		 * @param found    how many there are
		 * @param expected how many there must be
		 */
		record WrongLength(int found, int expected) implements Reading {
		}
	}

	/** A new key that nobody has. */
	public static RecoveryKey random() {
		var random = new SecureRandom();
		return new RecoveryKey(IntStream.range(0, GROUPS).mapToObj(group -> {
			var symbols = new StringBuilder();
			for (int i = 0; i < RANDOM_IN_GROUP; i++) {
				symbols.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
			}
			return symbols.append(check(symbols, group)).toString();
		}).toList());
	}

	/** Reads what was typed from paper, in any case and with anything or nothing between the groups. */
	public static Reading read(String typed) {
		var symbols = BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1')
				.replace('L', '1');
		if (symbols.length() != GROUPS * IN_GROUP) {
			return new Reading.WrongLength(symbols.length(), GROUPS * IN_GROUP);
		}
		var groups = IntStream.range(0, GROUPS).mapToObj(i -> symbols.substring(i * IN_GROUP, (i + 1) * IN_GROUP)).toList();
		var misspelt = new ArrayList<Integer>();
		for (int i = 0; i < GROUPS; i++) {
			if (!isSound(groups.get(i), i)) {
				misspelt.add(i + 1);
			}
		}
		return misspelt.isEmpty() ? new Reading.Read(new RecoveryKey(groups)) : new Reading.Misspelt(misspelt);
	}

	private static boolean isSound(String group, int place) {
		return group.chars().allMatch(symbol -> ALPHABET.indexOf(symbol) >= 0)
				&& check(group.substring(0, RANDOM_IN_GROUP), place) == group.charAt(RANDOM_IN_GROUP);
	}

	/** Finds each single wrong symbol, each pair of neighbours that changed places, and a group in the wrong place. */
	private static char check(CharSequence symbols, int place) {
		int sum = place + 1;
		for (int i = 0; i < symbols.length(); i++) {
			sum = timesX(sum) ^ ALPHABET.indexOf(symbols.charAt(i));
		}
		return ALPHABET.charAt(timesX(sum));
	}

	private static int timesX(int element) {
		int shifted = element << 1;
		return (shifted & CARRY) == 0 ? shifted : shifted ^ MODULUS;
	}

	/** As it is shown and printed: groups with hyphens between. */
	public String text() {
		return String.join("-", groups);
	}

	/** Its random part, from which a key is derived; the caller wipes it. */
	public byte[] secret() {
		return groups.stream().map(group -> group.substring(0, RANDOM_IN_GROUP)).collect(Collectors.joining())
				.getBytes(StandardCharsets.US_ASCII);
	}

	/** Says nothing of the key, because texts like this end up in logs. */
	@Override
	public String toString() {
		return "a recovery key";
	}
}
