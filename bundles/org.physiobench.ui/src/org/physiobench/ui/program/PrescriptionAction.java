package org.physiobench.ui.program;

/** What a clinician does with one prescription of a draft, by a key, a menu or a button on its card. */
public enum PrescriptionAction {
	/** Puts the next easier exercise of the family in its place. */
	EASIER,
	/** Puts the next harder exercise of the family in its place. */
	HARDER,
	/** Moves it before the one above it. */
	UP,
	/** Moves it behind the one below it. */
	DOWN,
	/** Moves it to the end of the phase before. */
	TO_PHASE_BEFORE,
	/** Moves it to the end of the phase that follows. */
	TO_PHASE_AFTER,
	/** Puts a copy below it. */
	DUPLICATE,
	/** Takes it out of the program. */
	REMOVE
}
