package org.physiobench.core.bodychart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.physiobench.model.BodyView;
import org.physiobench.model.Side;

/** The regions of an adult's body, seen from the front on the left half of the chart and from behind on the right half. */
public final class BodyChart {

	/** Of the chart with both views. */
	public static final double WIDTH = 440;

	/** Of the chart with both views. */
	public static final double HEIGHT = 478;

	private final List<BodySide> sides;
	private final ArrowWays ways;

	private BodyChart(List<BodySide> sides) {
		this.sides = List.copyOf(sides);
		this.ways = new ArrowWays(this.sides);
	}

	/** The chart that Physiobench brings along; the same regions every time. */
	public static BodyChart adult() {
		return Adult.CHART;
	}

	private static BodyChart read() {
		try (InputStream file = BodyChart.class.getResourceAsStream("body.lines")) {
			return new BodyChart(BodyFile.read(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static double axisOf(BodyView view) {
		return view == BodyView.FRONT ? WIDTH / 4 : 3 * WIDTH / 4;
	}

	/** The body from the front, then from behind. */
	public List<BodySide> sides() {
		return sides;
	}

	/** The body from one side. */
	public BodySide side(BodyView view) {
		return sides.stream().filter(side -> side.view() == view).findFirst().orElseThrow();
	}

	/** All regions, those of the front first, each view from the head to the feet. */
	public Stream<Region> regions() {
		return sides.stream().flatMap(side -> side.regions().stream());
	}

	/** The region of a key; empty when this chart has none, as a record of a later version may name. */
	public Optional<Region> find(BodyView view, String key) {
		return side(view).regions().stream().filter(region -> region.key().equals(key)).findFirst();
	}

	/** The region that a mark is on. */
	public Optional<Region> find(Mark mark) {
		return find(mark.view(), mark.region());
	}

	/** The region at a place. */
	public Optional<Region> at(Point place) {
		return regions().filter(region -> region.shape().contains(place)).findFirst();
	}

	/** The same region on the other side of the body; a region in the middle itself. */
	public Region mirrored(Region region) {
		if (region.side() == Side.NONE) {
			return region;
		}
		Side other = region.side() == Side.LEFT ? Side.RIGHT : Side.LEFT;
		return find(region.view(), region.base() + '-' + other.getLiteral()).orElseThrow();
	}

	/** The regions that share a border with one. */
	public List<Region> neighbours(Region region) {
		return ways.neighbours(region);
	}

	/**
	 * Where an arrow key leads from a region, neighbours first; sideways from one view into the other. Empty at the edge of
	 * the chart.
	 */
	public Optional<Region> next(Region region, Direction direction) {
		return ways.next(region, direction);
	}

	/** Read when it is first asked for, and once: a page asks with every change of a record. */
	private static final class Adult {

		static final BodyChart CHART = read();
	}
}
