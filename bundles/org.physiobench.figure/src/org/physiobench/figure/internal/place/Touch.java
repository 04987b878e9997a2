package org.physiobench.figure.internal.place;

import java.util.List;
import java.util.Optional;

import org.physiobench.figure.internal.body.Anatomy;
import org.physiobench.figure.internal.body.Body;
import org.physiobench.figure.internal.body.Pad;
import org.physiobench.model.figure.BodyPart;
import org.physiobench.model.figure.BodySide;
import org.physiobench.model.figure.PropKind;

/** One part of the body, on one side, that rests on something. */
public sealed interface Touch {

	BodyPart part();

	/** Left or right for a paired part, both otherwise. */
	BodySide side();

	/** Whether it may move along what it rests on. */
	boolean sliding();

	/** Whether this is the same contact as one in another pose, sliding or not. */
	boolean sameAs(Touch other);

	/** The pads that touch. */
	default List<Pad> pads(Body body) {
		return Anatomy.pads(body, part(), side());
	}

	/**
	 * On a surface.
	 *
	 * @param prop the prop that has the surface; empty for the floor
	 */
	record OnSurface(BodyPart part, BodySide side, Optional<PropKind> prop, Surface surface, boolean sliding)
			implements Touch {

		@Override
		public boolean sameAs(Touch other) {
			return other instanceof OnSurface surfaceTouch && part == surfaceTouch.part && side == surfaceTouch.side
					&& prop.equals(surfaceTouch.prop);
		}
	}

	/** On another part of the same body. */
	record OnBody(BodyPart part, BodySide side, BodyPart target, BodySide targetSide, boolean sliding) implements Touch {

		@Override
		public boolean sameAs(Touch other) {
			return other instanceof OnBody bodyTouch && part == bodyTouch.part && side == bodyTouch.side
					&& target == bodyTouch.target && targetSide == bodyTouch.targetSide;
		}

		/** Where on the body it rests. */
		public Anatomy.Place place(Body body) {
			return Anatomy.surface(body, target, targetSide);
		}
	}
}
