package org.physiobench.core.internal.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.physiobench.core.quantity.ValueRange;
import org.physiobench.model.Identified;

/**
 * Whether what came in holds what the model promises to everybody else: all that is required, numbers that one can
 * reckon with, and each id once.
 */
final class Soundness {

	/** The first thing that is wrong, in words for whoever made the file, without a full stop. */
	Optional<String> firstFaultOf(EObject root) {
		Diagnostic diagnostic = new NamingDiagnostician().validate(root);
		return diagnostic.getChildren().stream().filter(child -> child.getSeverity() == Diagnostic.ERROR)
				.filter(child -> child.getCode() != EObjectValidator.EOBJECT__UNIQUE_ID).map(Soundness::messageOf)
				.findFirst().or(() -> firstFaultIn(root, Soundness::isBlank, "The required feature %s must not be blank"))
				.or(() -> firstFaultIn(root, Soundness::isNoNumber, "The feature %s must be a number"))
				.or(() -> firstFaultIn(root, Soundness::isOutOfRange, "The feature %s is outside of what is possible"))
				.or(() -> firstRepeatedIdIn(root));
	}

	private static String messageOf(Diagnostic fault) {
		String message = fault.getMessage();
		return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
	}

	private static Optional<String> firstFaultIn(EObject root, BiPredicate<EAttribute, Object> wrong, String message) {
		for (TreeIterator<EObject> parts = root.eAllContents(); parts.hasNext();) {
			EObject part = parts.next();
			Optional<String> fault = part.eClass().getEAllAttributes().stream()
					.filter(feature -> wrong.test(feature, part.eGet(feature)))
					.map(feature -> message.formatted("'%s' of '%s'".formatted(feature.getName(), nameOf(part))))
					.findFirst();
			if (fault.isPresent()) {
				return fault;
			}
		}
		return Optional.empty();
	}

	/** EMF takes a blank text for a text; nobody could be found or called by it. */
	private static boolean isBlank(EAttribute feature, Object value) {
		return feature.isRequired() && value instanceof String text && text.isBlank();
	}

	/** EMF takes NaN and Infinity for numbers; nothing could be reckoned or drawn with them. */
	private static boolean isNoNumber(EAttribute feature, Object value) {
		return value instanceof Double number && !Double.isFinite(number);
	}

	private static boolean isOutOfRange(EAttribute feature, Object value) {
		return ValueRange.of(feature).filter(range -> !range.holds(value)).isPresent();
	}

	/**
	 * An id is unique among things of one kind. EMF counts over the whole file and would refuse a family that is called
	 * like an exercise in it, as bird-dog is in the field.
	 */
	private static Optional<String> firstRepeatedIdIn(EObject root) {
		Set<List<Object>> seen = new HashSet<>();
		for (TreeIterator<EObject> parts = root.eAllContents(); parts.hasNext();) {
			if (parts.next() instanceof Identified part && !seen.add(List.of(part.eClass(), part.getId()))) {
				return Optional.of("The id '%s' stands for two things of one kind".formatted(part.getId()));
			}
		}
		return Optional.empty();
	}

	/** What has no id is named with whatever has one around it, or nobody would find it in a library. */
	private static String nameOf(EObject object) {
		String type = object.eClass().getName();
		if (object instanceof Identified identified && identified.getId() != null) {
			return "%s %s".formatted(type, identified.getId()).strip();
		}
		for (EObject around = object.eContainer(); around != null; around = around.eContainer()) {
			if (around instanceof Identified) {
				return "%s in %s".formatted(type, nameOf(around));
			}
		}
		return type;
	}

	/** Says Patient p-1 where EMF would say the name of a Java class. */
	private static final class NamingDiagnostician extends Diagnostician {

		private NamingDiagnostician() {
			super(EValidator.Registry.INSTANCE);
		}

		@Override
		public String getObjectLabel(EObject object) {
			return nameOf(object);
		}
	}
}
