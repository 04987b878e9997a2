package org.physiobench.persistence.derby;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** How a secret becomes a key of 32 bytes. Its parameters are kept beside what the key locks. */
sealed interface KeyDerivation {

	int KEY_BYTES = 32;
	int SALT_BYTES = 16;

	/** The key; the secret is left to the caller to wipe. */
	byte[] key(byte[] secret);

	/** The parameters by name, as they are written down. */
	Map<String, String> parameters();

	/**
	 * Argon2id, for secrets that people think of: slow, and costly in memory, which is what those who guess in great
	 * numbers cannot buy cheaply. Version 1.3 and one lane.
	 *
	 * @param memory in KiB
	 * @param passes over the memory
	 * @param salt   random
	 */
	record Argon2id(int memory, int passes, byte[] salt) implements KeyDerivation {

		static final String NAME = "argon2id";

		/**
		 * The memory and passes that RFC 9106 recommends where memory is scarce (second recommended option: 64 MiB, 3
		 * passes), with one lane, because one processor works here. More than three times the minimum of the OWASP
		 * Password Storage Cheat Sheet (19 MiB, 2 passes, 1 lane). Takes 0.3 to 0.5 s on a desktop of 2024.
		 */
		private static final int MEMORY = 64 * 1024;
		private static final int PASSES = 3;

		/** Beyond these a damaged or planted file would keep the program busy for minutes. */
		private static final int MOST_MEMORY = 1024 * 1024;
		private static final int MOST_PASSES = 64;

		public Argon2id {
			if (memory < 8 || memory > MOST_MEMORY || passes < 1 || passes > MOST_PASSES || salt.length < SALT_BYTES) {
				throw new IllegalArgumentException("Parameters of Argon2id out of range");
			}
		}

		/** With today's parameters and a new salt. */
		static Argon2id current() {
			return new Argon2id(MEMORY, PASSES, newSalt());
		}

		@Override
		public byte[] key(byte[] secret) {
			var generator = new Argon2BytesGenerator();
			generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
					.withVersion(Argon2Parameters.ARGON2_VERSION_13).withMemoryAsKB(memory).withIterations(passes)
					.withParallelism(1).withSalt(salt).build());
			var key = new byte[KEY_BYTES];
			generator.generateBytes(secret, key);
			return key;
		}

		@Override
		public Map<String, String> parameters() {
			return Map.of("derivation", NAME, "memory-kib", Integer.toString(memory), "passes",
					Integer.toString(passes), "salt", HexFormat.of().formatHex(salt));
		}
	}

	/**
	 * One HMAC with SHA-256, for secrets that are random and too long to be guessed at any speed.
	 *
	 * @param salt random
	 */
	record Hmac(byte[] salt) implements KeyDerivation {

		static final String NAME = "hmac-sha256";

		public Hmac {
			if (salt.length < SALT_BYTES) {
				throw new IllegalArgumentException("The salt is too short");
			}
		}

		/** With a new salt. */
		static Hmac current() {
			return new Hmac(newSalt());
		}

		@Override
		public byte[] key(byte[] secret) {
			try {
				var mac = Mac.getInstance("HmacSHA256");
				mac.init(new SecretKeySpec(secret, "HmacSHA256"));
				return mac.doFinal(salt);
			} catch (GeneralSecurityException e) {
				throw new IllegalStateException("Every Java has HMAC with SHA-256", e);
			}
		}

		@Override
		public Map<String, String> parameters() {
			return Map.of("derivation", NAME, "salt", HexFormat.of().formatHex(salt));
		}
	}

	/**
	 * The derivation with these parameters.
	 *
	 * @throws IllegalArgumentException when they make no sense
	 */
	static KeyDerivation of(Map<String, String> parameters) {
		var salt = HexFormat.of().parseHex(parameters.getOrDefault("salt", ""));
		return switch (parameters.getOrDefault("derivation", "")) {
		case Argon2id.NAME -> new Argon2id(Integer.parseInt(parameters.getOrDefault("memory-kib", "")),
				Integer.parseInt(parameters.getOrDefault("passes", "")), salt);
		case Hmac.NAME -> new Hmac(salt);
		default -> throw new IllegalArgumentException("An unknown derivation of keys");
		};
	}

	private static byte[] newSalt() {
		var salt = new byte[SALT_BYTES];
		new SecureRandom().nextBytes(salt);
		return salt;
	}
}
