package org.physiobench.persistence.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.physiobench.persistence.mapping.Table.Kind;

/** Puts a record together from its rows. */
final class RecordBuilder {

	private final Map<Table, Map<List<Object>, EObject>> objects = new HashMap<>();

	private RecordBuilder() {
	}

	/** The record whose rows these are. */
	static EObject build(RecordSchema schema, RecordRows rows) {
		var builder = new RecordBuilder();
		for (var table : schema.tables()) {
			rows.of(table).forEach(row -> builder.put(table, table.keyOf(row), table.valuesOf(row)));
		}
		return builder.objects.get(schema.root()).values().iterator().next();
	}

	private void put(Table table, List<Object> key, List<Object> values) {
		if (table.kind() == Kind.VALUES) {
			listOf(table, key, values).add(table.content().getFirst().toModel(values.getFirst()));
			return;
		}
		var object = EcoreUtil.create(table.type());
		if (table.kind() == Kind.ROOT || table.kind() == Kind.IDENTIFIED) {
			EcoreUtil.setID(object, (String) key.getLast());
		}
		var content = values.subList(table.place().size(), values.size());
		for (int i = 0; i < content.size(); i++) {
			table.content().get(i).setIn(object, content.get(i));
		}
		if (table.kind() == Kind.SINGLE) {
			ownerOf(table, key, values).eSet(table.feature().orElseThrow(), object);
		} else if (table.kind() != Kind.ROOT) {
			listOf(table, key, values).add(object);
		}
		objects.computeIfAbsent(table, any -> new HashMap<>()).put(key, object);
	}

	/** The list in the owner to which a row belongs. */
	@SuppressWarnings("unchecked")
	private List<Object> listOf(Table table, List<Object> key, List<Object> values) {
		return (List<Object>) ownerOf(table, key, values).eGet(table.feature().orElseThrow());
	}

	private EObject ownerOf(Table table, List<Object> key, List<Object> values) {
		return objects.get(table.owner().orElseThrow()).get(table.ownerKey(key, values));
	}
}
