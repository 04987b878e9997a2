package org.physiobench.ui.figures;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.Test;

public final class WishListTest {

	private final WishList<String> wishes = new WishList<>();

	@Test
	public void whatCameIntoSightLastIsServedFirst() {
		wishes.want(List.of("a", "b", "c"));
		wishes.want(List.of("b", "c", "d", "e"));

		assertEquals(Optional.of("d"), wishes.next());
		assertEquals(Optional.of("e"), wishes.next());
		assertEquals(Optional.of("b"), wishes.next());
	}

	@Test
	public void whatWentOutOfSightIsForgotten() {
		wishes.want(List.of("a", "b"));
		wishes.want(List.of());

		assertEquals(Optional.empty(), wishes.next());
	}

	@Test
	public void whatIsBeingMadeIsNotMadeTwice() {
		wishes.want(List.of("a"));
		wishes.next();
		wishes.want(List.of("a", "b"));

		assertEquals(Optional.of("b"), wishes.next());
		assertEquals(Optional.empty(), wishes.next());

		wishes.done("a");
		wishes.want(List.of("a"));
		assertEquals(Optional.of("a"), wishes.next());
	}
}
