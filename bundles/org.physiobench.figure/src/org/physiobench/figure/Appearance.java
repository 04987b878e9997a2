package org.physiobench.figure;

import java.util.Objects;

/**
 * What the drawn person looks like; chosen for a clinic or a patient.
 *
 * @param build of the body
 * @param hair  style
 * @param skin  tone
 */
public record Appearance(Build build, Hair hair, Skin skin) {

	/** Builds of the body; the skeleton's lengths are those of an adult of 172 cm in all of them. */
	public enum Build {
		SLENDER, AVERAGE, BROAD
	}

	/** Hair styles. */
	public enum Hair {
		SHORT, BOB, BUN
	}

	/** Tones of skin, each with hair that goes with it. */
	public enum Skin {
		LIGHT, MEDIUM, DARK
	}

	public Appearance {
		Objects.requireNonNull(build);
		Objects.requireNonNull(hair);
		Objects.requireNonNull(skin);
	}

	/** The person who is drawn unless somebody chooses another. */
	public static Appearance neutral() {
		return new Appearance(Build.AVERAGE, Hair.SHORT, Skin.LIGHT);
	}
}
