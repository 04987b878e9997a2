package org.physiobench.figure.internal.body;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.physiobench.model.figure.BodyPart;
import org.physiobench.model.figure.BodySide;

/** Where the parts that a physiotherapist names are on the segments of the body. Lengths in centimetres. */
public final class Anatomy {

	private static final List<BodyPart> OUTERMOST = List.of(BodyPart.HEAD, BodyPart.UPPER_BACK, BodyPart.PELVIS,
			BodyPart.SEAT, BodyPart.THIGH, BodyPart.FOREARM, BodyPart.HAND, BodyPart.SHIN, BodyPart.HEEL, BodyPart.FOOT_EDGE, BodyPart.INSTEP,
			BodyPart.TOES);
	/** Height of the sole below the ankle. */
	private static final double SOLE = -Proportions.ANKLE_HEIGHT;

	/**
	 * A place on the skin.
	 *
	 * @param point  on the surface
	 * @param normal away from the body, of length 1
	 */
	public record Place(Vector3D point, Vector3D normal) {
	}

	private Anatomy() {
	}

	/** Whether a part has a left and a right side. */
	public static boolean isPaired(BodyPart part) {
		return switch (part) {
		case HEAD, UPPER_BACK, PELVIS, CHEST, ABDOMEN, SEAT -> false;
		default -> true;
		};
	}

	/** The sides that are meant when something is said about a part. */
	public static List<BodySide> sides(BodyPart part, BodySide side) {
		if (!isPaired(part)) {
			return List.of(BodySide.BOTH);
		}
		return side == BodySide.BOTH ? List.of(BodySide.LEFT, BodySide.RIGHT) : List.of(side);
	}

	/**
	 * The pads by which a part rests on something; all of them touch when it does.
	 *
	 * @param side left or right for a paired part
	 */
	public static List<Pad> pads(Body body, BodyPart part, BodySide side) {
		double medial = side == BodySide.LEFT ? -1 : 1;
		return switch (part) {
		case HEAD -> List.of(ball(body.frame(Segment.HEAD), 0.5, 0, 8, 9.6));
		case UPPER_BACK, CHEST -> List.of(ellipsoid(body.frame(Segment.THORAX_HIGH), 0, 0, 3, 11.2, 16, 10));
		case FLANK -> List.of(ellipsoid(body.frame(Segment.THORAX_LOW), 0, 0, 8, 10.8, 14.8, 9));
		case ABDOMEN -> List.of(ellipsoid(body.frame(Segment.LUMBAR_HIGH), 0, 0, 0, 9.6, 13, 6));
		case PELVIS -> List.of(ellipsoid(body.frame(Segment.PELVIS), -0.3, 0, 3, 10.8, 16.5, 9));
		case HIP -> List.of(ellipsoid(body.frame(Segment.PELVIS), 0, 0, 0, 10.5, 17, 9));
		case SEAT -> List.of(ball(body.frame(Segment.PELVIS), -1.5, 7, -0.5, 8.8),
				ball(body.frame(Segment.PELVIS), -1.5, -7, -0.5, 8.8));
		case SHOULDER -> List.of(ball(body.frame(Segment.UPPER_ARM, side), 0, 0, 0, 6));
		case ELBOW -> List.of(ball(body.frame(Segment.FOREARM, side), 0, 0, 0, 3.9));
		case FOREARM -> List.of(ball(body.frame(Segment.FOREARM, side), 0, 0, 0, 3.9),
				ball(body.frame(Segment.FOREARM, side), 0, 0, 1.5 - Proportions.FOREARM, 2.2));
		case HAND -> hand(body.frame(Segment.HAND, side));
		case FIST -> List.of(ball(body.frame(Segment.HAND, side), 2.6, 0, -8, 2.2),
				ball(body.frame(Segment.HAND, side), -2.6, 0, -8, 2.2));
		default -> legPads(body, part, side, medial);
		};
	}

	private static List<Pad> hand(Frame hand) {
		return List.of(ball(hand, 0, 0, -2, 1.9), ball(hand, 3, 0, -Proportions.PALM, 1.5),
				ball(hand, -3, 0, -Proportions.PALM, 1.5));
	}

	private static List<Pad> legPads(Body body, BodyPart part, BodySide side, double medial) {
		Frame shank = body.frame(Segment.SHANK, side);
		Frame foot = body.frame(Segment.FOOT, side);
		Frame toes = body.frame(Segment.TOES, side);
		return switch (part) {
		case THIGH, THIGH_BACK -> List.of(ball(body.frame(Segment.THIGH, side), 0, 0, -22, 7.2));
		case KNEE -> List.of(ball(shank, 0, 0, 0, 5.5));
		case SHIN -> List.of(ball(shank, 0, 0, 0, 5.5), ball(shank, 0, 0, -36, 3.9));
		case CALF -> List.of(ball(shank, -0.8, 0, -12, 5.4), ball(shank, -0.3, 0, -32, 4.1));
		case FOOT -> List.of(ball(foot, -4.2, 0, SOLE + 3.4, 3.4), ball(foot, 12.5, medial * 2.4, SOLE + 2.6, 2.6),
				ball(foot, 12.5, -medial * 2.6, SOLE + 2.6, 2.6));
		case HEEL -> List.of(ball(foot, -4.2, 0, SOLE + 3.4, 3.4));
		case TOES -> List.of(ball(toes, 0, medial * 2.4, 0, 2.6), ball(toes, 0, -medial * 2.6, 0, 2.6),
				ball(toes, Proportions.TOES, 0, -0.4, 2.2));
		case INSTEP -> List.of(ball(foot, 2, 0, -2, 4), ball(toes, Proportions.TOES, 0, -0.4, 2.2));
		case FOOT_EDGE -> List.of(ball(foot, -3.8, -medial, SOLE + 3.4, 3.4),
				ball(foot, 12.5, -medial * 2.6, SOLE + 2.6, 2.6));
		default -> throw new IllegalArgumentException(part + " is not a part of the leg");
		};
	}

	/** The pads that would be the first to sink into the floor: head, trunk, joints, hands and feet. */
	public static List<Pad> outermostPads(Body body) {
		List<Pad> pads = new ArrayList<>();
		for (BodyPart part : OUTERMOST) {
			sides(part, BodySide.BOTH).forEach(side -> pads.addAll(pads(body, part, side)));
		}
		return pads;
	}

	/** All pads of a body. */
	public static List<Pad> allPads(Body body) {
		List<Pad> all = new ArrayList<>();
		for (BodyPart part : BodyPart.values()) {
			if (part != BodyPart.FIST) {
				sides(part, BodySide.BOTH).forEach(side -> all.addAll(pads(body, part, side)));
			}
		}
		return all;
	}

	/**
	 * Where something touches a part of the body, for example a hand on a thigh.
	 *
	 * @param side left or right, also for a part in the middle, of which it means that half
	 */
	public static Place surface(Body body, BodyPart part, BodySide side) {
		double out = side == BodySide.LEFT ? 1 : -1;
		return switch (part) {
		case HEAD -> place(body.frame(Segment.HEAD), -8.2, out * 4.5, 8, Vector3D.MINUS_I);
		case UPPER_BACK -> place(body.frame(Segment.THORAX_HIGH), -11, out * 6, 0, Vector3D.MINUS_I);
		case CHEST -> place(body.frame(Segment.THORAX_HIGH), 11, out * 7, 0, Vector3D.PLUS_I);
		case ABDOMEN -> place(body.frame(Segment.LUMBAR_HIGH), 9.6, out * 5.5, -2, Vector3D.PLUS_I);
		case PELVIS, SEAT -> place(body.frame(Segment.PELVIS), -10.5, out * 7, 9, Vector3D.MINUS_I);
		case HIP -> place(body.frame(Segment.PELVIS), 2, out * 14.5, 10, new Vector3D(0, out, 0));
		case FLANK -> place(body.frame(Segment.THORAX_LOW), 2, out * 14.5, 3, new Vector3D(0, out, 0));
		case SHOULDER -> place(body.frame(Segment.UPPER_ARM, side), 4.5, 0, -3, Vector3D.PLUS_I);
		case ELBOW -> place(body.frame(Segment.FOREARM, side), 3.9, 0, 0, Vector3D.PLUS_I);
		case FOREARM -> place(body.frame(Segment.FOREARM, side), 3.4, 0, -12, Vector3D.PLUS_I);
		case HAND, FIST -> place(body.frame(Segment.HAND, side), 0, -out * 1.5, -6, new Vector3D(0, -out, 0));
		case THIGH -> place(body.frame(Segment.THIGH, side), 6.6, 0, -30, Vector3D.PLUS_I);
		case THIGH_BACK -> place(body.frame(Segment.THIGH, side), -6, 0, -29, Vector3D.MINUS_I);
		case KNEE -> place(body.frame(Segment.SHANK, side), 5.4, 0, 0, Vector3D.PLUS_I);
		case SHIN -> place(body.frame(Segment.SHANK, side), 4.6, 0, -10, Vector3D.PLUS_I);
		case CALF -> place(body.frame(Segment.SHANK, side), -5.6, 0, -14, Vector3D.MINUS_I);
		case HEEL -> place(body.frame(Segment.FOOT, side), -7.6, 0, -4, Vector3D.MINUS_I);
		case FOOT, TOES, INSTEP, FOOT_EDGE ->
			place(body.frame(Segment.FOOT, side), 8, 0, -2.5, new Vector3D(0.3, 0, 1).normalize());
		};
	}

	private static Place place(Frame frame, double x, double y, double z, Vector3D normal) {
		return new Place(frame.at(x, y, z), frame.direction(normal));
	}

	private static Pad ball(Frame frame, double x, double y, double z, double radius) {
		return Pad.ball(frame.at(x, y, z), radius, frame);
	}

	private static Pad ellipsoid(Frame frame, double x, double y, double z, double forward, double sideways, double up) {
		return new Pad(frame.shifted(x, y, z), new Vector3D(forward, sideways, up));
	}
}
