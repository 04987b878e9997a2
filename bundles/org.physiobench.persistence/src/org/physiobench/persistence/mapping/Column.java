package org.physiobench.persistence.mapping;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.physiobench.core.quantity.ValueRange;

/**
 * One column of a table.
 *
 * @param name      its name in SQL
 * @param type      its type
 * @param required  whether it is NOT NULL
 * @param container the single contained object whose attribute it holds; empty for an attribute of the row's own object
 * @param attribute the attribute that it holds; empty where it holds none
 * @param computed  what it holds instead of an attribute, computed from the row's object whenever that is written
 */
public record Column(String name, ColumnType type, boolean required, Optional<EReference> container,
		Optional<EAttribute> attribute, Optional<Function<EObject, Object>> computed) {

	public Column {
		Objects.requireNonNull(name);
		Objects.requireNonNull(type);
	}

	/** A column that says where a row belongs. */
	static Column structural(String name, ColumnType type) {
		return new Column(name, type, true, Optional.empty(), Optional.empty(), Optional.empty());
	}

	/** A column that is computed from the row's object and not read back into it. */
	public static Column computed(String name, ColumnType type, boolean required, Function<EObject, Object> source) {
		return new Column(name, type, required, Optional.empty(), Optional.empty(), Optional.of(source));
	}

	/** The column of an attribute of the row's own object. */
	static Column of(String name, EAttribute attribute) {
		return new Column(name, ColumnType.of(attribute), isRequired(attribute), Optional.empty(),
				Optional.of(attribute), Optional.empty());
	}

	/** The column of an attribute of an object that the row's object contains. */
	static Column of(String name, EReference container, EAttribute attribute) {
		return new Column(name, ColumnType.of(attribute), isRequired(attribute), Optional.of(container),
				Optional.of(attribute), Optional.empty());
	}

	/** The same column under another name. */
	Column renamed(String other) {
		return new Column(other, type, required, container, attribute, computed);
	}

	private static boolean isRequired(EAttribute attribute) {
		return attribute.isRequired() || attribute.getEAttributeType() instanceof EEnum
				|| attribute.getEAttributeType().getInstanceClass().isPrimitive();
	}

	/** The values that it takes; empty when it takes any of its type. */
	public Optional<ValueRange> range() {
		return attribute.flatMap(ValueRange::of);
	}

	/** What this column holds for an object. */
	Object valueIn(EObject object) {
		if (computed.isPresent()) {
			return computed.get().apply(object);
		}
		return toStored(modelValueIn(object));
	}

	/** Whether this column holds this for an object. */
	boolean holds(EObject object, Object stored) {
		if (computed.isPresent()) {
			return Objects.equals(computed.get().apply(object), stored);
		}
		var value = modelValueIn(object);
		// what did not change is mostly the very object that was read or written
		return value == stored || Objects.equals(toStored(value), stored);
	}

	private Object modelValueIn(EObject object) {
		var holder = container.isPresent() ? (EObject) object.eGet(container.get()) : object;
		return holder == null ? null : holder.eGet(attribute.orElseThrow());
	}

	/** Gives an object what this column holds. */
	void setIn(EObject object, Object stored) {
		if (attribute.isEmpty()) {
			return;
		}
		var holder = container.isPresent() ? contained(object, container.get()) : object;
		holder.eSet(attribute.get(), toModel(stored));
	}

	/** A value of the model in the form in which it is stored. */
	static Object toStored(Object value) {
		return switch (value) {
		case null -> null;
		case Enumerator literal -> literal.getLiteral();
		// a database may not tell -0.0 from 0.0, and then the row would look changed for ever
		case Double number -> number + 0.0;
		default -> value;
		};
	}

	/** A stored value in the form in which the model holds it. */
	Object toModel(Object stored) {
		if (stored != null && attribute.orElseThrow().getEAttributeType() instanceof EEnum words) {
			var literal = words.getEEnumLiteralByLiteral((String) stored);
			if (literal == null) {
				throw new IllegalStateException("Column " + name + " holds an unknown literal: " + stored);
			}
			return literal.getInstance();
		}
		return stored;
	}

	private static EObject contained(EObject object, EReference container) {
		var present = (EObject) object.eGet(container);
		if (present != null) {
			return present;
		}
		var created = EcoreUtil.create(container.getEReferenceType());
		object.eSet(container, created);
		return created;
	}

	/** The columns' names with commas between them. */
	static String names(List<Column> columns) {
		return String.join(", ", columns.stream().map(Column::name).toList());
	}
}
