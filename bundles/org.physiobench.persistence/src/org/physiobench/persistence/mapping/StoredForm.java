package org.physiobench.persistence.mapping;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.physiobench.core.workstation.ExplainedException;

/** What an object looks like in its row. Refuses what the tables cannot hold, before anything is written. */
final class StoredForm {

	private StoredForm() {
	}

	/**
	 * The row of an object.
	 *
	 * @param place what comes before the content: the key, and where the row belongs
	 * @throws ExplainedException when something is missing, too long or out of its range
	 */
	static Row rowOf(Table table, EObject object, Object... place) {
		var content = table.content();
		var cells = Arrays.copyOf(place, place.length + content.size());
		for (int i = 0; i < content.size(); i++) {
			cells[place.length + i] = checked(object, content.get(i), content.get(i).valueIn(object));
		}
		return new Row(cells);
	}

	/**
	 * The id of an object.
	 *
	 * @throws ExplainedException when it is missing or too long
	 */
	static String idOf(EObject object) {
		// not through EcoreUtil, which would convert it
		var id = (String) object.eGet(object.eClass().getEIDAttribute());
		if (id == null || id.isBlank()) {
			throw refused(object, "the id is missing");
		}
		if (id.length() > ColumnType.ID.longest()) {
			throw refused(object, "the id has " + id.length() + " characters, and " + ColumnType.ID.longest()
					+ " are possible");
		}
		return id;
	}

	/**
	 * Makes sure that an object contains what it cannot do without.
	 *
	 * @throws ExplainedException when something is missing
	 */
	static void requireAll(EObject object, List<EReference> required) {
		for (var reference : required) {
			if (!object.eIsSet(reference)) {
				throw refused(object, words(reference) + " is missing");
			}
		}
	}

	/**
	 * A value as it can be stored.
	 *
	 * @throws ExplainedException when it is missing, too long or out of its range
	 */
	static Object checked(EObject object, Column column, Object stored) {
		if (stored == null && column.required()) {
			throw refused(object, words(column) + " is missing");
		}
		if (stored instanceof String text && text.length() > column.type().longest()) {
			throw refused(object, words(column) + " has " + text.length() + " characters, and "
					+ column.type().longest() + " are possible");
		}
		if (stored instanceof LocalDate date && (date.getYear() < 1 || date.getYear() > 9999)) {
			throw refused(object, words(column) + " is in the year " + date.getYear());
		}
		if (stored instanceof Double number && !Double.isFinite(number)) {
			throw refused(object, words(column) + " is not a number");
		}
		column.range().filter(range -> !range.holds(stored)).ifPresent(range -> {
			throw refused(object, words(column) + " is " + stored + ", and " + range + " is possible");
		});
		return stored;
	}

	private static String words(Column column) {
		return column.attribute().map(StoredForm::words).orElse(column.name());
	}

	private static String words(EStructuralFeature feature) {
		return "“" + spaced(feature.getName()) + "”";
	}

	private static String spaced(String name) {
		return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}

	/** The refusal of a record because of one of its objects. */
	static ExplainedException refused(EObject object, String why) {
		return new ExplainedException("The record was not saved, and what was saved before is unchanged: in its "
				+ spaced(object.eClass().getName()) + " entry, " + why + ". Correct this and save again.");
	}
}
