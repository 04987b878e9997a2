package org.physiobench.core.internal.library;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.physiobench.model.figure.FigureFactory;
import org.physiobench.model.figure.FigurePackage;
import org.physiobench.model.figure.FigureProp;
import org.physiobench.model.figure.PropKind;
import org.physiobench.model.figure.PropPlace;

/** A thing around the person: mat, step 20 cm in front, band between left foot and hands. */
final class PropPhrase implements Phrase {

	private static final String FORM = "write what it is, then if needed its height as '20 cm', then if needed where it is:"
			+ " in front, behind, left, right, or under, at, around or along a part of the body, or between two parts";

	private static final Pattern REST = Pattern
			.compile("( (?<height>\\d+) cm)?( (?<place>in front|behind|left|right|under|at|around|along|between))?( (?<parts>.+))?");

	private final BodyPointPhrase points = new BodyPointPhrase();

	@Override
	public FigureProp read(String text) throws Misread {
		String words = Words.plain(text);
		PropKind kind = kindOf(words).orElseThrow(() -> new Misread("'%s' is not a prop%s".formatted(text,
				Words.hint(words.split(" ")[0], PropKind.VALUES.stream().map(PropKind::getLiteral).toList()))));
		Matcher rest = REST.matcher(words.substring(Words.plain(kind.getLiteral()).length()));
		if (!rest.matches()) {
			throw new Misread("'%s' is not understood; %s".formatted(text, FORM));
		}
		FigureProp prop = FigureFactory.eINSTANCE.createFigureProp();
		prop.setKind(kind);
		if (rest.group("height") != null) {
			prop.setHeightCentimeters((Integer) Values.of(FigurePackage.Literals.FIGURE_PROP__HEIGHT_CENTIMETERS,
					rest.group("height")));
		}
		place(text, prop, Optional.ofNullable(rest.group("place")), Optional.ofNullable(rest.group("parts")));
		return prop;
	}

	/** The kind that the words begin with; the longest one, as a bench is not a back-extension bench. */
	private static Optional<PropKind> kindOf(String words) {
		return PropKind.VALUES.stream().filter(kind -> (words + " ").startsWith(Words.plain(kind.getLiteral()) + " "))
				.max(Comparator.comparing(kind -> kind.getLiteral().length()));
	}

	private void place(String text, FigureProp prop, Optional<String> where, Optional<String> parts) throws Misread {
		PropPlace place = where.isEmpty() ? PropPlace.USUAL
				: (PropPlace) Values.choice("place", FigurePackage.Literals.PROP_PLACE, where.get());
		prop.setPlace(place);
		List<String> points = parts.map(words -> List.of(words.split(" and "))).orElse(List.of());
		int needed = switch (place) {
		case USUAL, IN_FRONT, BEHIND, LEFT, RIGHT -> 0;
		case UNDER, AT, AROUND, ALONG -> 1;
		case BETWEEN -> 2;
		};
		if (points.size() != needed) {
			throw new Misread("'%s' is not understood; %s".formatted(text, FORM));
		}
		for (String point : points) {
			prop.getParts().add(this.points.read(point));
		}
	}
}
