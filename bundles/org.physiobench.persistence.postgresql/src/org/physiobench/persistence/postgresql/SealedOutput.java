package org.physiobench.persistence.postgresql;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.Cipher;

/** Encrypts what is written to it; {@link SealedInput} reads it again. What was not closed cannot be read. */
final class SealedOutput extends OutputStream {

	private final OutputStream target;
	private final SealedStream stream;
	private final byte[] piece = new byte[SealedStream.PIECE];
	private int filled;
	private boolean closed;

	/**
	 * @param target  is closed with this
	 * @param key     is left to the caller to wipe
	 * @param context what is written; the reader has to know it
	 */
	SealedOutput(OutputStream target, byte[] key, String context) throws IOException {
		this.target = target;
		var salt = new byte[SealedStream.SALT];
		new SecureRandom().nextBytes(salt);
		try {
			this.stream = new SealedStream(Cipher.ENCRYPT_MODE, key, salt, context);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("Every Java has AES in GCM", e);
		}
		target.write(salt);
	}

	@Override
	public void write(int one) throws IOException {
		write(new byte[] { (byte) one }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int from, int length) throws IOException {
		int done = 0;
		while (done < length) {
			if (filled == piece.length) {
				// only now it is known not to be the last one
				writePiece(false);
			}
			int taken = Math.min(piece.length - filled, length - done);
			System.arraycopy(bytes, from + done, piece, filled, taken);
			filled += taken;
			done += taken;
		}
	}

	private void writePiece(boolean last) throws IOException {
		try {
			target.write(stream.next(piece, filled, last));
			filled = 0;
		} catch (GeneralSecurityException e) {
			throw new IOException(e);
		}
	}

	@Override
	public void close() throws IOException {
		if (!closed) {
			closed = true;
			try (target) {
				writePiece(true);
			}
		}
	}
}
