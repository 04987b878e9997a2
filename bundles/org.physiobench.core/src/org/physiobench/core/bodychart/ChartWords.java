package org.physiobench.core.bodychart;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.physiobench.model.BodyView;
import org.physiobench.model.PainKind;
import org.physiobench.model.Side;

/** What regions, kinds of symptoms and marks are called. */
public final class ChartWords {

	private final Locale language;
	private final ResourceBundle words;

	/**
	 * @param language English where it is not translated
	 */
	public ChartWords(Locale language) {
		this.language = language;
		this.words = ResourceBundle.getBundle("org.physiobench.core.bodychart.words", language,
				ChartWords.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** For example: Lower back, left. */
	public String of(Region region) {
		String name = words.getString("region." + region.base());
		return region.side() == Side.NONE ? name : say("side." + region.side().getLiteral(), name);
	}

	/** For example: aching. */
	public String of(PainKind kind) {
		return words.getString("kind." + kind.getLiteral());
	}

	/** For example: Front. */
	public String of(BodyView view) {
		return words.getString("view." + view.getLiteral());
	}

	/** The patient's left or right, in the fewest letters that say so. */
	public String sideOfPatient(Side side) {
		return words.getString("patient." + side.getLiteral());
	}

	/** The kind, and the pain if it was asked: sharp, 6 of 10. */
	public String symptom(Mark mark) {
		return mark.pain().isEmpty() ? of(mark.kind()) : say("symptom", of(mark.kind()), mark.pain().getAsInt());
	}

	/** A mark in words: Lower back, left: sharp, 6 of 10. A region that the chart does not have is told by its key. */
	public String describe(BodyChart chart, Mark mark) {
		return say("mark", name(chart, mark), symptom(mark));
	}

	/** Everything that is marked, in words. */
	public String describe(BodyChart chart, List<Mark> marks) {
		return marks.isEmpty() ? words.getString("chart.empty")
				: say("chart", marks.stream().map(mark -> describe(chart, mark)).collect(Collectors.joining("; ")));
	}

	/** What changed since an earlier chart, a sentence for each way; one that says so when nothing did. */
	public List<String> changes(BodyChart chart, MarkChanges changes) {
		List<String> sentences = new ArrayList<>();
		add(sentences, "gone", changes.gone().stream().map(mark -> describe(chart, mark)));
		add(sentences, "less", changes.changed().stream().filter(change -> change.worse().orElse(0) < 0)
				.map(change -> rated(chart, change)));
		add(sentences, "more", changes.changed().stream().filter(change -> change.worse().orElse(0) > 0)
				.map(change -> rated(chart, change)));
		add(sentences, "other", changes.changed().stream().filter(change -> change.worse().isEmpty())
				.map(change -> say("instead", name(chart, change.now()), symptom(change.before()), symptom(change.now()))));
		add(sentences, "added", changes.added().stream().map(mark -> describe(chart, mark)));
		return changes.isEmpty() ? List.of(words.getString("changes.none")) : sentences;
	}

	private void add(List<String> sentences, String way, Stream<String> marks) {
		String all = marks.collect(Collectors.joining("; "));
		if (!all.isEmpty()) {
			sentences.add(say("changes." + way, all));
		}
	}

	private String rated(BodyChart chart, MarkChanges.Change change) {
		return say("rated", name(chart, change.now()), of(change.now().kind()), change.before().pain().getAsInt(),
				change.now().pain().getAsInt());
	}

	private String name(BodyChart chart, Mark mark) {
		return chart.find(mark).map(this::of).orElse(mark.region());
	}

	/** What is marked on regions that the chart does not have, in words. */
	public String elsewhere(String marks) {
		return say("elsewhere", marks);
	}

	private String say(String key, Object... values) {
		return new MessageFormat(words.getString(key), language).format(values);
	}
}
