package org.physiobench.figure;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import org.physiobench.figure.internal.draw.Frames;
import org.physiobench.figure.internal.draw.Svg;
import org.physiobench.figure.internal.place.Placement;
import org.physiobench.model.figure.BodyPart;
import org.physiobench.model.figure.BodyPosition;
import org.physiobench.model.figure.Figure;
import org.physiobench.model.figure.FigureFactory;
import org.physiobench.model.figure.FigurePose;
import org.physiobench.model.figure.FigureView;
import org.physiobench.model.figure.PoseContact;
import org.physiobench.model.figure.Support;

/** A person who stands there and does nothing, to choose her by. May be used from any thread. */
public final class Portrait {

	/** How much of a person is seen, in centimetres. */
	private static final double BODY = 92;
	private static final double HEAD = 39;

	private Portrait() {
	}

	/**
	 * The body from the head to the hips, seen from the front.
	 *
	 * @param title what the picture shows, for those who cannot see it
	 */
	public static Picture body(Appearance person, String title) {
		Frames frames = frames(person, title, FigureView.FRONT);
		return Svg.single(frames.pose(0), frames.closeWindow(0, BODY), title);
	}

	/**
	 * Head and shoulders, turned so that the hair shows.
	 *
	 * @param title what the picture shows, for those who cannot see it
	 */
	public static Picture head(Appearance person, String title) {
		Frames frames = frames(person, title, FigureView.THREE_QUARTER);
		return Svg.single(frames.pose(0), frames.closeWindow(0, HEAD), title);
	}

	private static Frames frames(Appearance person, String title, FigureView view) {
		Figure standing = standing();
		standing.setView(view);
		Placement placement = new Placement(standing, Illustration.proportions(person.build()));
		return new Frames(standing, placement, Drawing.of(title, Locale.ROOT).showing(person),
				List.of(OptionalInt.empty()));
	}

	private static Figure standing() {
		FigureFactory factory = FigureFactory.eINSTANCE;
		PoseContact feet = factory.createPoseContact();
		feet.setPart(BodyPart.FOOT);
		feet.setSupport(Support.FLOOR);
		FigurePose pose = factory.createFigurePose();
		pose.setPosition(BodyPosition.STANDING);
		pose.getContacts().add(feet);
		Figure figure = factory.createFigure();
		figure.getPoses().add(pose);
		return figure;
	}
}
