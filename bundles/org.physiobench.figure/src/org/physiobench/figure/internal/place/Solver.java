package org.physiobench.figure.internal.place;

import java.util.List;
import java.util.function.IntPredicate;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.util.FastMath;
import org.physiobench.figure.internal.body.Angles;
import org.physiobench.figure.internal.body.Body;
import org.physiobench.figure.internal.body.Skeleton;
import org.physiobench.model.figure.BodyPart;

/**
 * Inverse kinematics by least squares: finds the angles that are free and the place of the body so that the demands are
 * met, as near to the described angles as can be. Deterministic.
 */
final class Solver {

	private static final int ORIGIN = 3;
	private static final double STEP = 1e-4;
	private static final int MOST_ITERATIONS = 100;
	private static final int FEW_ITERATIONS = 15;
	private static final double SETTLED = 1e-6;
	private static final double SINGULAR = 1e-40;

	private final Skeleton skeleton;
	private final Angles described;
	private final Vector3D place;
	private final double placeStiffness;
	private final List<Freedom> freedoms;
	private final Demands demands;

	/**
	 * @param described      the angles to stay near to
	 * @param place          where the body is expected, in centimetres
	 * @param placeStiffness what a centimetre away from there costs
	 */
	Solver(Skeleton skeleton, Angles described, Vector3D place, double placeStiffness, List<Freedom> freedoms,
			Demands demands) {
		this.skeleton = skeleton;
		this.described = described;
		this.place = place;
		this.placeStiffness = placeStiffness;
		this.freedoms = freedoms;
		this.demands = demands;
	}

	/** A placement near to the described angles, found quickly: for a body on its way, from an angle close by. */
	Placed adjust(List<Touch> touches) {
		double[] best = descend(start(described), index -> true, FEW_ITERATIONS).point();
		return new Placed(angles(best), origin(best), body(best), touches);
	}

	/** The best placement, whether or not it meets the demands. */
	Placed solve(List<Touch> touches) {
		Descent best = descend(start(described));
		// an arm may have to go round an elbow to get there; then it needs another start
		for (ArmStart other : ArmStart.values()) {
			if (reaches(touches, body(best.point()))) {
				break;
			}
			Descent tried = descend(start(other.angles(described, touches.stream().filter(Solver::isHand).toList())));
			if (tried.cost() < best.cost()) {
				best = tried;
			}
		}
		return new Placed(angles(best.point()), origin(best.point()), body(best.point()), touches);
	}

	private static boolean reaches(List<Touch> touches, Body body) {
		return touches.stream().noneMatch(touch -> isHand(touch) && Demands.gap(touch, body) > Placement.TOLERANCE);
	}

	private static boolean isHand(Touch touch) {
		return touch.part() == BodyPart.HAND || touch.part() == BodyPart.FIST || touch.part() == BodyPart.FOREARM;
	}

	/** Where a search ended. */
	private record Descent(double[] point, double cost) {
	}

	/** First the body as a whole is leant and moved, then its limbs: otherwise they find ways that no limb would go. */
	private Descent descend(double[] start) {
		return descend(descend(start, index -> index < ORIGIN || freedoms.get(index - ORIGIN).isOfWholeBody(),
				MOST_ITERATIONS).point(), index -> true, MOST_ITERATIONS);
	}

	private Descent descend(double[] start, IntPredicate moves, int iterations) {
		double[] best = start;
		double[] values = residuals(best);
		double damping = 0.1;
		for (int i = 0; i < iterations && damping < 1e9; i++) {
			double[] next = withinRange(best, step(best, values, damping, moves));
			double[] nextValues = residuals(next);
			double gain = square(values) - square(nextValues);
			if (gain > 0) {
				best = next;
				values = nextValues;
				damping = FastMath.max(1e-9, damping / 4);
				if (gain < SETTLED) {
					break;
				}
			} else {
				damping *= 6;
			}
		}
		return new Descent(best, square(values));
	}

	/** The damped step of Levenberg and Marquardt; angles that are at the end of their range do not go on. */
	private double[] step(double[] at, double[] values, double damping, IntPredicate moves) {
		RealMatrix slopes = slopes(at, values);
		RealMatrix normal = slopes.transposeMultiply(slopes);
		RealVector downhill = slopes.preMultiply(new ArrayRealVector(values, false)).mapMultiply(-1);
		for (int i = 0; i < at.length; i++) {
			if (!moves.test(i) || isAtEnd(i, at[i], downhill.getEntry(i))) {
				for (int j = 0; j < at.length; j++) {
					normal.setEntry(i, j, 0);
					normal.setEntry(j, i, 0);
				}
				normal.setEntry(i, i, 1);
				downhill.setEntry(i, 0);
			}
			normal.addToEntry(i, i, damping * (normal.getEntry(i, i) + 1e-2));
		}
		return new LUDecomposition(normal, SINGULAR).getSolver().solve(downhill).toArray();
	}

	private boolean isAtEnd(int index, double value, double direction) {
		if (index < ORIGIN) {
			return false;
		}
		Freedom freedom = freedoms.get(index - ORIGIN);
		return freedom.clamped(value + FastMath.copySign(STEP, direction)) == value;
	}

	private double[] withinRange(double[] at, double[] step) {
		double[] next = at.clone();
		for (int i = 0; i < at.length; i++) {
			next[i] += step[i];
			if (i >= ORIGIN) {
				next[i] = freedoms.get(i - ORIGIN).clamped(next[i]);
			}
		}
		return next;
	}

	private RealMatrix slopes(double[] at, double[] values) {
		double[][] slopes = new double[values.length][at.length];
		double[] beside = at.clone();
		for (int column = 0; column < at.length; column++) {
			beside[column] = at[column] + STEP;
			double[] moved = residuals(beside);
			beside[column] = at[column];
			for (int row = 0; row < values.length; row++) {
				slopes[row][column] = (moved[row] - values[row]) / STEP;
			}
		}
		return new Array2DRowRealMatrix(slopes, false);
	}

	private static double square(double[] values) {
		double sum = 0;
		for (double value : values) {
			sum += value * value;
		}
		return sum;
	}

	private double[] start(Angles near) {
		double[] start = new double[ORIGIN + freedoms.size()];
		start[0] = place.getX();
		start[1] = place.getY();
		start[2] = place.getZ();
		for (int i = 0; i < freedoms.size(); i++) {
			Freedom freedom = freedoms.get(i);
			start[ORIGIN + i] = freedom.clamped(near.of(freedom.movement(), freedom.side()));
		}
		return start;
	}

	private double[] residuals(double[] point) {
		double[] demanded = demands.residuals(body(point));
		double[] all = new double[demanded.length + point.length];
		System.arraycopy(demanded, 0, all, 0, demanded.length);
		all[demanded.length] = placeStiffness * (point[0] - place.getX());
		all[demanded.length + 1] = placeStiffness * (point[1] - place.getY());
		all[demanded.length + 2] = 0.1 * placeStiffness * (point[2] - place.getZ());
		for (int i = 0; i < freedoms.size(); i++) {
			Freedom freedom = freedoms.get(i);
			all[demanded.length + ORIGIN + i] = freedom.stiffness()
					* (point[ORIGIN + i] - described.of(freedom.movement(), freedom.side()));
		}
		return all;
	}

	private Body body(double[] point) {
		return skeleton.pose(angles(point), origin(point));
	}

	private static Vector3D origin(double[] point) {
		return new Vector3D(point[0], point[1], point[2]);
	}

	private Angles angles(double[] point) {
		return described.withAll(freedoms.size(), i -> freedoms.get(i).movement(), i -> freedoms.get(i).side(),
				i -> point[ORIGIN + i]);
	}
}
