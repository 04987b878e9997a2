package org.physiobench.figure.internal.place;

import java.util.List;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.physiobench.figure.internal.body.Body;
import org.physiobench.figure.internal.body.Segment;
import org.physiobench.model.figure.BodySide;

/** Where the weight of a body is. Shares of segments are rounded from textbook tables; a drawing needs no more. */
final class Balance {

	private Balance() {
	}

	/** The centre of mass, in centimetres. */
	static Vector3D centre(Body body) {
		Vector3D sum = Vector3D.ZERO;
		sum = sum.add(0.14, body.frame(Segment.PELVIS).at(0, 0, 3));
		sum = sum.add(0.14, body.frame(Segment.LUMBAR_HIGH).at(0, 0, 0));
		sum = sum.add(0.22, body.frame(Segment.THORAX_HIGH).at(0, 0, 0));
		sum = sum.add(0.08, body.frame(Segment.HEAD).at(0, 0, 8));
		for (BodySide side : List.of(BodySide.LEFT, BodySide.RIGHT)) {
			sum = sum.add(0.10, body.frame(Segment.THIGH, side).at(0, 0, -18));
			sum = sum.add(0.045, body.frame(Segment.SHANK, side).at(0, 0, -17));
			sum = sum.add(0.015, body.frame(Segment.FOOT, side).at(4, 0, -4));
			sum = sum.add(0.03, body.frame(Segment.UPPER_ARM, side).at(0, 0, -13));
			sum = sum.add(0.02, body.frame(Segment.FOREARM, side).at(0, 0, -14));
		}
		return sum;
	}
}
