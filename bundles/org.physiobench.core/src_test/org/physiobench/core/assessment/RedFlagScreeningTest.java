package org.physiobench.core.assessment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.Test;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.RedFlagAnswer;
import org.physiobench.model.RedFlagConcern;
import org.physiobench.model.RedFlagPathology;

public final class RedFlagScreeningTest {

	@Test
	public void aKeyNamesOneItemOnly() {
		Set<String> keys = RedFlagScreening.items().stream().map(RedFlagItem::key).collect(Collectors.toSet());

		assertEquals(RedFlagScreening.items().size(), keys.size());
		assertTrue(RedFlagScreening.item("saddle-numbness").isPresent());
		assertFalse(RedFlagScreening.item("of-another-list").isPresent());
	}

	@Test
	public void everyPathologyIsScreenedHistoryFirst() {
		for (RedFlagPathology pathology : RedFlagPathology.values()) {
			List<RedFlagItem.Source> sources = RedFlagScreening.items(pathology).stream().map(RedFlagItem::source).toList();

			assertFalse(pathology.getName(), sources.isEmpty());
			assertEquals(pathology.getName(), sources.stream().sorted().toList(), sources);
		}
	}

	@Test
	public void whatHasNoAnswerOrIsMarkedSoWasNotAsked() {
		List<RedFlagAnswer> answers = List.of(answer("saddle-numbness", RedFlagConcern.NO_CONCERN),
				answer("gait-disturbance", RedFlagConcern.NOT_ASKED), answer("both-legs-affected", RedFlagConcern.MONITOR));

		ScreeningSummary summary = ScreeningSummary.of(RedFlagScreening.items(RedFlagPathology.CAUDA_EQUINA), answers);

		// of the seven items two were asked, and one of these is of concern
		assertEquals(new ScreeningSummary(2, 7, 1, 0), summary);
		assertFalse(summary.isComplete());
		assertEquals(RedFlagConcern.NOT_ASKED, ScreeningSummary.concern("sexual-dysfunction", answers));
	}

	@Test
	public void whatAnotherListFoundIsOfConcernButCompletesNothing() {
		ScreeningSummary summary = ScreeningSummary.of(RedFlagScreening.items(RedFlagPathology.NEUROLOGICAL_DEFICIT),
				List.of(answer("of-another-list", RedFlagConcern.ACT)));

		assertEquals(new ScreeningSummary(0, 2, 0, 1), summary);
	}

	@Test
	public void aScreeningIsCompleteWhenAllWasAsked() {
		List<RedFlagAnswer> answers = Arrays.stream(RedFlagPathology.values())
				.flatMap(pathology -> RedFlagScreening.items(pathology).stream())
				.map(item -> answer(item.key(), RedFlagConcern.NO_CONCERN)).toList();

		assertTrue(ScreeningSummary.of(RedFlagScreening.items(), answers).isComplete());
	}

	private static RedFlagAnswer answer(String item, RedFlagConcern concern) {
		RedFlagAnswer answer = ModelFactory.eINSTANCE.createRedFlagAnswer();
		answer.setItem(item);
		answer.setConcern(concern);
		return answer;
	}
}
