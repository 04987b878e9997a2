package org.physiobench.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.physiobench.core.handout.Handout.Advice;

/** Boxes of advice side by side: at most three in a row, the rows as even as can be, so that none stands half empty. */
final class AdviceRows {

	static final int MOST_IN_A_ROW = 3;

	private AdviceRows() {
	}

	/** Rows of {@code boxes} (how many) boxes, box i with {@code title<i>} and {@code text<i>} counted from 1. */
	static List<Map<String, Object>> of(List<Advice> advice) {
		List<Map<String, Object>> rows = new ArrayList<>();
		var remaining = advice.size();
		while (remaining > 0) {
			var rowsLeft = Math.ceilDiv(remaining, MOST_IN_A_ROW);
			var boxes = Math.ceilDiv(remaining, rowsLeft);
			var start = advice.size() - remaining;
			rows.add(row(advice.subList(start, start + boxes)));
			remaining -= boxes;
		}
		return List.copyOf(rows);
	}

	private static Map<String, Object> row(List<Advice> boxes) {
		Map<String, Object> row = new HashMap<>();
		row.put("boxes", Integer.valueOf(boxes.size()));
		for (int i = 1; i <= MOST_IN_A_ROW; i++) {
			row.put("title" + i, i <= boxes.size() ? boxes.get(i - 1).title() : "");
			row.put("text" + i, i <= boxes.size() ? boxes.get(i - 1).text() : "");
		}
		return Map.copyOf(row);
	}
}
