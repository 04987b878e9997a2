package org.physiobench.figure.internal.body;

import java.util.EnumMap;
import java.util.Map;

import org.physiobench.model.figure.BodySide;

/** A body in one pose: where each of its segments is. */
public final class Body {

	private final Map<Segment, Frame> left = new EnumMap<>(Segment.class);
	private final Map<Segment, Frame> right = new EnumMap<>(Segment.class);
	private final Proportions proportions;

	Body(Proportions proportions) {
		this.proportions = proportions;
	}

	void place(Segment segment, BodySide side, Frame frame) {
		if (side != BodySide.RIGHT) {
			left.put(segment, frame);
		}
		if (side != BodySide.LEFT) {
			right.put(segment, frame);
		}
	}

	/** Where a segment is; for one in the middle the side does not matter. */
	public Frame frame(Segment segment, BodySide side) {
		return (side == BodySide.RIGHT ? right : left).get(segment);
	}

	/** Where a segment in the middle is. */
	public Frame frame(Segment segment) {
		return left.get(segment);
	}

	public Proportions proportions() {
		return proportions;
	}
}
