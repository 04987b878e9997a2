package org.physiobench.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.physiobench.core.handout.Handout;

/**
 * A handout as the scripts of a design read it: maps and lists of texts and numbers, with the fixed words beside the
 * handout's own. An empty text means: leave its place out.
 */
final class SheetData {

	private SheetData() {
	}

	/**
	 * The data of a sheet of so many pages.
	 *
	 * <ul>
	 * <li>{@code title, subtitle, goal, clinician, date, sheetId, footer}: texts
	 * <li>{@code goalWord, pageBefore, pageAfter}: the fixed words, those of the page around its number
	 * <li>{@code exercises}: a list of maps with {@code phase} (its heading before its first exercise, else empty),
	 * {@code number, name, dosage, setUp, steps} (a list), {@code cues, stopLead, stopText, picture}, see
	 * {@link PicturePlace}
	 * <li>{@code advice}: a list of rows of boxes, see {@link AdviceRows}
	 * </ul>
	 */
	static Map<String, Object> of(Handout handout, SheetWords words, int pages) {
		Map<String, Object> sheet = new HashMap<>();
		sheet.put("title", handout.title());
		sheet.put("subtitle", handout.subtitle());
		sheet.put("goal", handout.goal());
		sheet.put("goalWord", words.word("goal"));
		sheet.put("clinician", handout.clinician());
		sheet.put("date", words.date(handout.printedOn()));
		sheet.put("sheetId", handout.sheetId());
		sheet.put("footer",
				handout.clinician().isBlank() ? "" : words.word("physiotherapist", handout.clinician()));
		sheet.put("pageBefore", words.word("page.before"));
		sheet.put("pageAfter", words.word("page.after", Integer.valueOf(pages)));
		sheet.put("exercises", exercises(handout, words));
		sheet.put("advice", AdviceRows.of(handout.advice()));
		return Map.copyOf(sheet);
	}

	private static List<Map<String, Object>> exercises(Handout handout, SheetWords words) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (var phase : handout.phases()) {
			var heading = phase.title();
			for (var exercise : phase.exercises()) {
				rows.add(exercise(heading, exercise, words));
				heading = "";
			}
		}
		return List.copyOf(rows);
	}

	private static Map<String, Object> exercise(String heading, Handout.Exercise exercise, SheetWords words) {
		var stop = StopSentence.of(exercise.whenToStop(), words);
		Map<String, Object> row = new HashMap<>(PicturePlace.HANDOUT.data(exercise.picture()));
		row.putAll(Map.of("phase", heading, "number", Integer.valueOf(exercise.number()), "name",
				exercise.name(), "dosage", exercise.dosage(), "setUp", exercise.setUp(), "steps",
				exercise.steps(), "cues", Sentences.joined(exercise.cues()), "stopLead", stop.lead(), "stopText",
				stop.text()));
		return Map.copyOf(row);
	}
}
