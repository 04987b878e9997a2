package org.physiobench.core.internal.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.physiobench.model.Identified;

/** Whether what came in holds what the model promises to everybody else: all that is required, and each id once. */
final class Soundness {

	/** The first thing that is wrong, in words for whoever made the file, without a full stop. */
	Optional<String> firstFaultOf(EObject root) {
		Diagnostic diagnostic = new NamingDiagnostician().validate(root);
		return diagnostic.getChildren().stream().filter(child -> child.getSeverity() == Diagnostic.ERROR)
				.filter(child -> child.getCode() != EObjectValidator.EOBJECT__UNIQUE_ID).map(Soundness::messageOf)
				.findFirst().or(() -> firstBlankIn(root)).or(() -> firstRepeatedIdIn(root));
	}

	private static String messageOf(Diagnostic fault) {
		String message = fault.getMessage();
		return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
	}

	/** EMF takes a blank text for a text; nobody could be found or called by it. */
	private static Optional<String> firstBlankIn(EObject root) {
		for (TreeIterator<EObject> parts = root.eAllContents(); parts.hasNext();) {
			EObject part = parts.next();
			Optional<String> fault = requiredTexts(part.eClass())
					.filter(feature -> part.eGet(feature) instanceof String text && text.isBlank())
					.map(feature -> "The required feature '%s' of '%s' must not be blank".formatted(feature.getName(),
							nameOf(part)))
					.findFirst();
			if (fault.isPresent()) {
				return fault;
			}
		}
		return Optional.empty();
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

	private static Stream<EAttribute> requiredTexts(EClass type) {
		return type.getEAllAttributes().stream().filter(EAttribute::isRequired);
	}

	private static String nameOf(EObject object) {
		String type = object.eClass().getName();
		return object instanceof Identified identified && identified.getId() != null
				? "%s %s".formatted(type, identified.getId()).strip()
				: type;
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
