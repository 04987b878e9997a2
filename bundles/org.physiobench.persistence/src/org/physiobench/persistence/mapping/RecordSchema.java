package org.physiobench.persistence.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.physiobench.persistence.mapping.Table.Kind;

/** The tables of one kind of record, derived from the model by the rules of this package. */
public final class RecordSchema {

	private static final Column POSITION = Column.structural("position", ColumnType.INTEGER);

	private final List<Table> tables = new ArrayList<>();
	private final Map<Table, List<Table>> parts = new HashMap<>();
	private final Map<Table, List<EReference>> required = new HashMap<>();
	private final Set<String> names = new HashSet<>();
	private final Map<EClass, Integer> places = new HashMap<>();

	private RecordSchema(EClass root, List<Column> computed) {
		countPlaces(root);
		var key = List.of(Column.of(SqlNames.of(root.getEIDAttribute().getName()), root.getEIDAttribute()));
		var place = List.of(Column.structural("version", ColumnType.LONG));
		var content = new ArrayList<>(contentOf(root, key, place));
		content.addAll(computed);
		addWithParts(new Table(SqlNames.of(root.getName()), Kind.ROOT, root, Optional.empty(), Optional.empty(), key,
				place, content));
	}

	/**
	 * The schema of records of a class.
	 *
	 * @param root     the class at the root; has an id
	 * @param computed columns of the root's table that the model does not have
	 * @throws IllegalStateException when no rule says how to store a feature
	 */
	public static RecordSchema of(EClass root, Column... computed) {
		return new RecordSchema(root, List.of(computed));
	}

	/** All tables, owners before what they own. */
	public List<Table> tables() {
		return Collections.unmodifiableList(tables);
	}

	/** The tables of what is contained in the objects of a table. */
	List<Table> partsOf(Table owner) {
		return parts.getOrDefault(owner, List.of());
	}

	/** The single objects that each object of a table must contain. */
	List<EReference> requiredIn(Table table) {
		return required.getOrDefault(table, List.of());
	}

	/** The table of the records. */
	public Table root() {
		return tables.getFirst();
	}

	private void addWithParts(Table table) {
		if (!names.add(table.name())) {
			throw new IllegalStateException("Two places in the model want the table " + table.name());
		}
		var columns = new HashSet<String>();
		if (!table.columns().stream().map(Column::name).allMatch(columns::add)) {
			throw new IllegalStateException("Two features want the same column in " + table.name());
		}
		tables.add(table);
		table.owner().ifPresent(owner -> parts.computeIfAbsent(owner, any -> new ArrayList<>()).add(table));
		if (table.kind() != Kind.VALUES) {
			required.put(table, table.type().getEAllContainments().stream()
					.filter(reference -> reference.isRequired() && !reference.isMany()).toList());
			storedFeatures(table.type()).stream().filter(RecordSchema::hasTable)
					.forEach(feature -> addWithParts(partOf(table, feature)));
		}
	}

	/** In how many places of a record objects of a class have rows. */
	private void countPlaces(EClass type) {
		for (var feature : storedFeatures(type)) {
			if (feature instanceof EReference reference && hasTable(reference)) {
				places.merge(reference.getEReferenceType(), 1, Integer::sum);
				countPlaces(reference.getEReferenceType());
			}
		}
	}

	private Table partOf(Table owner, EStructuralFeature feature) {
		if (feature instanceof EAttribute attribute) {
			return valuesOf(owner, attribute);
		}
		var reference = (EReference) feature;
		var type = reference.getEReferenceType();
		// what is contained in two places cannot be called like its class in both
		var name = places.get(type) == 1 ? SqlNames.of(type.getName()) : SqlNames.of(owner.name(), reference.getName());
		if (type.getEIDAttribute() != null) {
			return identified(name, owner, reference);
		}
		var kind = reference.isMany() ? Kind.POSITIONED : Kind.SINGLE;
		var key = reference.isMany() ? withPosition(owner.keyInParts()) : owner.keyInParts();
		return new Table(name, kind, type, Optional.of(owner), Optional.of(reference), key, List.of(),
				contentOf(type, key, List.of()));
	}

	private static Table valuesOf(Table owner, EAttribute attribute) {
		var value = new Column("value", ColumnType.of(attribute), true, Optional.empty(), Optional.of(attribute),
				Optional.empty());
		return new Table(SqlNames.of(owner.name(), attribute.getName()), Kind.VALUES, owner.type(), Optional.of(owner),
				Optional.of(attribute), withPosition(owner.keyInParts()), List.of(), List.of(value));
	}

	private static Table identified(String name, Table owner, EReference reference) {
		var type = reference.getEReferenceType();
		if (!reference.isMany() || owner.kind() == Kind.POSITIONED || owner.kind() == Kind.SINGLE) {
			throw new IllegalStateException("No rule says how to store an identity in " + reference);
		}
		var record = owner.kind() == Kind.ROOT ? owner.keyInParts().getFirst() : owner.key().getFirst();
		var id = Column.of(SqlNames.of(type.getEIDAttribute().getName()), type.getEIDAttribute());
		var key = List.of(record, id);
		var place = owner.kind() == Kind.ROOT ? List.of(POSITION)
				: List.of(Column.structural("parent_id", ColumnType.ID), POSITION);
		return new Table(name, Kind.IDENTIFIED, type, Optional.of(owner), Optional.of(reference), key, place,
				contentOf(type, key, place));
	}

	private static List<Column> withPosition(List<Column> ownerKey) {
		var key = new ArrayList<>(ownerKey);
		key.add(POSITION);
		return key;
	}

	/** What the rows of a class say; no column is called like one that says where the row belongs. */
	private static List<Column> contentOf(EClass type, List<Column> key, List<Column> place) {
		var taken = Stream.concat(key.stream(), place.stream()).map(Column::name).collect(Collectors.toSet());
		return storedFeatures(type).stream()
				.filter(feature -> !hasTable(feature) && feature != type.getEIDAttribute())
				.flatMap(RecordSchema::columnsOf)
				.map(column -> taken.contains(column.name()) ? column.renamed(column.name() + "_") : column).toList();
	}

	private static Stream<Column> columnsOf(EStructuralFeature feature) {
		if (feature instanceof EAttribute attribute) {
			return Stream.of(Column.of(SqlNames.of(attribute.getName()), attribute));
		}
		var reference = (EReference) feature;
		var prefix = SqlNames.of(reference.getName());
		return storedFeatures(reference.getEReferenceType()).stream().map(EAttribute.class::cast)
				.map(attribute -> Column.of(SqlNames.of(prefix, attribute.getName()), reference, attribute));
	}

	/** Whether rows of a table hold a feature; if not, columns of its owner do. */
	private static boolean hasTable(EStructuralFeature feature) {
		return feature.isMany() || feature instanceof EReference reference && !isPartOfOwner(reference);
	}

	/** An optional object has a row of its own, because columns could not tell an empty one from none. */
	private static boolean isPartOfOwner(EReference reference) {
		var type = reference.getEReferenceType();
		return reference.isRequired() && type.getEIDAttribute() == null && storedFeatures(type).stream()
				.allMatch(feature -> feature instanceof EAttribute && !feature.isMany());
	}

	private static List<EStructuralFeature> storedFeatures(EClass type) {
		var stored = type.getEAllStructuralFeatures().stream()
				.filter(feature -> !feature.isTransient() && !feature.isDerived()).toList();
		for (var feature : stored) {
			if (feature instanceof EReference reference && !reference.isContainment()) {
				throw new IllegalStateException("No rule says how to store " + reference);
			}
		}
		return stored;
	}
}
