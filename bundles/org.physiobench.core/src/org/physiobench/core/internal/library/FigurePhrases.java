package org.physiobench.core.internal.library;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.physiobench.model.figure.BodyPoint;
import org.physiobench.model.figure.FigureProp;
import org.physiobench.model.figure.PoseContact;
import org.physiobench.model.figure.PropPlace;
import org.physiobench.model.figure.Support;

/** Writes the parts of a figure that are phrases, as they are read. */
final class FigurePhrases {

	private final BodyPointPhrase points = new BodyPointPhrase();

	/** The phrase for a part of the body, a prop or a contact. */
	String of(EObject part) {
		return switch (part) {
		case BodyPoint point -> points.write(point.getPart(), point.getSide());
		case FigureProp prop -> prop(prop);
		case PoseContact contact -> contact(contact);
		default -> throw new IllegalArgumentException("Not written as a phrase: " + part.eClass().getName());
		};
	}

	private String prop(FigureProp prop) {
		StringBuilder phrase = new StringBuilder(prop.getKind().getLiteral());
		Optional.ofNullable(prop.getHeightCentimeters()).ifPresent(height -> phrase.append(" %d cm".formatted(height)));
		if (prop.getPlace() != PropPlace.USUAL) {
			phrase.append(' ').append(Words.plain(prop.getPlace().getLiteral()));
		}
		if (!prop.getParts().isEmpty()) {
			phrase.append(' ').append(prop.getParts().stream().map(this::of).collect(Collectors.joining(" and ")));
		}
		return phrase.toString();
	}

	private String contact(PoseContact contact) {
		String support = switch (contact.getSupport()) {
		case FLOOR -> Support.FLOOR.getLiteral();
		case PROP -> contact.getProp().getLiteral();
		case BODY -> points.write(contact.getBodyPart(), contact.getBodySide());
		};
		return points.write(contact.getPart(), contact.getSide()) + " on " + support
				+ (contact.isSliding() ? ContactPhrase.SLIDING : "");
	}
}
