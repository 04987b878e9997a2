package org.physiobench.core.protection;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;

import org.junit.Test;

public final class PassphraseTest {

	private static Passphrase typed(String text) {
		return Passphrase.of(text.toCharArray());
	}

	@Test
	public void twelveCharactersAreEnoughUnlessAllAreTheSame() {
		assertTrue(typed("kiwi oar mud").isLongEnough());
		assertFalse(typed("kiwi oar mu").isLongEnough());
		assertFalse(typed("aaaaaaaaaaaaaaaa").isLongEnough());
		assertFalse("six characters that take two places each", typed("\ud83d\udd11\ud83d\udd12".repeat(3)).isLongEnough());
	}

	@Test
	public void composedAndDecomposedAccentsAreTheSame() {
		assertTrue(typed("Schl\u00fcssel").isSameAs(typed("Schlu\u0308ssel")));
		assertArrayEquals("Schl\u00fcssel".getBytes(StandardCharsets.UTF_8), typed("Schlu\u0308ssel").utf8());
	}

	@Test
	public void closingWipesWhatWasTyped() {
		for (String text : new String[] { "kiwi oar mud", "Schlu\u0308ssel" }) {
			char[] characters = text.toCharArray();
			Passphrase passphrase = Passphrase.of(characters);
			passphrase.close();
			assertEquals("\0".repeat(text.length()), new String(characters));
			assertFalse(passphrase.isLongEnough());
		}
	}
}
