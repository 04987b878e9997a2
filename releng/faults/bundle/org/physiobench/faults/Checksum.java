package org.physiobench.faults;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.eclipse.emf.ecore.EObject;
import org.physiobench.model.Patient;

/** A short text that two records share only when they hold the same, down to the last list. */
final class Checksum {

	private static final int BYTES_SHOWN = 12;

	private final MessageDigest digest;

	private Checksum() {
		try {
			digest = MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}

	/** The checksum of a record without its version, which the database counts. */
	static String of(Patient patient) {
		var checksum = new Checksum();
		checksum.add(patient);
		return HexFormat.of().formatHex(checksum.digest.digest(), 0, BYTES_SHOWN);
	}

	private void add(EObject object) {
		add("{" + object.eClass().getName());
		for (var feature : object.eClass().getEAllStructuralFeatures()) {
			if (!feature.isTransient() && !feature.isDerived()) {
				add(feature.getName());
				addValue(object.eGet(feature));
			}
		}
		add("}");
	}

	private void addValue(Object value) {
		switch (value) {
		case null -> add("null");
		case EObject contained -> add(contained);
		case Iterable<?> many -> {
			add("[");
			many.forEach(this::addValue);
			add("]");
		}
		default -> add("=" + value);
		}
	}

	private void add(String text) {
		digest.update(text.getBytes(StandardCharsets.UTF_8));
		digest.update((byte) 0);
	}
}
