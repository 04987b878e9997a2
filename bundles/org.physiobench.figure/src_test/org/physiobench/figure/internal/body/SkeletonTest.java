package org.physiobench.figure.internal.body;

import static org.hamcrest.CoreMatchers.is;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Random;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.Test;
import org.physiobench.model.figure.BodyPart;
import org.physiobench.model.figure.BodySide;
import org.physiobench.model.figure.JointMovement;

public final class SkeletonTest {

	private static final double CLOSE = 1e-9;

	private final Skeleton skeleton = new Skeleton(Proportions.neutral());

	@Test
	public void an_adult_stands_172_centimetres_tall_with_the_soles_on_the_floor() {
		Body body = skeleton.pose(Angles.neutral(), new Vector3D(0, 0, 90));
		// hips at 42 + 40 + 8 = 90; sacrum 9, lumbar 17, thorax 26, neck 8, skull 8 + 9.6 on top of that
		double top = Anatomy.pads(body, BodyPart.HEAD, BodySide.BOTH).stream()
				.mapToDouble(pad -> pad.centre().getZ() + pad.reach(Vector3D.PLUS_K)).max().orElseThrow();
		assertEquals(90 + 9 + 17 + 26 + 8 + 8 + 9.6, top, 5);
		Anatomy.pads(body, BodyPart.FOOT, BodySide.LEFT).forEach(pad -> assertEquals(0, pad.lowest(), CLOSE));
	}

	@Test
	public void flexing_the_hip_lifts_the_knee_forward() {
		Vector3D knee = from(Segment.THIGH, Segment.SHANK, neutral(JointMovement.HIP_FLEXION, 90));
		assertVector(new Vector3D(Proportions.THIGH, 0, 0), knee);
	}

	@Test
	public void abducting_the_right_hip_moves_the_knee_to_the_right() {
		Vector3D knee = from(Segment.THIGH, Segment.SHANK, neutral(JointMovement.HIP_ABDUCTION, 30));
		// sin 30 = 0.5
		assertVector(new Vector3D(0, -0.5 * Proportions.THIGH, -Math.sqrt(0.75) * Proportions.THIGH), knee);
	}

	@Test
	public void turning_the_right_hip_inward_turns_the_toes_to_the_left() {
		Vector3D toes = from(Segment.FOOT, Segment.TOES, neutral(JointMovement.HIP_INTERNAL_ROTATION, 90));
		assertEquals(Proportions.FOOT, toes.getY(), CLOSE);
	}

	@Test
	public void flexing_the_knee_moves_the_foot_back() {
		Vector3D foot = from(Segment.SHANK, Segment.FOOT, neutral(JointMovement.KNEE_FLEXION, 90));
		assertVector(new Vector3D(-Proportions.SHANK, 0, 0), foot);
	}

	@Test
	public void flexing_the_elbow_lifts_the_hand_forward() {
		Vector3D hand = from(Segment.FOREARM, Segment.HAND, neutral(JointMovement.ELBOW_FLEXION, 90));
		assertVector(new Vector3D(Proportions.FOREARM, 0, 0), hand);
	}

	@Test
	public void pronation_turns_the_palm_backward() {
		Body body = skeleton.pose(neutral(JointMovement.FOREARM_PRONATION, 90), Vector3D.ZERO);
		assertVector(Vector3D.MINUS_I, Anatomy.surface(body, BodyPart.HAND, BodySide.RIGHT).normal());
	}

	@Test
	public void flexing_the_spine_brings_the_head_forward_and_down() {
		Body straight = skeleton.pose(Angles.neutral(), Vector3D.ZERO);
		Body bent = skeleton.pose(neutral(JointMovement.LUMBAR_FLEXION, 50), Vector3D.ZERO);
		Vector3D moved = bent.frame(Segment.HEAD).origin().subtract(straight.frame(Segment.HEAD).origin());
		assertThat(moved.getX() > 20 && moved.getZ() < -5, is(true));
	}

	@Test
	public void tilting_the_pelvis_back_tucks_the_tail_under() {
		Body body = skeleton.pose(neutral(JointMovement.PELVIS_POSTERIOR_TILT, 10), Vector3D.ZERO);
		// the top of the pelvis goes back
		assertThat(body.frame(Segment.PELVIS).direction(Vector3D.PLUS_K).getX() < 0, is(true));
	}

	@Test
	public void segments_keep_their_length_in_every_pose() {
		Random random = new Random(7);
		Body straight = skeleton.pose(Angles.neutral(), Vector3D.ZERO);
		for (int i = 0; i < 200; i++) {
			Body body = skeleton.pose(anyAngles(random), new Vector3D(random.nextDouble(), 3, -8));
			for (BodySide side : List.of(BodySide.LEFT, BodySide.RIGHT)) {
				for (Segment[] pair : new Segment[][] { { Segment.THIGH, Segment.SHANK }, { Segment.SHANK, Segment.FOOT },
						{ Segment.FOOT, Segment.TOES }, { Segment.UPPER_ARM, Segment.FOREARM },
						{ Segment.FOREARM, Segment.HAND }, { Segment.PELVIS, Segment.THIGH } }) {
					assertEquals(length(straight, pair, side), length(body, pair, side), CLOSE);
				}
			}
		}
	}

	private static Angles anyAngles(Random random) {
		Angles angles = Angles.neutral();
		for (JointMovement movement : JointMovement.values()) {
			Joints.Range range = Joints.range(movement);
			angles = angles.with(movement, BodySide.BOTH,
					range.least() + random.nextDouble() * (range.most() - range.least()));
		}
		return angles;
	}

	private static double length(Body body, Segment[] pair, BodySide side) {
		return body.frame(pair[0], side).origin().distance(body.frame(pair[1], side).origin());
	}

	private static Angles neutral(JointMovement movement, double degrees) {
		return Angles.neutral().with(movement, BodySide.BOTH, degrees);
	}

	/** From the origin of one segment of the right side to that of the next. */
	private Vector3D from(Segment segment, Segment next, Angles angles) {
		Body body = skeleton.pose(angles, Vector3D.ZERO);
		return body.frame(next, BodySide.RIGHT).origin().subtract(body.frame(segment, BodySide.RIGHT).origin());
	}

	private static void assertVector(Vector3D expected, Vector3D actual) {
		assertEquals("%s instead of %s".formatted(actual, expected), 0, expected.distance(actual), 1e-6);
	}
}
