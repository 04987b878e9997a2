package org.physiobench.persistence.derby;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of a database, locked with a secret: encrypted by AES-256 in GCM, so that a wrong secret is noticed and nothing
 * that is written beside it can be changed unnoticed either.
 */
final class LockedKey {

	private static final String NONCE = "nonce";
	private static final String LOCKED = "locked";
	private static final int NONCE_BYTES = 12;
	private static final int TAG_BITS = 128;

	private final KeyDerivation derivation;
	private final byte[] nonce;
	private final byte[] locked;

	private LockedKey(KeyDerivation derivation, byte[] nonce, byte[] locked) {
		this.derivation = derivation;
		this.nonce = nonce;
		this.locked = locked;
	}

	/**
	 * Locks a key.
	 *
	 * @param context what it is the key of; without exactly the same it is not unlocked
	 * @param secret  is left to the caller to wipe, as the key is
	 */
	static LockedKey lock(byte[] key, String context, KeyDerivation derivation, byte[] secret) {
		var nonce = new byte[NONCE_BYTES];
		new SecureRandom().nextBytes(nonce);
		try {
			return new LockedKey(derivation, nonce,
					cipher(Cipher.ENCRYPT_MODE, derivation, nonce, context, secret).doFinal(key));
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("Every Java has AES in GCM", e);
		}
	}

	/** The key, unless the secret or the context is another one. */
	Optional<byte[]> unlock(String context, byte[] secret) {
		try {
			return Optional.of(cipher(Cipher.DECRYPT_MODE, derivation, nonce, context, secret).doFinal(locked));
		} catch (AEADBadTagException e) {
			return Optional.empty();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("Every Java has AES in GCM", e);
		}
	}

	private static Cipher cipher(int mode, KeyDerivation derivation, byte[] nonce, String context, byte[] secret)
			throws GeneralSecurityException {
		var key = derivation.key(secret);
		try {
			var cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
			cipher.updateAAD((context + new TreeMap<>(derivation.parameters())).getBytes(StandardCharsets.UTF_8));
			return cipher;
		} finally {
			Arrays.fill(key, (byte) 0);
		}
	}

	/** What is written down, by name and in the order of names. */
	Map<String, String> lines() {
		var lines = new TreeMap<>(derivation.parameters());
		lines.put(NONCE, HexFormat.of().formatHex(nonce));
		lines.put(LOCKED, HexFormat.of().formatHex(locked));
		return lines;
	}

	/**
	 * What was written down.
	 *
	 * @throws IllegalArgumentException when it makes no sense
	 */
	static LockedKey of(Map<String, String> lines) {
		var nonce = HexFormat.of().parseHex(lines.getOrDefault(NONCE, ""));
		var locked = HexFormat.of().parseHex(lines.getOrDefault(LOCKED, ""));
		if (nonce.length != NONCE_BYTES || locked.length != KeyDerivation.KEY_BYTES + TAG_BITS / Byte.SIZE) {
			throw new IllegalArgumentException("Not a locked key");
		}
		return new LockedKey(KeyDerivation.of(lines), nonce, locked);
	}
}
