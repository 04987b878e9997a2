package org.physiobench.figure;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.is;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.physiobench.figure.Appearance.Build;
import org.physiobench.figure.Appearance.Hair;
import org.physiobench.figure.Appearance.Skin;

public final class PortraitTest {

	private static final Picture WHOLE = Portrait.whole(Appearance.neutral(), "");
	private static final Picture HEAD = Portrait.head(Appearance.neutral(), "Short <hair>");

	@Test
	public void a_person_is_about_as_tall_as_an_adult() {
		// 172 cm, seen from a little above, and 2 cm above and below
		assertEquals(172, WHOLE.height(), 8);
	}

	@Test
	public void the_head_is_seen_close_in_a_square() {
		assertThat(HEAD.width(), is(HEAD.height()));
		assertThat(HEAD.height() < WHOLE.height() / 3, is(true));
	}

	@Test
	public void the_picture_says_what_it_shows() {
		assertThat(HEAD.svg(), containsString("<title>Short &lt;hair&gt;</title>"));
	}

	@Test
	public void every_choice_can_be_seen() {
		assertThat(head(Hair.BOB, Skin.LIGHT), not(head(Hair.BUN, Skin.LIGHT)));
		assertThat(head(Hair.BOB, Skin.LIGHT), not(head(Hair.BOB, Skin.DARK)));
		assertThat(whole(Build.BROAD).width() > whole(Build.SLENDER).width(), is(true));
	}

	private static String head(Hair hair, Skin skin) {
		return Portrait.head(new Appearance(Build.AVERAGE, hair, skin), "").svg();
	}

	private static Picture whole(Build build) {
		return Portrait.whole(new Appearance(build, Hair.SHORT, Skin.LIGHT), "");
	}
}
