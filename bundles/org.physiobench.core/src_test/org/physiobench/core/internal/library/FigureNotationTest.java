package org.physiobench.core.internal.library;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.Test;
import org.physiobench.model.figure.BodyPart;
import org.physiobench.model.figure.BodyPoint;
import org.physiobench.model.figure.BodyPosition;
import org.physiobench.model.figure.BodySide;
import org.physiobench.model.figure.Breathing;
import org.physiobench.model.figure.Figure;
import org.physiobench.model.figure.FigurePose;
import org.physiobench.model.figure.FigureProp;
import org.physiobench.model.figure.FigureView;
import org.physiobench.model.figure.JointAngle;
import org.physiobench.model.figure.JointMovement;
import org.physiobench.model.figure.PoseContact;
import org.physiobench.model.figure.PropKind;
import org.physiobench.model.figure.PropPlace;
import org.physiobench.model.figure.Support;

/** Figures in the words of a physiotherapist. */
public final class FigureNotationTest {

	@Test
	public void aFigureIsReadWithItsPoses() {
		Figure figure = WrittenLibrary.ofBirdDog().but("      props:\n", "      view: three quarter\n      cyclic: yes\n      props:\n")
				.but("          angles:\n",
						"          hold seconds: 8\n          move seconds: 1.5\n          breathing: out\n          angles:\n")
				.exercise("bird-dog").getFigure();

		assertEquals(FigureView.THREE_QUARTER, figure.getView());
		assertTrue(figure.isCyclic());
		FigurePose start = figure.getPoses().getFirst();
		assertEquals(BodyPosition.QUADRUPED, start.getPosition());
		assertEquals("en", start.getCaptions().getFirst().getLanguage());
		assertEquals("Kneel on hands and knees.", start.getCaptions().getFirst().getCaption());
		FigurePose lift = figure.getPoses().getLast();
		assertEquals(BodyPosition.PREVIOUS, lift.getPosition());
		assertEquals(Integer.valueOf(8), lift.getHoldSeconds());
		assertEquals(Double.valueOf(1.5), lift.getMoveSeconds());
		assertEquals(Breathing.OUT, lift.getBreathing());
	}

	@Test
	public void sidesAreSingularAndBothArePlural() {
		assertAngle("right shoulder: flexion 170", JointMovement.SHOULDER_FLEXION, BodySide.RIGHT, 170);
		assertAngle("left ankle: dorsiflexion 5.5", JointMovement.ANKLE_DORSIFLEXION, BodySide.LEFT, 5.5);
		assertAngle("knees: flexion 80", JointMovement.KNEE_FLEXION, BodySide.BOTH, 80);
		assertAngle("toes: extension 40", JointMovement.TOES_EXTENSION, BodySide.BOTH, 40);
		assertAngle("left toes: extension 40", JointMovement.TOES_EXTENSION, BodySide.LEFT, 40);
		assertAngle("shoulder girdles: elevation 10", JointMovement.SHOULDER_GIRDLE_ELEVATION, BodySide.BOTH, 10);
		assertAngle("lumbar spine: flexion 10", JointMovement.LUMBAR_FLEXION, BodySide.BOTH, 10);
		assertAngle("body: lean forward 90", JointMovement.BODY_LEAN_FORWARD, BodySide.BOTH, 90);
	}

	@Test
	public void theOppositeMovementIsNegative() {
		assertAngle("hips: extension 10", JointMovement.HIP_FLEXION, BodySide.BOTH, -10);
		assertAngle("left hip: adduction 5", JointMovement.HIP_ABDUCTION, BodySide.LEFT, -5);
		assertAngle("left hip: external rotation 30", JointMovement.HIP_INTERNAL_ROTATION, BodySide.LEFT, -30);
		assertAngle("ankles: plantar flexion 20", JointMovement.ANKLE_DORSIFLEXION, BodySide.BOTH, -20);
		assertAngle("toes: flexion 15", JointMovement.TOES_EXTENSION, BodySide.BOTH, -15);
		assertAngle("forearms: supination 80", JointMovement.FOREARM_PRONATION, BodySide.BOTH, -80);
		assertAngle("shoulder girdles: depression 5", JointMovement.SHOULDER_GIRDLE_ELEVATION, BodySide.BOTH, -5);
		assertAngle("shoulder girdles: retraction 10", JointMovement.SHOULDER_GIRDLE_PROTRACTION, BodySide.BOTH, -10);
		assertAngle("pelvis: anterior tilt 10", JointMovement.PELVIS_POSTERIOR_TILT, BodySide.BOTH, -10);
		assertAngle("thoracic spine: rotation right 30", JointMovement.THORACIC_ROTATION_LEFT, BodySide.BOTH, -30);
		assertAngle("neck: lateral flexion right 20", JointMovement.NECK_LATERAL_FLEXION_LEFT, BodySide.BOTH, -20);
		assertAngle("body: lean backward 90", JointMovement.BODY_LEAN_FORWARD, BodySide.BOTH, -90);
		assertAngle("body: roll right 90", JointMovement.BODY_ROLL_LEFT, BodySide.BOTH, -90);
		assertAngle("body: turn right 45", JointMovement.BODY_TURN_LEFT, BodySide.BOTH, -45);
		assertAngle("body: lean right 5", JointMovement.BODY_LEAN_LEFT, BodySide.BOTH, -5);
		// the negative of an opposite is the movement itself
		assertAngle("hips: extension -10", JointMovement.HIP_FLEXION, BodySide.BOTH, 10);
		assertAngle("hips: extension 0", JointMovement.HIP_FLEXION, BodySide.BOTH, 0.0);
	}

	@Test
	public void everyMovementOfTheModelCanBeWrittenBothWays() {
		Joints joints = new Joints();
		List<JointMovement> written = joints.names().stream().filter(joints::has)
				.flatMap(joint -> joints.directions(joint).values().stream()).map(Joints.Direction::movement).distinct().toList();
		List<JointMovement> paired = joints.names().stream().flatMap(joint -> joints.singularOf(joint).stream())
				.flatMap(joint -> joints.directions(joint).values().stream()).map(Joints.Direction::movement).distinct().toList();

		for (JointMovement movement : JointMovement.VALUES) {
			assertTrue(movement.getLiteral(), written.contains(movement) || paired.contains(movement));
		}
	}

	@Test
	public void anglesOfOneJointStandOnOneLine() {
		List<JointAngle> angles = poseWith("right shoulder: flexion 170",
				"left hip: flexion 90, abduction 5,internal rotation 10\n            knees: flexion 80").getAngles();

		assertEquals(List.of(JointMovement.HIP_FLEXION, JointMovement.HIP_ABDUCTION, JointMovement.HIP_INTERNAL_ROTATION,
				JointMovement.KNEE_FLEXION), angles.stream().map(JointAngle::getMovement).toList());
		assertEquals(List.of(90.0, 5.0, 10.0, 80.0), angles.stream().map(JointAngle::getDegrees).toList());
	}

	@Test
	public void aJointOrMovementThatDoesNotExistIsAFault() {
		assertAngleFault("left knne: flexion 5", "'left knne' is not a joint; did you mean 'left knee'?");
		assertAngleFault("knees: abduction 5", "'abduction' is not a movement of the joint 'knee'; possible are flexion, extension.");
		assertAngleFault("knees: flexon 5", "'flexon' is not a movement of the joint 'knee'; did you mean 'flexion'?");
		assertAngleFault("hip: flexion 5", "which one is 'hip'? Write 'left hip', 'right hip', or 'hips' for both.");
		assertAngleFault("left pelvis: posterior tilt 5",
				"'left pelvis' is in the middle of the body and has no side; write 'pelvis'.");
		assertAngleFault("left hips: flexion 5", "'left hips' is not a joint; did you mean 'left hip'?");
		assertAngleFault("knees: flexion", "'flexion' needs a movement and its degrees, for example 'flexion 30'.");
		assertAngleFault("knees: 30", "'30' needs a movement and its degrees, for example 'flexion 30'.");
		assertAngleFault("knees: flexion 400", "'degrees' must be between -360 and 360, not 400.");
		assertAngleFault("knees: flexion 1.2.3", "'degrees' needs a number, with a point for decimals, not '1.2.3'.");
		assertAngleFault("knees: flexion 5, extension 5", "'extension 5' of 'knees' is given twice.");
		assertAngleFault("knees: flexion 5,,", "'' needs a movement and its degrees, for example 'flexion 30'.");
	}

	@Test
	public void contactsSayWhatRestsOnWhat() {
		assertContact("feet on floor", BodyPart.FOOT, BodySide.BOTH, Support.FLOOR, false);
		assertContact("left heel on floor sliding", BodyPart.HEEL, BodySide.LEFT, Support.FLOOR, true);
		assertContact("calves on mat", BodyPart.CALF, BodySide.BOTH, Support.PROP, false);
		assertContact("upper back on floor", BodyPart.UPPER_BACK, BodySide.BOTH, Support.FLOOR, false);
		assertContact("right foot-edge on floor", BodyPart.FOOT_EDGE, BodySide.RIGHT, Support.FLOOR, false);
		assertContact("instep on floor", BodyPart.INSTEP, BodySide.BOTH, Support.FLOOR, false);

		PoseContact onKnee = contact("left hand on right knee");
		assertEquals(Support.BODY, onKnee.getSupport());
		assertEquals(BodyPart.KNEE, onKnee.getBodyPart());
		assertEquals(BodySide.RIGHT, onKnee.getBodySide());
		assertEquals(BodySide.BOTH, contact("hands on thighs").getBodySide());
		assertEquals(PropKind.MAT, contact("feet on mat").getProp());
	}

	@Test
	public void aContactThatIsNotUnderstoodIsAFault() {
		assertContactFault("feet", "'feet' is not understood; write a part of the body, 'on', then floor, a prop or another part, then if needed 'sliding'.");
		assertContactFault("feett on floor", "'feett' is not a part of the body; did you mean 'feet'?");
		assertContactFault("feet on flor", "'flor' is nothing to rest on; did you mean 'floor'?");
		assertContactFault("left hands on floor", "'left hands' is more than one; write 'left hand'.");
		assertContactFault("left seat on floor", "'left seat' is in the middle of the body and has no side; write 'seat'.");
		assertContactFault("feet on chair", "the figure has no 'chair' to rest on; add 'chair' to its 'props'.");
	}

	@Test
	public void propsSayWhatIsWhere() {
		assertProp("wall in front", PropKind.WALL, PropPlace.IN_FRONT, null);
		assertProp("step 20 cm in front", PropKind.STEP, PropPlace.IN_FRONT, 20);
		assertProp("back extension bench 60 cm", PropKind.BACK_EXTENSION_BENCH, PropPlace.USUAL, 60);
		assertProp("chair", PropKind.CHAIR, PropPlace.USUAL, null);
		assertProp("dumbbell at hands", PropKind.DUMBBELL, PropPlace.AT, null, "hand both");
		assertProp("mini-band around knees", PropKind.MINI_BAND, PropPlace.AROUND, null, "knee both");
		assertProp("pillow under pelvis", PropKind.PILLOW, PropPlace.UNDER, null, "pelvis both");
		assertProp("band between left foot and hands", PropKind.BAND, PropPlace.BETWEEN, null, "foot left", "hand both");
	}

	@Test
	public void aPropThatIsNotUnderstoodIsAFault() {
		String form = "; write what it is, then if needed its height as '20 cm', then if needed where it is: in front, behind, left, right, or under, at, around or along a part of the body, or between two parts.";
		assertPropFault("chiar behind", "'chiar behind' is not a prop; did you mean 'chair'?");
		assertPropFault("chair somewhere", "'chair somewhere' is not understood" + form);
		assertPropFault("pillow under", "'pillow under' is not understood" + form);
		assertPropFault("band between hands", "'band between hands' is not understood" + form);
		assertPropFault("step 900 cm", "'height centimeters' must be between 1 and 300, not 900.");
		assertPropFault("pillow under pelvs", "'pelvs' is not a part of the body; did you mean 'pelvis'?");
	}

	@Test
	public void atMostTwoPartsAreShownMoving() {
		List<BodyPoint> moves = poseWith("          angles:\n", "          moves: [left foot, pelvis]\n          angles:\n").getMoves();
		assertEquals(List.of(BodyPart.FOOT, BodyPart.PELVIS), moves.stream().map(BodyPoint::getPart).toList());
		assertEquals(List.of(BodySide.LEFT, BodySide.BOTH), moves.stream().map(BodyPoint::getSide).toList());

		WrittenLibrary library = WrittenLibrary.ofBirdDog().but("          angles:\n",
				"          moves: [head, left foot, pelvis]\n          angles:\n");
		assertEquals(List.of(library.placeOf("pelvis]") + ": 'moves' may name 2 parts at most."), library.faults());
	}

	@Test
	public void aFigureNeedsAPose() {
		WrittenLibrary library = WrittenLibrary.of(WrittenLibrary.BIRD_DOG.substring(0, WrittenLibrary.BIRD_DOG.indexOf("      props"))
				+ "      poses: []\n");

		assertEquals(List.of(library.placeOf("poses") + ": 'poses' needs one item at least."), library.faults());
	}

	private static void assertAngle(String line, JointMovement movement, BodySide side, double degrees) {
		JointAngle angle = poseWith("right shoulder: flexion 170", line).getAngles().getFirst();
		assertEquals(line, movement, angle.getMovement());
		assertEquals(line, side, angle.getSide());
		assertEquals(line, degrees, angle.getDegrees(), 0);
	}

	private static void assertAngleFault(String line, String sentence) {
		assertFault("right shoulder: flexion 170", line, sentence);
	}

	private static PoseContact contact(String phrase) {
		return poseWith("[left hand on floor, knees on floor]", "[%s]".formatted(phrase)).getContacts().getFirst();
	}

	private static void assertContact(String phrase, BodyPart part, BodySide side, Support support, boolean sliding) {
		PoseContact contact = contact(phrase);
		assertEquals(phrase, part, contact.getPart());
		assertEquals(phrase, side, contact.getSide());
		assertEquals(phrase, support, contact.getSupport());
		assertEquals(phrase, sliding, contact.isSliding());
	}

	private static void assertContactFault(String phrase, String sentence) {
		assertFault("left hand on floor", phrase, sentence);
	}

	private static void assertProp(String phrase, PropKind kind, PropPlace place, Integer height, String... parts) {
		FigureProp prop = WrittenLibrary.ofBirdDog().but("        - mat", "        - " + phrase).exercise("bird-dog").getFigure()
				.getProps().getFirst();
		assertEquals(phrase, kind, prop.getKind());
		assertEquals(phrase, place, prop.getPlace());
		if (height == null) {
			assertNull(phrase, prop.getHeightCentimeters());
		} else {
			assertEquals(phrase, height, prop.getHeightCentimeters());
		}
		assertEquals(phrase, List.of(parts), prop.getParts().stream()
				.map(point -> point.getPart().getLiteral() + " " + point.getSide().getLiteral()).toList());
	}

	private static void assertPropFault(String phrase, String sentence) {
		assertFault("- mat", "- " + phrase, sentence);
	}

	private static void assertFault(String says, String other, String sentence) {
		WrittenLibrary library = WrittenLibrary.ofBirdDog().but(says, other);
		assertEquals(List.of(library.placeOf(other.startsWith("- ") ? other.substring(2) : other) + ": " + sentence),
				library.faults());
	}

	private static FigurePose poseWith(String instead, String other) {
		return WrittenLibrary.ofBirdDog().but(instead, other).exercise("bird-dog").getFigure().getPoses().getLast();
	}
}
