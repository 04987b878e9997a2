package org.physiobench.figure.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.physiobench.core.handout.Illustrator;
import org.physiobench.core.handout.VectorPicture;
import org.physiobench.figure.Appearance;
import org.physiobench.figure.ClinicAppearance;
import org.physiobench.figure.Drawing;
import org.physiobench.figure.Illustration;
import org.physiobench.figure.Picture;
import org.physiobench.model.Exercise;
import org.physiobench.model.ExerciseText;
import org.physiobench.model.Side;

/** Draws the figures of exercises for handouts and contact sheets. */
@Component
public final class PaperIllustrator implements Illustrator {

	private final Supplier<Appearance> person;

	/**
	 * @param clinic who chose the person; without a data folder there is nobody, and the neutral one is drawn
	 */
	@Activate
	public PaperIllustrator(
			@Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) ClinicAppearance clinic) {
		person = clinic == null ? Appearance::neutral : clinic::current;
	}

	@Override
	public Optional<VectorPicture> draw(Exercise exercise, Side side, Optional<Integer> holdSeconds, Locale language,
			double widthToHeight) {
		if (exercise.getFigure() == null || exercise.getFigure().getPoses().isEmpty()) {
			return Optional.empty();
		}
		Drawing drawing = Drawing.of(name(exercise, language), language).mirrored(side == Side.LEFT).holding(holdSeconds)
				.showing(person.get());
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
