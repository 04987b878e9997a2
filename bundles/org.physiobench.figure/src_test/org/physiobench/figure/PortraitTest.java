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

	private static final Picture BODY = Portrait.body(Appearance.neutral(), "");
	private static final Picture HEAD = Portrait.head(Appearance.neutral(), "Short <hair>");

	@Test
	public void the_picture_is_a_square_as_high_as_the_head_or_the_body() {
		assertThat(HEAD.width(), is(HEAD.height()));
		// a seventh and a half of 172 cm, and some shoulder
		assertEquals(172 / 7.5 + 16, HEAD.height(), 3);
		assertThat(BODY.width(), is(BODY.height()));
		assertThat(BODY.height() > 172.0 / 2, is(true));
	}

	@Test
	public void the_picture_says_what_it_shows() {
		assertThat(HEAD.svg(), containsString("<title>Short &lt;hair&gt;</title>"));
	}

	@Test
	public void every_choice_can_be_seen() {
		assertThat(head(Hair.BOB, Skin.LIGHT), not(head(Hair.BUN, Skin.LIGHT)));
		assertThat(head(Hair.BOB, Skin.LIGHT), not(head(Hair.BOB, Skin.DARK)));
		assertThat(body(Build.BROAD), not(body(Build.SLENDER)));
	}

	private static String head(Hair hair, Skin skin) {
		return Portrait.head(new Appearance(Build.AVERAGE, hair, skin), "").svg();
	}

	private static String body(Build build) {
		return Portrait.body(new Appearance(build, Hair.SHORT, Skin.LIGHT), "").svg();
	}
}
