package org.physiobench.persistence.postgresql;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * How a stream is encrypted piece by piece, so that nothing is handed on before it was proved to be genuine, however long
 * the stream is. This is the construction STREAM of Hoang, Reyhanitabar, Rogaway and Vizár, which age and Tink use, over
 * AES-256 in GCM: each piece is encrypted under its number and whether it is the last one, so that pieces cannot be changed,
 * left out, repeated, put into another order or cut off at the end. Each stream has a key of its own, derived from the given
 * one, a random salt and what the stream is.
 */
final class SealedStream {

	/** The bytes of a piece before it is encrypted; only the last one is shorter. */
	static final int PIECE = 1 << 16;

	static final int TAG = 16;
	static final int SALT = 32;

	private static final int NONCE = 12;

	/** With more pieces under one key a number would come twice; that would be after 256 TiB. */
	private static final long MOST_PIECES = 1L << 32;

	private final SecretKeySpec key;
	private final Cipher cipher;
	private final int mode;
	private long number;

	/**
	 * @param mode    one of the two of {@link Cipher}
	 * @param context what the stream is; without exactly the same it cannot be read
	 */
	SealedStream(int mode, byte[] key, byte[] salt, String context) throws GeneralSecurityException {
		var mac = Mac.getInstance("HmacSHA256");
		mac.init(new SecretKeySpec(key, "HmacSHA256"));
		mac.update(salt);
		var own = mac.doFinal(context.getBytes(StandardCharsets.UTF_8));
		this.key = new SecretKeySpec(own, "AES");
		Arrays.fill(own, (byte) 0);
		this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
		this.mode = mode;
	}

	/** Encrypts or decrypts the next piece. */
	byte[] next(byte[] piece, int length, boolean last) throws GeneralSecurityException {
		if (number == MOST_PIECES) {
			throw new GeneralSecurityException("The stream is too long");
		}
		var nonce = ByteBuffer.allocate(NONCE).putLong(NONCE - 1 - Long.BYTES, number).put(NONCE - 1, (byte) (last ? 1 : 0));
		cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce.array()));
		number++;
		return cipher.doFinal(piece, 0, length);
	}
}
