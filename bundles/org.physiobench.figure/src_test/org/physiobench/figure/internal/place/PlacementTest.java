package org.physiobench.figure.internal.place;

import static org.hamcrest.CoreMatchers.hasItem;
import static org.hamcrest.CoreMatchers.is;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.Test;
import org.physiobench.figure.FigureBuilder;
import org.physiobench.figure.internal.body.Anatomy;
import org.physiobench.figure.internal.body.Pad;
import org.physiobench.figure.internal.body.Proportions;
import org.physiobench.model.figure.BodyPart;
import org.physiobench.model.figure.BodyPosition;
import org.physiobench.model.figure.BodySide;
import org.physiobench.model.figure.Figure;
import org.physiobench.model.figure.JointMovement;
import org.physiobench.model.figure.PropKind;
import org.physiobench.model.figure.PropPlace;

public final class PlacementTest {

	@Test
	public void what_rests_on_the_floor_touches_it() {
		Placement placement = placed(FigureBuilder.bridge());
		assertThat(placement.faults(), is(List.of()));
		for (Placed pose : placement.poses()) {
			for (Touch touch : pose.touches()) {
				touch.pads(pose.body()).forEach(pad -> assertEquals(0, pad.lowest(), Placement.TOLERANCE));
			}
		}
	}

	@Test
	public void nothing_sinks_into_the_floor() {
		for (Placed pose : placed(FigureBuilder.birdDog()).poses()) {
			Anatomy.allPads(pose.body())
					.forEach(pad -> assertTrue("%.2f".formatted(pad.lowest()), pad.lowest() >= -Placement.TOLERANCE));
		}
	}

	@Test
	public void the_angles_that_a_pose_gives_are_kept() {
		Placed lifted = placed(FigureBuilder.bridge()).poses().get(1);
		assertEquals(5, lifted.angles().of(JointMovement.HIP_FLEXION, BodySide.LEFT), 1e-9);
		assertEquals(5, lifted.angles().of(JointMovement.HIP_FLEXION, BodySide.RIGHT), 1e-9);
	}

	@Test
	public void what_stays_planted_does_not_move_from_pose_to_pose_nor_on_the_way() {
		Placement placement = placed(FigureBuilder.birdDog());
		Placed before = placement.poses().get(0);
		Placed after = placement.poses().get(1);
		for (Placed pose : List.of(after, placement.between(before, after, 0.4))) {
			assertEquals(0, palm(before).distance(palm(pose)), Placement.TOLERANCE);
		}
	}

	@Test
	public void somebody_on_her_feet_has_her_weight_above_them() {
		Figure bow = new FigureBuilder().pose(BodyPosition.STANDING).angle(JointMovement.HIP_FLEXION, BodySide.BOTH, 70)
				.angle(JointMovement.KNEE_FLEXION, BodySide.BOTH, 15).on(BodyPart.FOOT).build();
		Placed pose = placed(bow).poses().getFirst();
		double heel = Anatomy.pads(pose.body(), BodyPart.HEEL, BodySide.LEFT).getFirst().centre().getX();
		double weight = Balance.centre(pose.body()).getX();
		assertTrue("weight at %.1f, heel at %.1f".formatted(weight, heel), weight > heel && weight < heel + 20);
	}

	@Test
	public void hands_find_their_way_behind_the_head() {
		Figure sitting = new FigureBuilder().prop(PropKind.CHAIR, PropPlace.USUAL).pose(BodyPosition.SITTING)
				.onProp(BodyPart.SEAT, PropKind.CHAIR).on(BodyPart.FOOT)
				.onBody(BodyPart.HAND, BodySide.BOTH, BodyPart.HEAD, BodySide.BOTH).build();
		assertThat(placed(sitting).faults(), is(List.of()));
	}

	@Test
	public void an_angle_beyond_the_range_of_motion_is_a_fault_that_names_the_joint() {
		Figure broken = new FigureBuilder().pose(BodyPosition.STANDING).angle(JointMovement.KNEE_FLEXION, BodySide.LEFT, -40)
				.on(BodyPart.FOOT, BodySide.RIGHT).build();
		assertThat(placed(broken).faults(), hasItem(
				"Pose 1: left knee flexion of -40 degrees is beyond the range of motion, which is -5 to 165."));
	}

	@Test
	public void a_contact_that_cannot_be_true_is_a_fault_that_names_the_part() {
		Figure impossible = new FigureBuilder().pose(BodyPosition.STANDING)
				.angle(JointMovement.KNEE_FLEXION, BodySide.BOTH, 0).on(BodyPart.FOOT).on(BodyPart.KNEE).build();
		assertTrue(placed(impossible).faults().stream()
				.anyMatch(fault -> fault.matches("Pose 1: the .+ cannot rest where it should: .+ cm off\\.")));
	}

	@Test
	public void resting_on_something_that_is_not_there_is_a_fault() {
		Figure figure = new FigureBuilder().pose(BodyPosition.SITTING).onProp(BodyPart.SEAT, PropKind.CHAIR).build();
		assertThat(placed(figure).faults(), hasItem("Pose 1: there is no chair in the scene to rest on."));
	}

	private static Vector3D palm(Placed pose) {
		List<Pad> pads = Anatomy.pads(pose.body(), BodyPart.HAND, BodySide.LEFT);
		return pads.getFirst().centre();
	}

	private static Placement placed(Figure figure) {
		return new Placement(figure, Proportions.neutral());
	}
}
