package org.physiobench.core.internal.library;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.physiobench.model.ModelPackage;
import org.physiobench.model.figure.FigurePackage;

/** The parts of the model that are written as phrases. */
final class Phrases {

	private static final Map<EClass, Phrase> ALL = Map.of(ModelPackage.Literals.EQUIPMENT_NEED, new EquipmentPhrase(),
			FigurePackage.Literals.BODY_POINT, new BodyPointPhrase(), FigurePackage.Literals.FIGURE_PROP, new PropPhrase(),
			FigurePackage.Literals.POSE_CONTACT, new ContactPhrase());

	private Phrases() {
	}

	/** How parts of this class are written, if they are written as phrases. */
	static Optional<Phrase> of(EClass type) {
		return Optional.ofNullable(ALL.get(type));
	}
}
