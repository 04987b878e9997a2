package org.physiobench.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.physiobench.core.handout.ContactSheet;

/** A contact sheet as the scripts of its design read it. */
final class ContactSheetData {

	private static final int COLUMNS = 4;
	private static final ContactSheet.Entry NOBODY = new ContactSheet.Entry("", "", Optional.empty());

	private ContactSheetData() {
	}

	/**
	 * {@code title}, and {@code rows}: a list of lists of four maps with {@code name, family} and what
	 * {@link PicturePlace} says; the last row is filled up with empty places.
	 */
	static Map<String, Object> of(ContactSheet sheet) {
		List<List<Map<String, Object>>> rows = new ArrayList<>();
		for (int first = 0; first < sheet.entries().size(); first += COLUMNS) {
			List<Map<String, Object>> row = new ArrayList<>();
			for (int i = first; i < first + COLUMNS; i++) {
				row.add(entry(i < sheet.entries().size() ? sheet.entries().get(i) : NOBODY));
			}
			rows.add(List.copyOf(row));
		}
		return Map.of("title", sheet.title(), "rows", List.copyOf(rows));
	}

	private static Map<String, Object> entry(ContactSheet.Entry entry) {
		Map<String, Object> data = new HashMap<>(PicturePlace.CONTACT_SHEET.data(entry.picture()));
		data.put("name", entry.name());
		data.put("family", entry.family());
		return Map.copyOf(data);
	}
}
