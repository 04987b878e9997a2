package org.physiobench.core.internal.library;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.physiobench.model.ModelPackage;
import org.physiobench.model.figure.FigurePackage;

/** Reads a part of the model that is written as a phrase of a few words instead of keys. */
@FunctionalInterface
interface Phrase {

	/**
	 * @param text not blank
	 * @throws Misread if the phrase is not understood
	 */
	EObject read(String text) throws Misread;

	/** How parts of this class are written, if they are written as phrases. */
	static Optional<Phrase> of(EClass type) {
		Map<EClass, Phrase> phrases = Map.of(ModelPackage.Literals.EQUIPMENT_NEED, new EquipmentPhrase(),
				FigurePackage.Literals.BODY_POINT, new BodyPointPhrase(), FigurePackage.Literals.FIGURE_PROP,
				new PropPhrase(), FigurePackage.Literals.POSE_CONTACT, new ContactPhrase());
		return Optional.ofNullable(phrases.get(type));
	}
}
