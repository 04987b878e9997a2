package org.physiobench.persistence;

import org.physiobench.model.Exercise;
import org.physiobench.model.ExerciseLibrary;
import org.physiobench.model.ExerciseText;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.figure.BodyPart;
import org.physiobench.model.figure.BodyPosition;
import org.physiobench.model.figure.BodySide;
import org.physiobench.model.figure.Figure;
import org.physiobench.model.figure.FigureFactory;
import org.physiobench.model.figure.FigurePose;
import org.physiobench.model.figure.JointAngle;
import org.physiobench.model.figure.JointMovement;
import org.physiobench.model.figure.PoseContact;
import org.physiobench.model.figure.PropKind;
import org.physiobench.model.figure.Support;

/** Examples of exercises with figures, and of the libraries that they are in. */
final class Figures {

	private static final FigureFactory MODEL = FigureFactory.eINSTANCE;

	private Figures() {
	}

	/** A library of these exercises. */
	static ExerciseLibrary library(Exercise... exercises) {
		var library = ModelFactory.eINSTANCE.createExerciseLibrary();
		library.setId("clinic");
		library.setName("The clinic's own");
		for (var exercise : exercises) {
			library.getExercises().add(exercise);
		}
		return library;
	}

	/** An exercise that nobody has drawn. */
	static Exercise undrawn(String id) {
		var exercise = ModelFactory.eINSTANCE.createExercise();
		exercise.setId(id);
		exercise.setStartingDosage(ModelFactory.eINSTANCE.createDosage());
		exercise.getTexts().add(text());
		return exercise;
	}

	private static ExerciseText text() {
		var text = ModelFactory.eINSTANCE.createExerciseText();
		text.setLanguage("en");
		text.setName("Bird dog");
		return text;
	}

	/** The bird dog: on hands and knees on a mat, then one arm and the other leg in the air. */
	static Exercise birdDog() {
		var exercise = undrawn("bird-dog");
		exercise.setFigure(figure());
		return exercise;
	}

	private static Figure figure() {
		var mat = MODEL.createFigureProp();
		mat.setKind(PropKind.MAT);
		var knee = MODEL.createBodyPoint();
		knee.setPart(BodyPart.KNEE);
		mat.getParts().add(knee);
		var figure = MODEL.createFigure();
		figure.getProps().add(mat);
		figure.getPoses().add(start());
		figure.getPoses().add(reach());
		return figure;
	}

	private static FigurePose start() {
		var pose = MODEL.createFigurePose();
		pose.setPosition(BodyPosition.QUADRUPED);
		pose.getContacts().add(onTheFloor(BodyPart.HAND, BodySide.BOTH));
		pose.getContacts().add(onTheFloor(BodyPart.KNEE, BodySide.BOTH));
		return pose;
	}

	private static FigurePose reach() {
		var pose = MODEL.createFigurePose();
		pose.getAngles().add(angle(JointMovement.SHOULDER_FLEXION, 175));
		pose.getAngles().add(angle(JointMovement.ELBOW_FLEXION, 0));
		pose.getContacts().add(onTheFloor(BodyPart.HAND, BodySide.LEFT));
		pose.getContacts().add(onTheFloor(BodyPart.KNEE, BodySide.RIGHT));
		var hand = MODEL.createBodyPoint();
		hand.setPart(BodyPart.HAND);
		hand.setSide(BodySide.RIGHT);
		pose.getMoves().add(hand);
		pose.setHoldSeconds(5);
		var caption = MODEL.createPoseCaption();
		caption.setLanguage("en");
		caption.setCaption("Reach with one arm and the opposite leg");
		pose.getCaptions().add(caption);
		return pose;
	}

	/** An angle on the right side. */
	static JointAngle angle(JointMovement movement, double degrees) {
		var angle = MODEL.createJointAngle();
		angle.setMovement(movement);
		angle.setSide(BodySide.RIGHT);
		angle.setDegrees(degrees);
		return angle;
	}

	private static PoseContact onTheFloor(BodyPart part, BodySide side) {
		var contact = MODEL.createPoseContact();
		contact.setPart(part);
		contact.setSide(side);
		contact.setSupport(Support.FLOOR);
		return contact;
	}
}
