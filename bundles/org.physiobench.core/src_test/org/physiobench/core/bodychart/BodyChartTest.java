package org.physiobench.core.bodychart;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.Test;
import org.physiobench.model.BodyView;
import org.physiobench.model.Side;

public final class BodyChartTest {

	private final BodyChart chart = BodyChart.adult();

	@Test
	public void keysAreUniqueOverBothViews() {
		Set<String> keys = chart.regions().map(Region::key).collect(Collectors.toSet());

		// 4 in the middle of the front and 19 pairs, 6 in the middle of the back and 19 pairs
		assertEquals(86, keys.size());
		assertEquals(86, chart.regions().count());
	}

	@Test
	public void regionsOfEarlierRecordsAreThere() {
		for (String key : List.of("lumbar-left", "lumbar-central", "lumbar-right", "thoracic-lower-central",
				"sacroiliac-right", "buttock-right", "thigh-back-right", "calf-left", "calf-right", "foot-right")) {
			assertTrue(key, chart.find(BodyView.BACK, key).isPresent());
		}
		assertTrue(chart.find(BodyView.FRONT, "pubic").isPresent());
		assertEquals(Optional.empty(), chart.find(BodyView.FRONT, "calf-left"));
	}

	@Test
	public void everyRegionIsWithinItsHalfOfTheChart() {
		Box front = new Box(0, 0, BodyChart.WIDTH / 2, BodyChart.HEIGHT);
		Box back = new Box(BodyChart.WIDTH / 2, 0, BodyChart.WIDTH / 2, BodyChart.HEIGHT);

		chart.regions().forEach(region -> assertTrue(region.key(),
				(region.view() == BodyView.FRONT ? front : back).contains(region.shape().bounds())));
	}

	@Test
	public void theBodyIsSevenAndAHalfHeadsTall() {
		Box body = chart.side(BodyView.FRONT).outline().bounds();
		Box forehead = chart.find(BodyView.FRONT, "forehead").orElseThrow().shape().bounds();
		Box face = chart.find(BodyView.FRONT, "face-left").orElseThrow().shape().bounds();

		assertEquals(7.4, body.height() / (face.y() + face.height() - forehead.y()), 0.2);
	}

	@Test
	public void regionsCoverTheBodyWithoutOverlap() {
		int covered = 0;
		int uncovered = 0;
		int doubly = 0;
		for (double x = 1.3; x < BodyChart.WIDTH; x += 2) {
			for (double y = 1.3; y < BodyChart.HEIGHT; y += 2) {
				Point place = new Point(x, y);
				long here = chart.regions().filter(region -> region.shape().contains(place)).count();
				boolean body = chart.sides().stream().anyMatch(side -> side.outline().contains(place));
				covered += here == 1 ? 1 : 0;
				uncovered += body && here == 0 ? 1 : 0;
				doubly += here > 1 ? 1 : 0;
			}
		}
		// two bodies of about 30000 square units, one sample for each 4 of them
		assertTrue("covered: " + covered, covered > 10_000);
		assertTrue("uncovered: " + uncovered, uncovered < covered / 500);
		assertTrue("doubly: " + doubly, doubly < covered / 500);
	}

	@Test
	public void leftIsThePatientsLeft() {
		double frontAxis = chart.side(BodyView.FRONT).axis();
		double backAxis = chart.side(BodyView.BACK).axis();

		// she faces us in front, and looks the way we do when we see her back
		chart.regions().filter(region -> region.side() == Side.LEFT).forEach(region -> {
			double x = region.shape().centre().x();
			assertTrue(region.key(), region.view() == BodyView.FRONT ? x > frontAxis : x < backAxis);
		});
	}

	@Test
	public void mirroredRegionsMirrorEachOther() {
		chart.regions().filter(region -> region.side() != Side.NONE).forEach(region -> {
			Region other = chart.mirrored(region);
			double axis = chart.side(region.view()).axis();
			assertNotEquals(region.side(), other.side());
			assertEquals(region, chart.mirrored(other));
			assertEquals(region.key(), 0.0, other.shape().centre().distance(region.shape().centre().mirrored(axis)), 1e-6);
		});
	}

	@Test
	public void theMiddleOfARegionIsInIt() {
		chart.regions().forEach(region -> assertEquals(Optional.of(region), chart.at(region.shape().centre())));
		assertEquals(Optional.empty(), chart.at(new Point(1, 1)));
	}

	@Test
	public void aNumberThatWouldHideItsRegionStandsOutsideTheBody() {
		for (BodySide side : chart.sides()) {
			for (Region region : side.regions()) {
				Point place = side.placeOfNumber(region, 8);
				assertTrue(region.key(), region.shape().contains(place) || !side.outline().contains(place));
			}
		}
		BodySide back = chart.side(BodyView.BACK);
		Region foot = chart.find(BodyView.BACK, "foot-right").orElseThrow();
		Region buttock = chart.find(BodyView.BACK, "buttock-right").orElseThrow();
		Box shape = foot.shape().bounds();
		assertTrue("right of the foot", back.placeOfNumber(foot, 8).x() > shape.x() + shape.width());
		assertEquals(buttock.shape().centre(), back.placeOfNumber(buttock, 8));
		for (String key : List.of("lumbar-central", "lumbar-right", "sacroiliac-right")) {
			Region betweenOthers = chart.find(BodyView.BACK, key).orElseThrow();
			assertEquals("the body or an arm is beside it", betweenOthers.shape().centre(), back.placeOfNumber(betweenOthers, 12));
		}
	}

	@Test
	public void neighboursAreMutual() {
		chart.regions().forEach(region -> {
			assertFalse(region.key(), chart.neighbours(region).isEmpty());
			chart.neighbours(region).forEach(other -> assertTrue(region.key() + " and " + other.key(),
					chart.neighbours(other).contains(region)));
		});
	}

	@Test
	public void neighboursShareABorder() {
		Set<String> keys = chart.neighbours(chart.find(BodyView.BACK, "lumbar-left").orElseThrow()).stream().map(Region::key)
				.collect(Collectors.toSet());

		assertEquals(Set.of("thoracic-lower-left", "lumbar-central", "sacroiliac-left", "buttock-left", "hip-back-left"), keys);
	}

	@Test
	public void arrowsLeadToTheNeighbourOnThatSide() {
		assertEquals("lumbar-central", next(BodyView.BACK, "lumbar-left", Direction.RIGHT));
		assertEquals("lumbar-right", next(BodyView.BACK, "lumbar-central", Direction.RIGHT));
		assertEquals("thoracic-lower-right", next(BodyView.BACK, "lumbar-right", Direction.UP));
		assertEquals("calf-left", next(BodyView.BACK, "knee-back-left", Direction.DOWN));
		assertEquals("hand-back-left", next(BodyView.FRONT, "hand-front-left", Direction.RIGHT));
		assertEquals(Optional.empty(), chart.next(chart.find(BodyView.BACK, "foot-left").orElseThrow(), Direction.DOWN));
	}

	@Test
	public void arrowsReachEveryRegion() {
		Set<Region> reached = new HashSet<>();
		Deque<Region> open = new ArrayDeque<>(List.of(chart.regions().findFirst().orElseThrow()));
		while (!open.isEmpty()) {
			Region region = open.pop();
			if (reached.add(region)) {
				Stream.of(Direction.values()).flatMap(way -> chart.next(region, way).stream()).forEach(open::push);
			}
		}
		Set<String> missed = chart.regions().filter(region -> !reached.contains(region)).map(Region::key)
				.collect(Collectors.toSet());

		assertEquals(Set.of(), missed);
	}

	@Test
	public void aDrawingThatCannotBeReadSaysWhere() {
		String text = "view front\nline a: x=0,0 5,5 y=0,9\nregion nose: x a z";

		Exception failure = assertThrows(IllegalArgumentException.class, () -> BodyFile.read(text));

		assertEquals("The body chart cannot be read at: region nose: x a z", failure.getMessage());
	}

	private String next(BodyView view, String key, Direction direction) {
		return chart.next(chart.find(view, key).orElseThrow(), direction).orElseThrow().key();
	}
}
