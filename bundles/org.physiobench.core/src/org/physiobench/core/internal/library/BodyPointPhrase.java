package org.physiobench.core.internal.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.physiobench.model.figure.BodyPart;
import org.physiobench.model.figure.BodyPoint;
import org.physiobench.model.figure.BodySide;
import org.physiobench.model.figure.FigureFactory;

/** A part of the body: left foot, hands, pelvis. */
final class BodyPointPhrase implements Phrase {

	/** Parts that are not paired. */
	private static final Set<BodyPart> MIDDLE = Set.of(BodyPart.HEAD, BodyPart.UPPER_BACK, BodyPart.PELVIS,
			BodyPart.CHEST, BodyPart.ABDOMEN, BodyPart.SEAT);

	private static final Map<BodyPart, String> PLURALS = Map.of(BodyPart.FOOT, "feet", BodyPart.CALF, "calves",
			BodyPart.TOES, "toes");

	private final Map<String, BodyPart> singular = new LinkedHashMap<>();
	private final Map<String, BodyPart> both = new LinkedHashMap<>();

	BodyPointPhrase() {
		for (BodyPart part : BodyPart.VALUES) {
			String word = Words.plain(part.getLiteral());
			both.put(word, part);
			if (!MIDDLE.contains(part)) {
				singular.put(word, part);
				both.put(PLURALS.getOrDefault(part, word + "s"), part);
			}
		}
	}

	@Override
	public BodyPoint read(String text) throws Misread {
		String words = Words.plain(text);
		for (BodySide side : List.of(BodySide.LEFT, BodySide.RIGHT)) {
			String prefix = side.getLiteral() + " ";
			if (words.startsWith(prefix)) {
				return point(oneSided(text, words.substring(prefix.length())), side);
			}
		}
		BodyPart part = both.get(words);
		if (part == null) {
			throw new Misread("'%s' is not a part of the body%s".formatted(text, Words.hint(text, both.keySet())));
		}
		return point(part, BodySide.BOTH);
	}

	/** A part of the body, as it is read: left foot, hands, pelvis. */
	String write(BodyPart part, BodySide side) {
		String word = part.getLiteral();
		if (MIDDLE.contains(part)) {
			return word;
		}
		return side == BodySide.BOTH ? PLURALS.getOrDefault(part, word + "s") : side.getLiteral() + " " + word;
	}

	private BodyPart oneSided(String text, String word) throws Misread {
		BodyPart part = singular.get(word);
		if (part != null) {
			return part;
		}
		if (both.containsKey(word)) {
			throw new Misread(MIDDLE.contains(both.get(word))
					? "'%s' is in the middle of the body and has no side; write '%s'".formatted(text, word)
					: "'%s' is more than one; write '%s'".formatted(text, text.replace(word, singularOf(word))));
		}
		throw new Misread("'%s' is not a part of the body%s".formatted(text,
				Words.hint(word, new ArrayList<>(singular.keySet()))));
	}

	private String singularOf(String plural) {
		return Words.plain(both.get(plural).getLiteral());
	}

	private static BodyPoint point(BodyPart part, BodySide side) {
		BodyPoint point = FigureFactory.eINSTANCE.createBodyPoint();
		point.setPart(part);
		point.setSide(side);
		return point;
	}
}
