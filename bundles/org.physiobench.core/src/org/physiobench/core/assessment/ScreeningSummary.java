package org.physiobench.core.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.physiobench.model.RedFlagAnswer;
import org.physiobench.model.RedFlagConcern;

/**
 * How far red-flag screening has come and what it found. An item without an answer was not asked, which is never a no.
 *
 * @param asked   items of the screening list that were asked
 * @param items   items of the screening list
 * @param monitor answers that ask for monitoring, of whatever list
 * @param act     answers that ask for action, of whatever list
 */
public record ScreeningSummary(int asked, int items, int monitor, int act) {

	/** What the answers of one assessment amount to, for these items of the screening list. */
	public static ScreeningSummary of(Collection<RedFlagItem> items, List<RedFlagAnswer> answers) {
		int asked = (int) items.stream().filter(item -> concern(item.key(), answers) != RedFlagConcern.NOT_ASKED).count();
		return new ScreeningSummary(asked, items.size(), count(answers, RedFlagConcern.MONITOR),
				count(answers, RedFlagConcern.ACT));
	}

	/** The answer to an item, if one was kept. */
	public static Optional<RedFlagAnswer> answer(String item, List<RedFlagAnswer> answers) {
		return answers.stream().filter(answer -> answer.getItem().equals(item)).findFirst();
	}

	/** The level of concern about an item; not asked when there is no answer. */
	public static RedFlagConcern concern(String item, List<RedFlagAnswer> answers) {
		return answer(item, answers).map(RedFlagAnswer::getConcern).orElse(RedFlagConcern.NOT_ASKED);
	}

	/** Whether every item of the screening list was asked. */
	public boolean isComplete() {
		return asked == items;
	}

	private static int count(List<RedFlagAnswer> answers, RedFlagConcern concern) {
		return (int) answers.stream().filter(answer -> answer.getConcern() == concern).count();
	}
}
