package org.physiobench.persistence.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.physiobench.persistence.mapping.Table.Kind;

/**
 * Compares the objects of one table with its rows, in place: a row is made only of what is new or changed. Keeps the
 * positions of rows as far as that leaves the objects in order, so that fewer have to be written; where something was taken
 * out, a gap is left.
 */
final class TableComparison {

	private final Table table;
	private final List<EReference> required;
	private final List<TableComparison> parts;
	private final String recordId;
	private final RowsInTurn before;
	private final List<Row> after = new ArrayList<>();
	private final List<Row> added = new ArrayList<>();
	private final List<Row> changed = new ArrayList<>();

	/**
	 * @param required what each object must contain
	 * @param parts    for the tables of what the objects contain
	 * @param before   the rows, of which those that belong to the record's objects in their order are found fastest
	 */
	TableComparison(Table table, List<EReference> required, List<TableComparison> parts, String recordId,
			List<Row> before) {
		this.table = table;
		this.required = required;
		this.parts = parts;
		this.recordId = recordId;
		this.before = new RowsInTurn(table, before);
	}

	Table table() {
		return table;
	}

	/** The rows as they shall be, in the order of the objects. */
	List<Row> after() {
		return after;
	}

	Difference difference() {
		return new Difference(table, added, changed, before.rest());
	}

	void compareRoot(EObject root, long version) {
		var was = before.next(root, recordId);
		// the transaction counts the version up by itself, so that alone is no change
		compare(root, was == null ? null : was.with(1, version), recordId, version);
	}

	private void compareAll(EObject owner, Table ownerTable, Row ownerRow) {
		var feature = table.feature().orElseThrow();
		if (!owner.eIsSet(feature)) {
			return;
		}
		var value = owner.eGet(feature);
		var objects = feature.isMany() ? (List<?>) value : List.of(value);
		if (table.kind() == Kind.IDENTIFIED) {
			compareIdentified(objects, ownerTable.nameOf(ownerRow));
		} else {
			compareUnidentified(objects, owner, ownerTable.keyOf(ownerRow).toArray());
		}
	}

	private void compareIdentified(List<?> objects, Object parentId) {
		boolean isBelowRoot = table.isBelowRoot();
		int next = 0;
		for (var each : objects) {
			var object = (EObject) each;
			var id = StoredForm.idOf(object);
			var was = before.next(object, id);
			int position = was == null ? next : Math.max(next, table.positionOf(was));
			if (isBelowRoot) {
				compare(object, was, recordId, id, position);
			} else {
				compare(object, was, recordId, id, parentId, position);
			}
			next = position + 1;
		}
	}

	private void compareUnidentified(List<?> parts, EObject owner, Object[] ownerKey) {
		int position = 0;
		for (var part : parts) {
			var key = table.kind() == Kind.SINGLE ? ownerKey : extended(ownerKey, position++);
			var was = before.next(owner, Arrays.asList(key));
			if (table.kind() == Kind.VALUES) {
				compareValue(owner, part, was, key);
			} else {
				compare((EObject) part, was, key);
			}
		}
	}

	private static Object[] extended(Object[] cells, Object last) {
		var extended = Arrays.copyOf(cells, cells.length + 1);
		extended[cells.length] = last;
		return extended;
	}

	/**
	 * Compares an object with its row, and then what it contains.
	 *
	 * @param was   its row, null if there is none
	 * @param place what comes before the content in the row that it shall have
	 */
	private void compare(EObject object, Row was, Object... place) {
		StoredForm.requireAll(object, required);
		var is = was != null && was.isOf(object, table.content(), place) ? was : StoredForm.rowOf(table, object, place);
		note(was, is);
		for (var part : parts) {
			part.compareAll(object, table, is);
		}
	}

	private void compareValue(EObject owner, Object value, Row was, Object[] key) {
		var stored = Column.toStored(value);
		boolean isSame = was != null && was.cell(key.length).equals(stored);
		note(was, isSame ? was : new Row(extended(key, StoredForm.checked(owner, table.content().getFirst(), stored))));
	}

	private void note(Row was, Row is) {
		after.add(is);
		if (was == null) {
			added.add(is);
		} else if (was != is) {
			changed.add(is);
		}
	}
}
