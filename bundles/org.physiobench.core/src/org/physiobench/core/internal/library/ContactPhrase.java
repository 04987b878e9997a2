package org.physiobench.core.internal.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.physiobench.model.figure.BodyPoint;
import org.physiobench.model.figure.FigureFactory;
import org.physiobench.model.figure.PoseContact;
import org.physiobench.model.figure.PropKind;
import org.physiobench.model.figure.Support;

/** What rests on what: feet on floor, seat on chair, left heel on floor sliding, hands on thighs. */
final class ContactPhrase implements Phrase {

	/** Ends the phrase of a contact that slides. */
	static final String SLIDING = " sliding";

	private final BodyPointPhrase points = new BodyPointPhrase();

	@Override
	public PoseContact read(String text) throws Misread {
		String words = Words.plain(text);
		boolean sliding = words.endsWith(SLIDING);
		String[] halves = words.substring(0, words.length() - (sliding ? SLIDING.length() : 0)).split(" on ");
		if (halves.length != 2) {
			throw new Misread(
					"'%s' is not understood; write a part of the body, 'on', then floor, a prop or another part, then if needed 'sliding'"
							.formatted(text));
		}
		PoseContact contact = FigureFactory.eINSTANCE.createPoseContact();
		BodyPoint resting = points.read(halves[0]);
		contact.setPart(resting.getPart());
		contact.setSide(resting.getSide());
		contact.setSliding(sliding);
		support(contact, halves[1]);
		return contact;
	}

	private void support(PoseContact contact, String words) throws Misread {
		Optional<PropKind> prop = PropKind.VALUES.stream()
				.filter(kind -> Words.plain(kind.getLiteral()).equals(words)).findFirst();
		if (words.equals(Support.FLOOR.getLiteral())) {
			contact.setSupport(Support.FLOOR);
		} else if (prop.isPresent()) {
			contact.setSupport(Support.PROP);
			contact.setProp(prop.get());
		} else {
			BodyPoint point = bodyPart(words);
			contact.setSupport(Support.BODY);
			contact.setBodyPart(point.getPart());
			contact.setBodySide(point.getSide());
		}
	}

	private BodyPoint bodyPart(String words) throws Misread {
		try {
			return points.read(words);
		} catch (Misread e) {
			List<String> things = Stream.concat(Stream.of(Support.FLOOR.getLiteral()),
					PropKind.VALUES.stream().map(PropKind::getLiteral)).toList();
			// a side, or a word like a part, tells that a part was meant
			throw words.matches("(left|right) .*") || Words.nearest(words, things).isEmpty() ? e
					: new Misread("'%s' is nothing to rest on%s".formatted(words, Words.hint(words, things)));
		}
	}
}
