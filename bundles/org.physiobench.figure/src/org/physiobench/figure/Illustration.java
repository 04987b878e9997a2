package org.physiobench.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.physiobench.figure.internal.body.Proportions;
import org.physiobench.figure.internal.draw.AlternativeText;
import org.physiobench.figure.internal.draw.Bounds;
import org.physiobench.figure.internal.draw.Canvas;
import org.physiobench.figure.internal.draw.Frames;
import org.physiobench.figure.internal.draw.Svg;
import org.physiobench.figure.internal.place.Placement;
import org.physiobench.model.figure.Figure;
import org.physiobench.model.figure.FigurePose;

/**
 * The picture of one figure: its poses placed and ready to be drawn. Making one takes some milliseconds a pose; it does
 * not touch the figure afterwards and may be used from any thread.
 */
public final class Illustration {

	private static final int STILLS_A_SECOND = 12;
	private static final double USUAL_MOVE = 1.6;
	private static final double PAUSE = 0.7;
	/** A film does not wait longer than this for a hold, in seconds; the sign says how long it really is. */
	private static final double LONGEST_WAIT = 3;

	private final Placement placement;
	private final Frames frames;
	private final AlternativeText text;
	private final List<Double> moveSeconds;
	private final List<OptionalInt> holds;
	private final boolean cyclic;

	private Illustration(Figure figure, Drawing drawing) {
		placement = new Placement(figure, proportions(drawing.appearance().build()));
		holds = figure.getPoses().stream().map(pose -> hold(pose, drawing)).toList();
		frames = new Frames(figure, placement, drawing, holds);
		text = new AlternativeText(figure, drawing);
		moveSeconds = figure.getPoses().stream()
				.map(pose -> pose.getMoveSeconds() == null ? USUAL_MOVE : pose.getMoveSeconds()).toList();
		cyclic = figure.isCyclic();
	}

	/**
	 * @throws IllegalArgumentException if the figure has no poses
	 */
	public static Illustration of(Figure figure, Drawing drawing) {
		Objects.requireNonNull(drawing);
		if (figure.getPoses().isEmpty()) {
			throw new IllegalArgumentException("A figure without poses cannot be drawn");
		}
		return new Illustration(figure, drawing);
	}

	/**
	 * What is impossible about the figure, a sentence each: a joint beyond its range, a contact that cannot be true,
	 * something below the floor. Empty for a sound figure; others are drawn as near to what they say as can be.
	 */
	public List<String> faults() {
		return placement.faults();
	}

	/** How many key poses it has, at least 1. */
	public int poses() {
		return placement.poses().size();
	}

	/** What the picture shows in words: the title and the captions of all poses. */
	public String alternativeText() {
		return text.ofAll();
	}

	/**
	 * One key pose, with arrows for what moved into it. All poses of an illustration have the same frame, and what stays
	 * where it is stands at the same place in it.
	 *
	 * @param pose from 0
	 */
	public Picture pose(int pose) {
		return Svg.single(frames.pose(pose), frames.window(), text.of(pose));
	}

	/** All key poses side by side, for print. */
	public Picture sequence() {
		return Svg.sideBySide(IntStream.range(0, poses()).mapToObj(frames::pose).toList(), frames.window(), text.ofAll());
	}

	/**
	 * All key poses in as many rows as make them largest, for a place of a given shape.
	 *
	 * @param widthToHeight of the place
	 */
	public Picture arranged(double widthToHeight) {
		return Svg.arranged(IntStream.range(0, poses()).mapToObj(frames::pose).toList(), frames.window(), widthToHeight,
				text.ofAll());
	}

	/** The way through the poses and back, without arrows, eased and with everything planted that stays so. */
	public Film film() {
		List<Film.Moment> moments = new ArrayList<>();
		List<Canvas> drawn = frames.drawAll(stills(moments));
		Bounds window = frames.window(drawn);
		return new Film(drawn.stream().map(still -> Svg.single(still, window, text.ofAll())).toList(), moments);
	}

	/** One document that moves by itself where SVG animations are played, and shows the first pose elsewhere. */
	public Picture animated() {
		List<Film.Moment> moments = new ArrayList<>();
		List<Canvas> drawn = frames.drawAll(stills(moments));
		return Svg.animated(drawn, moments, frames.window(drawn), text.ofAll());
	}

	private List<Frames.Still> stills(List<Film.Moment> moments) {
		List<Frames.Still> stills = new ArrayList<>();
		int last = poses() - 1;
		List<List<Film.Moment>> moves = new ArrayList<>();
		List<Film.Moment> waits = new ArrayList<>();
		for (int pose = 0; pose <= last; pose++) {
			stills.add(new Frames.Still(pose, pose, 0));
			waits.add(new Film.Moment(stills.size() - 1, wait(pose)));
			int next = pose < last ? pose + 1 : 0;
			moves.add(pose < last || cyclic ? move(stills, pose, next) : List.of());
		}
		for (int pose = 0; pose <= last; pose++) {
			moments.add(waits.get(pose));
			moments.addAll(moves.get(pose));
		}
		for (int pose = last - 1; pose >= 0 && !cyclic; pose--) {
			moments.addAll(moves.get(pose).reversed());
			if (pose > 0) {
				moments.add(waits.get(pose));
			}
		}
		return stills;
	}

	private List<Film.Moment> move(List<Frames.Still> stills, int from, int to) {
		List<Film.Moment> way = new ArrayList<>();
		double seconds = moveSeconds.get(to);
		int count = (int) Math.max(2, Math.round(seconds * STILLS_A_SECOND));
		for (int i = 1; i < count; i++) {
			double linear = (double) i / count;
			// slow at both ends, as a limb moves
			double eased = cyclic ? linear : linear * linear * (3 - 2 * linear);
			stills.add(new Frames.Still(from, to, eased));
			way.add(new Film.Moment(stills.size() - 1, seconds / count));
		}
		return way;
	}

	private double wait(int pose) {
		if (holds.get(pose).isPresent()) {
			return Math.min(LONGEST_WAIT, holds.get(pose).getAsInt());
		}
		return cyclic ? 1.0 / STILLS_A_SECOND : PAUSE;
	}

	private static OptionalInt hold(FigurePose pose, Drawing drawing) {
		if (pose.getHoldSeconds() == null) {
			return OptionalInt.empty();
		}
		return drawing.holdSeconds().isPresent() ? drawing.holdSeconds() : OptionalInt.of(pose.getHoldSeconds());
	}

	static Proportions proportions(Appearance.Build build) {
		return switch (build) {
		case AVERAGE -> Proportions.neutral();
		case BROAD -> new Proportions(18.5, 37.5, 1.14, 1.13);
		case SLENDER -> new Proportions(17, 34, 0.92, 0.9);
		};
	}
}
