package org.physiobench.persistence.postgresql;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.GeneralSecurityException;

import javax.crypto.Cipher;

/** Decrypts what {@link SealedOutput} wrote, and gives out nothing that is not genuine. */
final class SealedInput extends InputStream {

	/** What was read is damaged, was tampered with, or has another key. */
	static final class NotGenuine extends IOException {

		private static final long serialVersionUID = 1L;

		NotGenuine(Throwable cause) {
			super("The encrypted file is damaged or has another key", cause);
		}
	}

	private final PushbackInputStream source;
	private final SealedStream stream;
	private byte[] piece = new byte[0];
	private int given;
	private boolean ended;

	/**
	 * @param source  is closed with this
	 * @param key     is left to the caller to wipe
	 * @param context what was written
	 */
	SealedInput(InputStream source, byte[] key, String context) throws IOException {
		this.source = new PushbackInputStream(source, 1);
		var salt = source.readNBytes(SealedStream.SALT);
		try {
			this.stream = new SealedStream(Cipher.DECRYPT_MODE, key, salt, context);
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("Every Java has AES in GCM", e);
		}
	}

	@Override
	public int read() throws IOException {
		var one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
	}

	@Override
	public int read(byte[] bytes, int from, int length) throws IOException {
		if (length == 0) {
			return 0;
		}
		while (given == piece.length) {
			if (ended) {
				return -1;
			}
			readPiece();
		}
		int taken = Math.min(length, piece.length - given);
		System.arraycopy(piece, given, bytes, from, taken);
		given += taken;
		return taken;
	}

	private void readPiece() throws IOException {
		var sealed = source.readNBytes(SealedStream.PIECE + SealedStream.TAG);
		int more = source.read();
		if (more < 0) {
			ended = true;
		} else {
			source.unread(more);
		}
		try {
			piece = stream.next(sealed, sealed.length, ended);
			given = 0;
		} catch (GeneralSecurityException e) {
			throw new NotGenuine(sealed.length == 0 ? new EOFException() : e);
		}
	}

	@Override
	public void close() throws IOException {
		source.close();
	}
}
