package org.physiobench.persistence.postgresql;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;

import org.junit.Test;

public final class SealedStreamTest {

	private static final int SEALED_PIECE = SealedStream.PIECE + SealedStream.TAG;

	private final byte[] key = new byte[32];
	private final byte[] text = new byte[3 * SealedStream.PIECE];

	{
		new Random(1).nextBytes(key);
		new Random(2).nextBytes(text);
	}

	private byte[] sealed(int length) throws IOException {
		var target = new ByteArrayOutputStream();
		try (var output = new SealedOutput(target, key, "a test")) {
			output.write(text, 0, length / 2);
			for (int i = length / 2; i < length; i++) {
				output.write(text[i]);
			}
		}
		return target.toByteArray();
	}

	private byte[] opened(byte[] sealed) throws IOException {
		return opened(sealed, key, "a test");
	}

	private static byte[] opened(byte[] sealed, byte[] with, String context) throws IOException {
		try (var input = new SealedInput(new ByteArrayInputStream(sealed), with, context)) {
			return input.readAllBytes();
		}
	}

	private void assertRefused(byte[] sealed) {
		assertThrows(SealedInput.NotGenuine.class, () -> opened(sealed));
	}

	@Test
	public void whatWasWrittenIsReadAgainWhateverItsLength() throws IOException {
		for (int length : new int[] { 0, 1, SealedStream.PIECE - 1, SealedStream.PIECE, SealedStream.PIECE + 1, text.length }) {
			var sealed = sealed(length);
			assertArrayEquals(Arrays.copyOf(text, length), opened(sealed));
			int pieces = Math.max(1, (length + SealedStream.PIECE - 1) / SealedStream.PIECE);
			assertEquals(SealedStream.SALT + length + pieces * SealedStream.TAG, sealed.length);
		}
	}

	@Test
	public void oneChangedBitIsFoundWhereverItIs() throws IOException {
		var sealed = sealed(SealedStream.PIECE + 100);
		for (int place : new int[] { 0, SealedStream.SALT, SealedStream.SALT + SEALED_PIECE - 1, sealed.length - 1 }) {
			var changed = sealed.clone();
			changed[place] ^= 1;
			assertRefused(changed);
		}
	}

	@Test
	public void aStreamThatWasCutOffIsFoundEvenBetweenTwoPieces() throws IOException {
		var sealed = sealed(text.length);
		assertRefused(Arrays.copyOf(sealed, SealedStream.SALT + SEALED_PIECE));
		assertRefused(Arrays.copyOf(sealed, SealedStream.SALT));
		assertRefused(Arrays.copyOf(sealed, sealed.length - 1));
		assertRefused(Arrays.copyOf(sealed, 5));
		assertRefused(Arrays.copyOf(sealed, sealed.length + 1));
	}

	@Test
	public void piecesInAnotherOrderAreFound() throws IOException {
		var sealed = sealed(text.length);
		var swapped = sealed.clone();
		System.arraycopy(sealed, SealedStream.SALT, swapped, SealedStream.SALT + SEALED_PIECE, SEALED_PIECE);
		System.arraycopy(sealed, SealedStream.SALT + SEALED_PIECE, swapped, SealedStream.SALT, SEALED_PIECE);
		assertRefused(swapped);
	}

	@Test
	public void anotherKeyAndAnotherContextOpenNothing() throws IOException {
		var sealed = sealed(100);
		assertThrows(SealedInput.NotGenuine.class, () -> opened(sealed, new byte[32], "a test"));
		assertThrows(SealedInput.NotGenuine.class, () -> opened(sealed, key, "another test"));
	}

	@Test
	public void theSameTextIsSealedDifferentlyEachTime() throws IOException {
		assertEquals(false, Arrays.equals(sealed(10), sealed(10)));
	}
}
