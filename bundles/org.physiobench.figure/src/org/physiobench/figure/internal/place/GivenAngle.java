package org.physiobench.figure.internal.place;

import org.physiobench.model.figure.BodySide;
import org.physiobench.model.figure.JointMovement;

/**
 * A joint movement that a pose says something about.
 *
 * @param side left or right for a paired joint, both otherwise
 */
record GivenAngle(JointMovement movement, BodySide side) {
}
