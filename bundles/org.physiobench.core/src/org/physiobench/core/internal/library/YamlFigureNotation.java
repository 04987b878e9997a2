package org.physiobench.core.internal.library;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.service.component.annotations.Component;
import org.physiobench.core.exercise.FigureNotation;
import org.physiobench.model.figure.Figure;
import org.physiobench.model.figure.FigurePackage;
import org.physiobench.model.figure.FigurePose;
import org.physiobench.model.figure.PoseCaption;

/** One figure, written and read as in the files of a library. */
@Component
public final class YamlFigureNotation implements FigureNotation {

	/** What stands in place of a file name in faults. */
	private static final String NAME = "Figure";

	@Override
	public String write(Figure figure, String language) {
		return new FigureWriter(language).write(figure);
	}

	@Override
	public Reading read(String text, String language, Optional<Figure> before) {
		Faults faults = new Faults();
		Origins origins = new Origins();
		YamlSheets sheets = new YamlSheets(
				name -> Optional.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))), faults);
		Optional<Figure> figure = sheets.open(NAME, new Place(NAME, 1, 1))
				.flatMap(sheet -> new PartReader(sheet, language, origins).read(FigurePackage.Literals.FIGURE, sheet.root()))
				.map(Figure.class::cast);
		figure.ifPresent(read -> new FigureCheck(origins, faults).check(read));
		if (figure.isEmpty() || !faults.isEmpty()) {
			return new Faulty(faults.sentences());
		}
		before.ifPresent(earlier -> keepTranslations(earlier, figure.get(), language));
		return new Understood(figure.get());
	}

	private static void keepTranslations(Figure before, Figure now, String language) {
		for (FigurePose pose : now.getPoses()) {
			Optional<String> caption = caption(pose, language);
			before.getPoses().stream().filter(earlier -> caption.isPresent() && caption.equals(caption(earlier, language)))
					.findFirst().ifPresent(earlier -> translations(earlier, language)
							.forEach(translation -> pose.getCaptions().add(EcoreUtil.copy(translation))));
		}
	}

	private static Optional<String> caption(FigurePose pose, String language) {
		return pose.getCaptions().stream().filter(caption -> caption.getLanguage().equals(language)).findFirst()
				.map(PoseCaption::getCaption);
	}

	private static Stream<PoseCaption> translations(FigurePose pose, String language) {
		return pose.getCaptions().stream().filter(caption -> !caption.getLanguage().equals(language));
	}
}
