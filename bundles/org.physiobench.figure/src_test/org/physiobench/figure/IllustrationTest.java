package org.physiobench.figure;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.is;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.Test;
import org.physiobench.model.figure.BodyPart;
import org.physiobench.model.figure.BodyPosition;
import org.physiobench.model.figure.BodySide;
import org.physiobench.model.figure.Figure;
import org.physiobench.model.figure.FigureFactory;
import org.physiobench.model.figure.FigureView;
import org.physiobench.model.figure.JointMovement;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

public final class IllustrationTest {

	private static final Drawing ENGLISH = Drawing.of("Bridge", Locale.ENGLISH);

	@Test
	public void the_same_figure_gives_the_same_characters() {
		assertThat(bridge(ENGLISH).sequence(), is(bridge(ENGLISH).sequence()));
		assertThat(bridge(ENGLISH).animated(), is(bridge(ENGLISH).animated()));
	}

	@Test
	public void every_picture_is_well_formed_and_has_an_alternative_text() throws Exception {
		Illustration bridge = bridge(Drawing.of("Bridge <both> & \"more\"", Locale.ENGLISH));
		for (Picture picture : List.of(bridge.pose(1), bridge.sequence(), bridge.animated())) {
			Document document = parsed(picture);
			assertThat(document.getElementsByTagName("title").item(0).getTextContent(),
					containsString("Bridge <both> & \"more\""));
		}
	}

	@Test
	public void the_alternative_text_tells_all_poses_in_the_language_or_in_english() {
		assertThat(bridge(ENGLISH).alternativeText(), is("Bridge: 1. Lie on your back. 2. Lift your hips."));
		assertThat(bridge(Drawing.of("Brücke", Locale.GERMAN)).alternativeText(),
				is("Brücke: 1. Auf dem Rücken liegen. 2. Lift your hips."));
	}

	@Test
	public void nothing_leaves_the_view_box() {
		for (Figure figure : List.of(FigureBuilder.bridge(), FigureBuilder.birdDog())) {
			Illustration illustration = Illustration.of(figure, ENGLISH);
			assertAllWithin(illustration.pose(0));
			assertAllWithin(illustration.pose(1));
			illustration.film().stills().forEach(IllustrationTest::assertAllWithin);
		}
	}

	@Test
	public void poses_stand_above_each_other_where_that_makes_them_larger() {
		Illustration lying = bridge(ENGLISH);
		Picture row = lying.sequence();
		assertThat(lying.arranged(5), is(row));
		Picture column = lying.arranged(1);
		assertEquals(row.width() / 2, column.width(), 10);
		assertEquals(row.height() * 2, column.height(), 20);
	}

	@Test
	public void the_left_side_is_the_mirror_image() {
		Picture right = Illustration.of(FigureBuilder.birdDog(), ENGLISH).pose(1);
		Picture left = Illustration.of(FigureBuilder.birdDog(), ENGLISH.mirrored(true)).pose(1);
		assertThat(left.svg(), not(right.svg()));
		assertEquals(right.width(), left.width(), 15);
		assertEquals(right.height(), left.height(), 1e-6);
		assertAllWithin(left);
	}

	@Test
	public void a_hold_is_marked_with_the_seconds_of_the_prescription_if_there_is_one() {
		assertThat(Illustration.of(FigureBuilder.birdDog(), ENGLISH).pose(1).svg(), containsString(">8 s<"));
		assertThat(Illustration.of(FigureBuilder.birdDog(), ENGLISH.holding(Optional.of(5))).pose(1).svg(),
				containsString(">5 s<"));
		assertThat(Illustration.of(FigureBuilder.birdDog(), ENGLISH).pose(0).svg(), not(containsString("<text")));
	}

	@Test
	public void a_film_goes_through_the_poses_and_back() {
		Film film = bridge(ENGLISH).film();
		// there: 0, 18 in between, the last; back: the same 18
		List<Integer> order = film.moments().stream().map(Film.Moment::still).toList();
		int last = film.stills().size() - 1;
		assertThat(order.getFirst(), is(0));
		assertThat(order.contains(last), is(true));
		assertThat(order.getLast(), is(1));
		assertThat(film.seconds() > 4 && film.seconds() < 8, is(true));
	}

	@Test
	public void a_cyclic_film_goes_on_from_the_last_pose_to_the_first() {
		Figure march = new FigureBuilder().cyclic().pose(BodyPosition.STANDING).on(BodyPart.FOOT, BodySide.LEFT)
				.angle(JointMovement.HIP_FLEXION, BodySide.RIGHT, 40).pose(BodyPosition.STANDING)
				.on(BodyPart.FOOT, BodySide.RIGHT).angle(JointMovement.HIP_FLEXION, BodySide.LEFT, 40).build();
		Film film = Illustration.of(march, ENGLISH).film();
		List<Integer> order = film.moments().stream().map(Film.Moment::still).toList();
		assertThat(order.stream().distinct().count(), is((long) order.size()));
	}

	@Test
	public void people_differ() {
		Picture neutral = bridge(ENGLISH).pose(0);
		for (Appearance.Build build : Appearance.Build.values()) {
			for (Appearance.Hair hair : Appearance.Hair.values()) {
				for (Appearance.Skin skin : Appearance.Skin.values()) {
					Appearance person = new Appearance(build, hair, skin);
					Illustration picture = bridge(ENGLISH.showing(person));
					assertThat(picture.faults(), is(List.of()));
					assertThat(picture.pose(0).equals(neutral), is(person.equals(Appearance.neutral())));
				}
			}
		}
	}

	@Test
	public void every_view_shows_the_figure() {
		for (FigureView view : FigureView.values()) {
			Figure figure = FigureBuilder.bridge();
			figure.setView(view);
			assertAllWithin(Illustration.of(figure, ENGLISH).pose(1));
		}
	}

	@Test
	public void a_figure_without_poses_is_refused() {
		Figure empty = FigureFactory.eINSTANCE.createFigure();
		assertThrows(IllegalArgumentException.class, () -> Illustration.of(empty, ENGLISH));
	}

	private static Illustration bridge(Drawing drawing) {
		return Illustration.of(FigureBuilder.bridge(), drawing);
	}

	/** All points of all paths, moved as their group is, lie within the view box. */
	private static void assertAllWithin(Picture picture) {
		Matcher moved = Pattern.compile("translate\\((-?[0-9.]+) (-?[0-9.]+)\\)").matcher(picture.svg());
		assertTrue(moved.find());
		double right = Double.parseDouble(moved.group(1));
		double down = Double.parseDouble(moved.group(2));
		Matcher points = Pattern.compile("[MLC ](-?[0-9.]+) (-?[0-9.]+)(?=[MLCAZ\"])").matcher(picture.svg().substring(picture.svg().indexOf("<title>")));
		int count = 0;
		while (points.find()) {
			double x = Double.parseDouble(points.group(1)) + right;
			double y = Double.parseDouble(points.group(2)) + down;
			assertTrue("%f %f not in %s: %s".formatted(x, y, picture.width() + " " + picture.height(), points.group()), x >= 0 && x <= picture.width() && y >= 0 && y <= picture.height());
			count++;
		}
		assertTrue(count > 50);
	}

	private static Document parsed(Picture picture) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new InputSource(new StringReader(picture.svg())));
	}
}
