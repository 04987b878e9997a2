package org.physiobench.persistence.mapping;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.physiobench.core.workstation.ExplainedException;

/**
 * What has to be written so that stored rows become those of a record.
 *
 * @param differences what differs in each table, owners before what they own
 * @param after       the rows of the record
 */
record RecordComparison(List<Difference> differences, RecordRows after) {

	/**
	 * Compares a record with stored rows.
	 *
	 * @param version the version that it is going to have; that of the rows does not matter
	 * @param before  the stored rows, or some that hold none for a record that is new
	 * @throws ExplainedException when something new or changed is missing, too long or there twice
	 */
	static RecordComparison of(RecordSchema schema, EObject root, long version, RecordRows before) {
		var id = StoredForm.idOf(root);
		var all = new ArrayList<TableComparison>();
		comparison(schema, schema.root(), id, before, all).compareRoot(root, version);
		var after = new RecordRows();
		all.forEach(each -> after.put(each.table(), each.after()));
		return new RecordComparison(all.stream().map(TableComparison::difference).toList(), after);
	}

	private static TableComparison comparison(RecordSchema schema, Table table, String recordId, RecordRows before,
			List<TableComparison> all) {
		var place = all.size();
		var parts = schema.partsOf(table).stream().map(part -> comparison(schema, part, recordId, before, all)).toList();
		var comparison = new TableComparison(table, schema.requiredIn(table), parts, recordId, before.of(table));
		all.add(place, comparison);
		return comparison;
	}
}
