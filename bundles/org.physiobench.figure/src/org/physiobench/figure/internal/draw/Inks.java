package org.physiobench.figure.internal.draw;

import org.physiobench.figure.Appearance;

/** The colours of a picture: calm, and apart from each other in grey as well. */
record Inks(Ink skin, Ink hair, Ink shirt, Ink shorts, Ink shoe, Ink line) {

	static final Ink WHITE = Ink.of(0xffffff);
	/** What moves. */
	static final Ink ARROW = Ink.of(0xc0562b);
	private static final double FAR = 0.38;

	static Inks of(Appearance appearance) {
		Ink line = Ink.of(0x24323f);
		Ink shirt = Ink.of(0x5b93b5);
		Ink shorts = Ink.of(0x34495e);
		Ink shoe = Ink.of(0x93a1af);
		return switch (appearance.skin()) {
		case LIGHT -> new Inks(Ink.of(0xf0cfb2), Ink.of(0x5b4636), shirt, shorts, shoe, line);
		case MEDIUM -> new Inks(Ink.of(0xcf9f78), Ink.of(0x3a2a22), shirt, shorts, shoe, line);
		case DARK -> new Inks(Ink.of(0x95694a), Ink.of(0x241a16), shirt, shorts, shoe, line);
		};
	}

	/** Lighter, for what is on the far side. */
	Inks far() {
		return new Inks(far(skin), far(hair), far(shirt), far(shorts), far(shoe), far(line));
	}

	private static Ink far(Ink ink) {
		return ink.towards(WHITE, FAR);
	}
}
