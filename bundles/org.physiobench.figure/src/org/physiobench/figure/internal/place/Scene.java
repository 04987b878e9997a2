package org.physiobench.figure.internal.place;

import java.util.List;
import java.util.Optional;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.physiobench.model.figure.BodyPart;
import org.physiobench.model.figure.Figure;
import org.physiobench.model.figure.FigureProp;
import org.physiobench.model.figure.PropKind;
import org.physiobench.model.figure.PropPlace;

/** The things around a person, each in its place. */
public final class Scene {

	private final List<SceneProp> props;

	private Scene(List<SceneProp> props) {
		this.props = List.copyOf(props);
	}

	/** The scene of a figure. */
	public static Scene of(Figure figure) {
		return new Scene(figure.getProps().stream().map(prop -> propOf(prop, figure)).toList());
	}

	public List<SceneProp> props() {
		return props;
	}

	/** The surface of a prop for a part of the body, if there is such a prop and it has one. */
	Optional<Surface> surface(PropKind kind, BodyPart part) {
		return props.stream().filter(prop -> prop.kind() == kind).findFirst().flatMap(prop -> prop.surface(part));
	}

	private static SceneProp propOf(FigureProp prop, Figure figure) {
		List<SceneProp.End> ends = prop.getParts().stream()
				.map(point -> new SceneProp.End(point.getPart(), point.getSide())).toList();
		double height = prop.getHeightCentimeters() == null ? usualHeight(prop.getKind()) : prop.getHeightCentimeters();
		return new SceneProp(prop.getKind(), prop.getPlace(), ends, middle(prop.getKind(), prop.getPlace()), height,
				isHeldByTheBack(prop, figure));
	}

	/** A chair in front of somebody who holds on to it stands with its back to her. */
	private static boolean isHeldByTheBack(FigureProp prop, Figure figure) {
		return prop.getKind() == PropKind.CHAIR && prop.getPlace() != PropPlace.USUAL && figure.getPoses().stream()
				.flatMap(pose -> pose.getContacts().stream()).anyMatch(contact -> contact.getProp() == PropKind.CHAIR
						&& (contact.getPart() == BodyPart.HAND || contact.getPart() == BodyPart.FIST));
	}

	private static Vector3D middle(PropKind kind, PropPlace place) {
		double distance = switch (kind) {
		case WALL -> 55;
		case STEP, FOAM_PAD, BOX -> 38;
		case TABLE, SCREEN -> 70;
		default -> 60;
		};
		return switch (place) {
		case IN_FRONT -> new Vector3D(distance, 0, 0);
		case BEHIND -> new Vector3D(kind == PropKind.WALL ? -30 : -distance, 0, 0);
		case LEFT -> new Vector3D(0, distance, 0);
		case RIGHT -> new Vector3D(0, -distance, 0);
		default -> Vector3D.ZERO;
		};
	}

	private static double usualHeight(PropKind kind) {
		return switch (kind) {
		case CHAIR, STOOL -> 45;
		case BENCH -> 43;
		case BED -> 52;
		case TABLE, SCREEN -> 74;
		case STEP -> 18;
		case BOX -> 30;
		case FOAM_PAD -> 6;
		case PILLOW -> 8;
		case FOAM_ROLLER -> 15;
		case STABILITY_BALL -> 65;
		case TREADMILL -> 14;
		case BICYCLE -> 92;
		case RECUMBENT_BICYCLE -> 48;
		case BACK_EXTENSION_BENCH -> 80;
		case WATER -> 118;
		case MAT, WALL, BAND, MINI_BAND, DUMBBELL, KETTLEBELL, BARBELL, DOWEL, STRAP -> 0;
		};
	}
}
