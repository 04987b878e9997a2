package org.physiobench.figure.internal.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.physiobench.figure.internal.body.Anatomy;
import org.physiobench.figure.internal.body.Body;
import org.physiobench.figure.internal.body.Pad;
import org.physiobench.model.figure.BodyPart;

/** What a placed body has to satisfy, as residuals: 0 when it does, each weighed against the others. */
final class Demands {

	private static final double TOUCH = 10;
	private static final double SUNK = 6;
	private static final double NEAR_MIDDLE = 0.05;
	private static final double BALANCE = 0.4;
	private static final Set<BodyPart> FEET = Set.of(BodyPart.FOOT, BodyPart.HEEL, BodyPart.TOES, BodyPart.FOOT_EDGE);

	/** Pads of a contact that was there in the pose before, and where they were. */
	private record Planted(Touch touch, List<Vector3D> places) {
	}

	private final List<Touch> touches;
	private final List<Planted> planted = new ArrayList<>();
	private final boolean standing;

	/**
	 * @param before   the pose before, where planted pads stay
	 * @param balanced whether a body on its feet has its weight above them
	 */
	Demands(List<Touch> touches, Optional<Placed> before, boolean balanced) {
		this.touches = touches;
		for (Touch touch : touches) {
			before.filter(pose -> touch instanceof Touch.OnSurface && !touch.sliding())
					.flatMap(pose -> pose.touches().stream().filter(touch::sameAs).findFirst()
							.map(old -> new Planted(touch, centres(old, pose.body()))))
					.ifPresent(planted::add);
		}
		List<Touch> onSurfaces = touches.stream().filter(Touch.OnSurface.class::isInstance).toList();
		standing = balanced && !onSurfaces.isEmpty() && onSurfaces.stream().allMatch(touch -> FEET.contains(touch.part()));
	}

	double[] residuals(Body body) {
		Residuals residuals = new Residuals();
		touches.forEach(touch -> addTouch(residuals, touch, body));
		planted.forEach(plant -> addPlanted(residuals, plant, body));
		for (Pad pad : Anatomy.outermostPads(body)) {
			residuals.add(SUNK * FastMath.min(0, pad.lowest()));
		}
		if (standing) {
			addBalance(residuals, body);
		}
		return residuals.all();
	}

	/** How far the worst pad of a touch is off, in centimetres. */
	static double gap(Touch touch, Body body) {
		return switch (touch) {
		case Touch.OnSurface on -> on.pads(body).stream().mapToDouble(pad -> FastMath.abs(on.surface().distance(pad)))
				.max().orElse(0);
		case Touch.OnBody on -> FastMath.max(0, offBody(on, body).getNorm());
		};
	}

	private static void addTouch(Residuals residuals, Touch touch, Body body) {
		switch (touch) {
		case Touch.OnSurface on -> {
			List<Pad> pads = on.pads(body);
			pads.forEach(pad -> residuals.add(TOUCH * on.surface().distance(pad)));
			if (on.prop().isPresent()) {
				Vector3D resting = pads.stream().map(Pad::centre).reduce(Vector3D.ZERO, Vector3D::add)
						.scalarMultiply(1.0 / pads.size());
				Vector3D away = resting.subtract(on.surface().middle());
				residuals.add(NEAR_MIDDLE * away.getX());
				residuals.add(NEAR_MIDDLE * away.getY());
			}
		}
		case Touch.OnBody on -> {
			Vector3D off = offBody(on, body);
			residuals.add(TOUCH * off.getX());
			residuals.add(TOUCH * off.getY());
			residuals.add(TOUCH * off.getZ());
			if (on.part() == BodyPart.HAND) {
				// the palm faces what it lies on
				Vector3D palm = Anatomy.surface(body, BodyPart.HAND, on.side()).normal();
				residuals.add(1 + palm.dotProduct(on.place(body).normal()));
			}
		}
		}
	}

	/** From where the resting part is to where it should be. */
	private static Vector3D offBody(Touch.OnBody on, Body body) {
		Anatomy.Place place = on.place(body);
		if (on.part() == BodyPart.HAND || on.part() == BodyPart.FIST) {
			return Anatomy.surface(body, BodyPart.HAND, on.side()).point().subtract(place.point());
		}
		Pad pad = on.pads(body).getFirst();
		Vector3D wanted = place.point().add(pad.reach(place.normal().negate()), place.normal());
		return pad.centre().subtract(wanted);
	}

	private static void addPlanted(Residuals residuals, Planted plant, Body body) {
		List<Vector3D> now = centres(plant.touch(), body);
		for (int i = 0; i < now.size(); i++) {
			Vector3D moved = now.get(i).subtract(plant.places().get(i));
			residuals.add(TOUCH / 2 * moved.getX());
			residuals.add(TOUCH / 2 * moved.getY());
			residuals.add(TOUCH / 2 * moved.getZ());
		}
	}

	private void addBalance(Residuals residuals, Body body) {
		List<Vector3D> feet = touches.stream().filter(touch -> FEET.contains(touch.part()))
				.flatMap(touch -> centres(touch, body).stream()).toList();
		Vector3D base = feet.stream().reduce(Vector3D.ZERO, Vector3D::add).scalarMultiply(1.0 / feet.size());
		Vector3D off = Balance.centre(body).subtract(base);
		residuals.add(BALANCE * off.getX());
		residuals.add(BALANCE / 2 * off.getY());
	}

	private static List<Vector3D> centres(Touch touch, Body body) {
		return touch.pads(body).stream().map(Pad::centre).toList();
	}

}
