package org.physiobench.figure.internal.place;

import java.util.List;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.physiobench.figure.internal.body.Angles;
import org.physiobench.figure.internal.body.Body;

/**
 * A pose in its place.
 *
 * @param angles  of all joints
 * @param origin  the middle between the hips, in centimetres
 * @param body    what follows from both
 * @param touches what rests where
 */
public record Placed(Angles angles, Vector3D origin, Body body, List<Touch> touches) {

	public Placed {
		touches = List.copyOf(touches);
	}
}
