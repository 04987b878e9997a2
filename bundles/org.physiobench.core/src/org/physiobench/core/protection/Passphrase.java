package org.physiobench.core.protection;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * A passphrase in memory, which closing wipes. It is never a string, because strings stay in memory until they happen to
 * be overwritten.
 */
public final class Passphrase implements AutoCloseable {

	/**
	 * The fewest characters of a passphrase that is chosen. By convention, not by calculation: three short words that have
	 * nothing to do with each other have as many. What was chosen before is not measured again.
	 */
	public static final int MINIMUM_LENGTH = 12;

	private final char[] characters;

	private Passphrase(char[] characters) {
		this.characters = characters;
	}

	/**
	 * A passphrase as it was typed; composed and decomposed accents count as the same.
	 *
	 * @param typed is taken over, and wiped when this is closed
	 */
	public static Passphrase of(char[] typed) {
		var buffer = CharBuffer.wrap(typed);
		if (Normalizer.isNormalized(buffer, Normalizer.Form.NFC)) {
			return new Passphrase(typed);
		}
		// the only way that Java offers leads over a string; keyboards do not decompose, so this is rare
		var composed = Normalizer.normalize(buffer, Normalizer.Form.NFC).toCharArray();
		Arrays.fill(typed, '\0');
		return new Passphrase(composed);
	}

	/** Whether it may be chosen: at least {@value #MINIMUM_LENGTH} characters, not all of them the same. */
	public boolean isLongEnough() {
		return Character.codePointCount(characters, 0, characters.length) >= MINIMUM_LENGTH
				&& CharBuffer.wrap(characters).chars().distinct().count() > 1;
	}

	/** Its bytes in UTF-8, which the caller wipes. */
	public byte[] utf8() {
		ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(characters));
		byte[] bytes = Arrays.copyOfRange(encoded.array(), 0, encoded.limit());
		Arrays.fill(encoded.array(), (byte) 0);
		return bytes;
	}

	/** Whether both are the same. */
	public boolean isSameAs(Passphrase other) {
		return Arrays.equals(characters, other.characters);
	}

	/** Wipes it. */
	@Override
	public void close() {
		Arrays.fill(characters, '\0');
	}
}
