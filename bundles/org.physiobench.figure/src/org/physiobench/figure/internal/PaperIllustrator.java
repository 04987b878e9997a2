package org.physiobench.figure.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.physiobench.core.handout.Illustrator;
import org.physiobench.core.handout.VectorPicture;
import org.physiobench.figure.Drawing;
import org.physiobench.figure.Illustration;
import org.physiobench.figure.Picture;
import org.physiobench.model.Exercise;
import org.physiobench.model.ExerciseText;
import org.physiobench.model.Side;

/** Draws the figures of exercises for handouts and contact sheets. */
@Component
public final class PaperIllustrator implements Illustrator {

	@Override
	public Optional<VectorPicture> draw(Exercise exercise, Side side, Optional<Integer> holdSeconds, Locale language,
			double widthToHeight) {
		if (exercise.getFigure() == null || exercise.getFigure().getPoses().isEmpty()) {
			return Optional.empty();
		}
		Drawing drawing = Drawing.of(name(exercise, language), language).mirrored(side == Side.LEFT).holding(holdSeconds);
		Illustration illustration = Illustration.of(exercise.getFigure(), drawing);
		Picture picture = illustration.arranged(widthToHeight);
		return Optional.of(
				new VectorPicture(picture.svg(), picture.width(), picture.height(), illustration.alternativeText()));
	}

	private static String name(Exercise exercise, Locale language) {
		return Stream.of(language, Locale.forLanguageTag(language.getLanguage()), Locale.ENGLISH)
				.flatMap(wanted -> exercise.getTexts().stream()
						.filter(text -> Locale.forLanguageTag(text.getLanguage()).equals(wanted)))
				.findFirst().or(() -> exercise.getTexts().stream().findFirst()).map(ExerciseText::getName)
				.orElse(exercise.getId());
	}
}
