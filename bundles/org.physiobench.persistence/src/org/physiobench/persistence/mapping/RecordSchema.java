package org.physiobench.persistence.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.physiobench.persistence.mapping.Table.Kind;

/** The tables of one kind of record, derived from the model by the rules of this package. */
public final class RecordSchema {

	private static final Column POSITION = Column.structural("position", ColumnType.INTEGER);

	private final List<Table> tables = new ArrayList<>();
	private final Set<String> names = new HashSet<>();

	private RecordSchema(EClass root, List<Column> computed) {
		var id = Column.of(SqlNames.of(root.getEIDAttribute().getName()), root.getEIDAttribute());
		var content = new ArrayList<>(contentOf(root));
		content.addAll(computed);
		var table = new Table(SqlNames.of(root.getName()), Kind.ROOT, root, Optional.empty(), Optional.empty(),
				List.of(id), List.of(Column.structural("version", ColumnType.LONG)), content);
		addWithParts(table);
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
		return List.copyOf(tables);
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
		if (table.kind() != Kind.VALUES) {
			storedFeatures(table.type()).stream().filter(EStructuralFeature::isMany)
					.forEach(feature -> addWithParts(partOf(table, feature)));
		}
	}

	private static Table partOf(Table owner, EStructuralFeature feature) {
		if (feature instanceof EAttribute attribute) {
			return valuesOf(owner, attribute);
		}
		var type = ((EReference) feature).getEReferenceType();
		return type.getEIDAttribute() == null ? positioned(owner, feature, type) : identified(owner, feature, type);
	}

	private static Table valuesOf(Table owner, EAttribute attribute) {
		var value = new Column("value", ColumnType.of(attribute), true, Optional.empty(), Optional.of(attribute),
				Optional.empty());
		return new Table(SqlNames.of(owner.name(), attribute.getName()), Kind.VALUES, owner.type(), Optional.of(owner),
				Optional.of(attribute), withPosition(owner.keyInParts()), List.of(), List.of(value));
	}

	private static Table positioned(Table owner, EStructuralFeature feature, EClass type) {
		return new Table(SqlNames.of(type.getName()), Kind.POSITIONED, type, Optional.of(owner), Optional.of(feature),
				withPosition(owner.keyInParts()), List.of(), contentOf(type));
	}

	private static Table identified(Table owner, EStructuralFeature feature, EClass type) {
		if (owner.kind() == Kind.POSITIONED) {
			throw new IllegalStateException("No rule says how to store an identity below " + owner.type().getName());
		}
		var record = owner.kind() == Kind.ROOT ? owner.keyInParts().getFirst() : owner.key().getFirst();
		var id = Column.of(SqlNames.of(type.getEIDAttribute().getName()), type.getEIDAttribute());
		var place = owner.kind() == Kind.ROOT ? List.of(POSITION)
				: List.of(Column.structural("parent_id", ColumnType.ID), POSITION);
		return new Table(SqlNames.of(type.getName()), Kind.IDENTIFIED, type, Optional.of(owner), Optional.of(feature),
				List.of(record, id), place, contentOf(type));
	}

	private static List<Column> withPosition(List<Column> ownerKey) {
		var key = new ArrayList<>(ownerKey);
		key.add(POSITION);
		return key;
	}

	private static List<Column> contentOf(EClass type) {
		var columns = new ArrayList<Column>();
		for (var feature : storedFeatures(type)) {
			if (feature.isMany() || feature == type.getEIDAttribute()) {
				continue;
			}
			if (feature instanceof EAttribute attribute) {
				columns.add(Column.of(SqlNames.of(attribute.getName()), attribute));
			} else {
				columns.addAll(contentOfSingle((EReference) feature));
			}
		}
		return columns;
	}

	private static List<Column> contentOfSingle(EReference reference) {
		var type = reference.getEReferenceType();
		var attributes = storedFeatures(type);
		// an optional object would need a column that tells an empty one from none
		if (!reference.isRequired() || type.getEIDAttribute() != null
				|| !attributes.stream().allMatch(feature -> feature instanceof EAttribute && !feature.isMany())) {
			throw new IllegalStateException("No rule says how to store " + reference);
		}
		var prefix = SqlNames.of(reference.getName());
		return attributes.stream().map(EAttribute.class::cast)
				.map(attribute -> Column.of(SqlNames.of(prefix, attribute.getName()), reference, attribute)).toList();
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
