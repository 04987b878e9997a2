package org.physiobench.ui.protection;

/**
 * One of the ways she can choose.
 *
 * @param way  the way
 * @param name what stands beside its button
 * @param why  a sentence below
 */
record Choice(Way way, String name, String why) {
}
