package org.physiobench.figure;

import org.physiobench.model.figure.BodyPart;
import org.physiobench.model.figure.BodyPosition;
import org.physiobench.model.figure.BodySide;
import org.physiobench.model.figure.Figure;
import org.physiobench.model.figure.FigureFactory;
import org.physiobench.model.figure.FigurePose;
import org.physiobench.model.figure.FigureProp;
import org.physiobench.model.figure.FigureView;
import org.physiobench.model.figure.JointAngle;
import org.physiobench.model.figure.JointMovement;
import org.physiobench.model.figure.PoseCaption;
import org.physiobench.model.figure.PoseContact;
import org.physiobench.model.figure.PropKind;
import org.physiobench.model.figure.PropPlace;
import org.physiobench.model.figure.Support;

/** Builds figures in the order in which one tells them: props, then pose by pose. */
public final class FigureBuilder {

	private static final FigureFactory FACTORY = FigureFactory.eINSTANCE;

	private final Figure figure = FACTORY.createFigure();

	/** A hip bridge: lie, lift. */
	public static Figure bridge() {
		return new FigureBuilder().prop(PropKind.MAT, PropPlace.USUAL).pose(BodyPosition.CROOK_LYING)
				.caption("en", "Lie on your back.").caption("de", "Auf dem Rücken liegen.").on(BodyPart.UPPER_BACK)
				.on(BodyPart.PELVIS).on(BodyPart.HEAD).on(BodyPart.FOOT).pose(BodyPosition.PREVIOUS)
				.caption("en", "Lift your hips.").angle(JointMovement.HIP_FLEXION, BodySide.BOTH, 5).on(BodyPart.UPPER_BACK)
				.on(BodyPart.HEAD).on(BodyPart.FOOT).build();
	}

	/** On hands and knees, then one leg back and the opposite arm forward. */
	public static Figure birdDog() {
		return new FigureBuilder().pose(BodyPosition.QUADRUPED).on(BodyPart.HAND).on(BodyPart.KNEE).on(BodyPart.INSTEP)
				.pose(BodyPosition.PREVIOUS).angle(JointMovement.HIP_FLEXION, BodySide.LEFT, -5)
				.angle(JointMovement.KNEE_FLEXION, BodySide.LEFT, 5)
				.angle(JointMovement.SHOULDER_FLEXION, BodySide.RIGHT, 165)
				.angle(JointMovement.WRIST_FLEXION, BodySide.RIGHT, 0).on(BodyPart.HAND, BodySide.LEFT)
				.on(BodyPart.KNEE, BodySide.RIGHT).on(BodyPart.INSTEP, BodySide.RIGHT).hold(8).build();
	}

	public FigureBuilder view(FigureView view) {
		figure.setView(view);
		return this;
	}

	public FigureBuilder cyclic() {
		figure.setCyclic(true);
		return this;
	}

	public FigureBuilder prop(PropKind kind, PropPlace place) {
		FigureProp prop = FACTORY.createFigureProp();
		prop.setKind(kind);
		prop.setPlace(place);
		figure.getProps().add(prop);
		return this;
	}

	public FigureBuilder pose(BodyPosition position) {
		FigurePose pose = FACTORY.createFigurePose();
		pose.setPosition(position);
		figure.getPoses().add(pose);
		return this;
	}

	public FigureBuilder angle(JointMovement movement, BodySide side, double degrees) {
		JointAngle angle = FACTORY.createJointAngle();
		angle.setMovement(movement);
		angle.setSide(side);
		angle.setDegrees(degrees);
		last().getAngles().add(angle);
		return this;
	}

	public FigureBuilder on(BodyPart part) {
		return on(part, BodySide.BOTH);
	}

	/** The part rests on the floor. */
	public FigureBuilder on(BodyPart part, BodySide side) {
		contact(part, side, Support.FLOOR);
		return this;
	}

	public FigureBuilder onProp(BodyPart part, PropKind prop) {
		contact(part, BodySide.BOTH, Support.PROP).setProp(prop);
		return this;
	}

	public FigureBuilder onBody(BodyPart part, BodySide side, BodyPart target, BodySide targetSide) {
		PoseContact contact = contact(part, side, Support.BODY);
		contact.setBodyPart(target);
		contact.setBodySide(targetSide);
		return this;
	}

	public FigureBuilder caption(String language, String words) {
		PoseCaption caption = FACTORY.createPoseCaption();
		caption.setLanguage(language);
		caption.setCaption(words);
		last().getCaptions().add(caption);
		return this;
	}

	public FigureBuilder hold(int seconds) {
		last().setHoldSeconds(seconds);
		return this;
	}

	public Figure build() {
		return figure;
	}

	private PoseContact contact(BodyPart part, BodySide side, Support support) {
		PoseContact contact = FACTORY.createPoseContact();
		contact.setPart(part);
		contact.setSide(side);
		contact.setSupport(support);
		last().getContacts().add(contact);
		return contact;
	}

	private FigurePose last() {
		return figure.getPoses().getLast();
	}
}
