package org.physiobench.ui.cards;

/** A step from one card to another with the keyboard. */
enum CardStep {
	LEFT, RIGHT, UP, DOWN, PAGE_UP, PAGE_DOWN, HOME, END
}
