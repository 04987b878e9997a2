package org.physiobench.core.bodychart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.physiobench.model.BodyView;
import org.physiobench.model.Side;

/** Reads the drawing of the body from the file that says how it is written. */
final class BodyFile {

	/** The lines that both views have in common. */
	private final LineDrawing common = new LineDrawing();
	private final List<BodySide> sides = new ArrayList<>();

	private LineDrawing drawing = common;
	private BodyView view = BodyView.FRONT;
	private double axis;
	private List<Outline> outline = new ArrayList<>();
	private List<Outline> inner = new ArrayList<>();
	private List<Region> regions = new ArrayList<>();

	private BodyFile() {
	}

	/** @throws IllegalArgumentException with the line that cannot be read */
	static List<BodySide> read(String text) {
		BodyFile file = new BodyFile();
		for (String line : text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList()) {
			try {
				file.add(line);
			} catch (IllegalArgumentException | IndexOutOfBoundsException e) {
				throw new IllegalArgumentException("The body chart cannot be read at: " + line, e);
			}
		}
		file.endView();
		return file.sides;
	}

	private void add(String line) {
		List<String> words = Arrays.asList(line.replace(":", " ").split("\\s+"));
		List<String> rest = words.subList(1, words.size());
		switch (words.get(0)) {
		case "view" -> beginView(rest.get(0));
		case "line" -> drawing.add(rest.get(0), rest.subList(1, rest.size()));
		case "region" -> addRegion(rest.get(0), rest.subList(1, rest.size()));
		case "outline" -> outline.add(drawing.way(rest).completed(0).moved(axis));
		case "inner" -> rest.forEach(this::addInner);
		default -> throw new IllegalArgumentException("Unknown word " + words.get(0));
		}
	}

	private void beginView(String name) {
		endView();
		if (!name.equals("both")) {
			view = BodyView.get(name);
			drawing = common.copy();
			axis = BodyChart.axisOf(view);
		}
	}

	private void endView() {
		if (!outline.isEmpty()) {
			sides.add(new BodySide(view, axis, outline.get(0), inner, regions));
		}
		outline = new ArrayList<>();
		inner = new ArrayList<>();
		regions = new ArrayList<>();
	}

	private void addInner(String name) {
		Outline line = drawing.line(name).moved(axis);
		inner.add(line);
		inner.add(line.mirrored(axis));
	}

	/** One from the middle to the middle is whole with its mirror image; any other is there twice. */
	private void addRegion(String key, List<String> steps) {
		Outline way = drawing.way(steps);
		if (steps.size() % 2 == 1) {
			regions.add(new Region(key, view, Side.NONE, way.completed(0).moved(axis)));
			return;
		}
		// who faces us has her left on our right
		Side drawn = view == BodyView.FRONT ? Side.LEFT : Side.RIGHT;
		Side mirrored = drawn == Side.LEFT ? Side.RIGHT : Side.LEFT;
		regions.add(new Region(key + '-' + drawn.getLiteral(), view, drawn, way.moved(axis)));
		regions.add(new Region(key + '-' + mirrored.getLiteral(), view, mirrored, way.mirrored(0).moved(axis)));
	}
}
