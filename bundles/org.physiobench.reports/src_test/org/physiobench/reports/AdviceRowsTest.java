package org.physiobench.reports;

import static org.hamcrest.CoreMatchers.is;
import static org.junit.Assert.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.Test;
import org.physiobench.core.handout.Handout.Advice;

public final class AdviceRowsTest {

	@Test
	public void rowsAreAsEvenAsCanBe() {
		assertThat(boxesOf(0), is(List.of()));
		assertThat(boxesOf(1), is(List.of(1)));
		assertThat(boxesOf(3), is(List.of(3)));
		// not three and a lonely one
		assertThat(boxesOf(4), is(List.of(2, 2)));
		assertThat(boxesOf(5), is(List.of(3, 2)));
		assertThat(boxesOf(7), is(List.of(3, 2, 2)));
	}

	@Test
	public void everyBoxKeepsItsPlace() {
		var rows = AdviceRows.of(advice(4));
		assertThat(rows.get(1).get("title1"), is("title 3"));
		assertThat(rows.get(1).get("text2"), is("text 4"));
		assertThat(rows.get(1).get("title3"), is(""));
	}

	private static List<Object> boxesOf(int count) {
		return AdviceRows.of(advice(count)).stream().map(row -> row.get("boxes")).toList();
	}

	private static List<Advice> advice(int count) {
		return IntStream.rangeClosed(1, count).mapToObj(i -> new Advice("title " + i, "text " + i)).toList();
	}
}
