package org.physiobench.figure.internal.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.physiobench.figure.internal.body.Anatomy;
import org.physiobench.figure.internal.body.Angles;
import org.physiobench.figure.internal.body.Body;
import org.physiobench.figure.internal.body.Joints;
import org.physiobench.figure.internal.body.Pad;
import org.physiobench.figure.internal.body.Proportions;
import org.physiobench.figure.internal.body.Skeleton;
import org.physiobench.model.figure.BodyPosition;
import org.physiobench.model.figure.BodySide;
import org.physiobench.model.figure.Figure;
import org.physiobench.model.figure.FigurePose;
import org.physiobench.model.figure.JointAngle;
import org.physiobench.model.figure.PoseContact;

/**
 * Places the poses of a figure one after the other: the described angles are kept, the limbs that carry are solved so
 * that every contact is true, and what stays planted from one pose to the next stays where it is.
 */
public final class Placement {

	/** How far a contact may be off, and how far anything may sink into the floor, in centimetres. */
	public static final double TOLERANCE = 0.5;

	private static final double FREE_PLACE = 0.01;
	private static final double HELD_PLACE = 1;
	private static final double ON_THE_WAY = 6;
	private static final double HIP_HEIGHT = Proportions.THIGH + Proportions.SHANK + Proportions.ANKLE_HEIGHT;

	private final Figure figure;
	private final Scene scene;
	private final Skeleton skeleton;
	private final List<String> faults = new ArrayList<>();
	private final List<Placed> poses = new ArrayList<>();

	/** Places all poses; what is wrong with them is in {@link #faults()}. */
	public Placement(Figure figure, Proportions proportions) {
		this.figure = figure;
		this.scene = Scene.of(figure);
		this.skeleton = new Skeleton(proportions);
		Angles angles = StartingAngles.of(BodyPosition.STANDING, Angles.neutral());
		for (int i = 0; i < figure.getPoses().size(); i++) {
			FigurePose pose = figure.getPoses().get(i);
			Placed placed = place(pose, angles, "Pose %d: ".formatted(i + 1));
			poses.add(placed);
			angles = placed.angles();
		}
	}

	/** The poses in their order. */
	public List<Placed> poses() {
		return List.copyOf(poses);
	}

	public Scene scene() {
		return scene;
	}

	/** What is impossible about the figure, a sentence each; empty when it can be drawn as described. */
	public List<String> faults() {
		return List.copyOf(faults);
	}

	/**
	 * A body on its way from one pose to the next, with everything planted that stays so.
	 *
	 * @param share 0 at the first pose, 1 at the second
	 */
	public Placed between(Placed from, Placed to, double share) {
		List<Touch> kept = to.touches().stream().filter(touch -> from.touches().stream().anyMatch(touch::sameAs)).toList();
		Vector3D place = from.origin().add(share, to.origin().subtract(from.origin()));
		return new Solver(skeleton, from.angles().towards(to.angles(), share), place, HELD_PLACE,
				Freedom.of(kept, Set.of()).stream().map(freedom -> freedom.stiffer(ON_THE_WAY)).toList(),
				new Demands(kept, Optional.of(from), false)).adjust(kept);
	}

	private Placed place(FigurePose pose, Angles before, String where) {
		Angles angles = StartingAngles.of(pose.getPosition(), before);
		Set<GivenAngle> given = new HashSet<>();
		for (JointAngle angle : pose.getAngles()) {
			checkRange(angle, where);
			angles = angles.with(angle.getMovement(), angle.getSide(), angle.getDegrees());
			if (Joints.isPaired(angle.getMovement()) && angle.getSide() == BodySide.BOTH) {
				given.add(new GivenAngle(angle.getMovement(), BodySide.LEFT));
				given.add(new GivenAngle(angle.getMovement(), BodySide.RIGHT));
			} else {
				given.add(new GivenAngle(angle.getMovement(), angle.getSide()));
			}
		}
		List<Touch> touches = touches(pose, where);
		Optional<Placed> last = poses.isEmpty() ? Optional.empty() : Optional.of(poses.getLast());
		Vector3D expected = last.map(Placed::origin).orElse(new Vector3D(0, 0, HIP_HEIGHT));
		Placed placed = new Solver(skeleton, angles, expected, FREE_PLACE, Freedom.of(touches, given),
				new Demands(touches, last, true)).solve(touches);
		checkTouches(placed, where);
		return placed;
	}

	private List<Touch> touches(FigurePose pose, String where) {
		List<Touch> touches = new ArrayList<>();
		for (PoseContact contact : pose.getContacts()) {
			for (BodySide side : Anatomy.sides(contact.getPart(), contact.getSide())) {
				touch(contact, side).ifPresentOrElse(touches::add, () -> faults.add(
						where + "there is no %s in the scene to rest on.".formatted(contact.getProp().getLiteral())));
			}
		}
		return touches;
	}

	private Optional<Touch> touch(PoseContact contact, BodySide side) {
		return switch (contact.getSupport()) {
		case FLOOR -> Optional.of(new Touch.OnSurface(contact.getPart(), side, Optional.empty(), Surface.FLOOR,
				contact.isSliding()));
		case PROP -> scene.surface(contact.getProp(), contact.getPart()).map(surface -> new Touch.OnSurface(
				contact.getPart(), side, Optional.of(contact.getProp()), surface, contact.isSliding()));
		case BODY -> Optional.of(new Touch.OnBody(contact.getPart(), side, contact.getBodyPart(),
				contact.getBodySide() == BodySide.BOTH ? side : contact.getBodySide(), contact.isSliding()));
		};
	}

	private void checkRange(JointAngle angle, String where) {
		Joints.Range range = Joints.range(angle.getMovement());
		if (!range.contains(angle.getDegrees())) {
			faults.add(where + "%s%s of %.0f degrees is beyond the range of motion, which is %.0f to %.0f.".formatted(
					angle.getSide() == BodySide.BOTH ? "" : angle.getSide().getLiteral() + " ",
					angle.getMovement().getLiteral().replace('-', ' '), angle.getDegrees(), range.least(), range.most()));
		}
	}

	private void checkTouches(Placed placed, String where) {
		for (Touch touch : placed.touches()) {
			double gap = Demands.gap(touch, placed.body());
			if (gap > TOLERANCE) {
				faults.add(where + String.format(Locale.ROOT, "the %s cannot rest where it should: %.1f cm off.", name(touch),
						gap));
			}
		}
		Body body = placed.body();
		Anatomy.allPads(body).stream().mapToDouble(Pad::lowest).min().stream().filter(lowest -> lowest < -TOLERANCE)
				.forEach(lowest -> faults.add(
						where + String.format(Locale.ROOT, "a part of the body is %.1f cm below the floor.", -lowest)));
	}

	private static String name(Touch touch) {
		String part = touch.part().getLiteral().replace('-', ' ');
		return touch.side() == BodySide.BOTH ? part : touch.side().getLiteral() + " " + part;
	}
}
