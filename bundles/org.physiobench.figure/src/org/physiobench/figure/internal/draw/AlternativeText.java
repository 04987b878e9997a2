package org.physiobench.figure.internal.draw;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.physiobench.figure.Drawing;
import org.physiobench.model.figure.Figure;
import org.physiobench.model.figure.FigurePose;
import org.physiobench.model.figure.PoseCaption;

/** What a figure shows, in words: the title and the captions of its poses in the reader's language, else in English. */
public final class AlternativeText {

	private final String title;
	private final List<String> captions;

	public AlternativeText(Figure figure, Drawing drawing) {
		title = drawing.title();
		captions = figure.getPoses().stream().map(pose -> caption(pose, drawing.language())).toList();
	}

	/** Of one pose. */
	public String of(int pose) {
		String caption = captions.get(pose);
		return caption.isEmpty() ? title : title + ": " + caption;
	}

	/** Of all poses in their order. */
	public String ofAll() {
		List<String> told = captions.stream().filter(caption -> !caption.isEmpty()).toList();
		if (told.isEmpty()) {
			return title;
		}
		return title + ": " + IntStream.range(0, told.size()).mapToObj(i -> (i + 1) + ". " + told.get(i))
				.collect(Collectors.joining(" "));
	}

	private static String caption(FigurePose pose, Locale language) {
		return Stream.of(language, Locale.forLanguageTag(language.getLanguage()), Locale.ENGLISH)
				.flatMap(wanted -> pose.getCaptions().stream()
						.filter(caption -> Locale.forLanguageTag(caption.getLanguage()).equals(wanted)))
				.findFirst().or(() -> pose.getCaptions().stream().findFirst()).map(PoseCaption::getCaption)
				.filter(Objects::nonNull).orElse("");
	}
}
