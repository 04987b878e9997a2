package org.physiobench.persistence.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.physiobench.core.workstation.ExplainedException;

/**
 * Takes a record apart into rows, and refuses what the tables cannot hold before anything is written.
 */
final class RecordTaker {

	private final RecordSchema schema;
	private final String recordId;
	private final RecordRows rows = new RecordRows();

	private RecordTaker(RecordSchema schema, EObject root) {
		this.schema = schema;
		this.recordId = idOf(root);
	}

	/**
	 * The rows of a record.
	 *
	 * @throws ExplainedException when something is missing, too long or there twice
	 */
	static RecordRows rowsOf(RecordSchema schema, EObject root, long version) {
		var taker = new RecordTaker(schema, root);
		taker.take(schema.root(), root, List.of(taker.recordId), List.of(version));
		return taker.rows;
	}

	private void take(Table table, EObject object, List<Object> key, List<Object> place) {
		requireContained(object);
		var content = table.content();
		var values = place.toArray(new Object[place.size() + content.size()]);
		for (int i = 0; i < content.size(); i++) {
			values[place.size() + i] = checked(object, content.get(i), content.get(i).valueIn(object));
		}
		if (!rows.add(table, key, Arrays.asList(values))) {
			throw refused(object, "the id " + key.getLast() + " is there twice");
		}
		for (var part : schema.partsOf(table)) {
			takeParts(part, object, key);
		}
	}

	private void takeParts(Table table, EObject owner, List<Object> ownerKey) {
		int position = 0;
		for (var part : partsOf(owner, table.feature().orElseThrow())) {
			switch (table.kind()) {
			case IDENTIFIED -> takeIdentified(table, (EObject) part, ownerKey, position);
			case POSITIONED -> take(table, (EObject) part, extended(ownerKey, position), List.of());
			case SINGLE -> take(table, (EObject) part, ownerKey, List.of());
			default -> takeValue(table, owner, extended(ownerKey, position), part);
			}
			position++;
		}
	}

	private static List<?> partsOf(EObject owner, EStructuralFeature feature) {
		var parts = owner.eGet(feature);
		if (feature.isMany()) {
			return (List<?>) parts;
		}
		return parts == null ? List.of() : List.of(parts);
	}

	private void takeIdentified(Table table, EObject part, List<Object> ownerKey, int position) {
		var place = table.place().size() == 1 ? List.<Object>of(position) : List.of(ownerKey.getLast(), position);
		take(table, part, List.of(recordId, idOf(part)), place);
	}

	private void takeValue(Table table, EObject owner, List<Object> key, Object value) {
		var column = table.content().getFirst();
		rows.add(table, key, List.of(checked(owner, column, Column.toStored(value))));
	}

	private static List<Object> extended(List<Object> ownerKey, int position) {
		var key = new ArrayList<>(ownerKey);
		key.add(position);
		return key;
	}

	private static String idOf(EObject object) {
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

	private static void requireContained(EObject object) {
		for (EReference reference : object.eClass().getEAllContainments()) {
			if (reference.isRequired() && !reference.isMany() && object.eGet(reference) == null) {
				throw refused(object, words(reference) + " is missing");
			}
		}
	}

	private static Object checked(EObject object, Column column, Object stored) {
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
		return column.attribute().map(RecordTaker::words).orElse(column.name());
	}

	private static String words(EStructuralFeature feature) {
		return "“" + spaced(feature.getName()) + "”";
	}

	private static String spaced(String name) {
		return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}

	private static ExplainedException refused(EObject object, String why) {
		return new ExplainedException("The record was not saved, and what was saved before is unchanged: in its "
				+ spaced(object.eClass().getName()) + " entry, " + why + ". Correct this and save again.");
	}
}
