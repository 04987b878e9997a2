package org.physiobench.ui.program;

/** What a clinician does with prescriptions of a draft, by a key, a menu or a button on a card. */
public enum PrescriptionAction {
	/** Types the dosage as words. */
	TYPE_DOSAGE("typeDosage"), //$NON-NLS-1$
	/** Puts the next harder exercise of the family in its place. */
	HARDER("harder"), //$NON-NLS-1$
	/** Puts the next easier exercise of the family in its place. */
	EASIER("easier"), //$NON-NLS-1$
	/** Looks for another exercise to put in its place. */
	REPLACE("replace"), //$NON-NLS-1$
	/** Makes the left side the right one and the other way round. */
	SWAP_SIDE("swapSide"), //$NON-NLS-1$
	/** Prescribes both sides. */
	BOTH_SIDES("bothSides"), //$NON-NLS-1$
	/** Says that it fits the patient as it is. */
	FITS("fits"), //$NON-NLS-1$
	/** Moves it before the one above it. */
	UP("moveUp"), //$NON-NLS-1$
	/** Moves it behind the one below it. */
	DOWN("moveDown"), //$NON-NLS-1$
	/** Moves it to the end of the phase before. */
	TO_PHASE_BEFORE("toPhaseBefore"), //$NON-NLS-1$
	/** Moves it to the end of the phase that follows. */
	TO_PHASE_AFTER("toPhaseAfter"), //$NON-NLS-1$
	/** Puts a copy below it. */
	DUPLICATE("duplicate"), //$NON-NLS-1$
	/** Puts it on the clipboard. */
	COPY("copy"), //$NON-NLS-1$
	/** Puts what is on the clipboard below it. */
	PASTE("paste"), //$NON-NLS-1$
	/** Takes it out of the program. */
	REMOVE("remove"); //$NON-NLS-1$

	private static final String PRESCRIPTION = "org.physiobench.ui.prescription."; //$NON-NLS-1$
	private static final String EDIT = "org.eclipse.ui.edit."; //$NON-NLS-1$

	private final String command;

	PrescriptionAction(String command) {
		this.command = command;
	}

	/** Id of the workbench command that does it by a key. */
	String command() {
		return (this == COPY || this == PASTE ? EDIT : PRESCRIPTION) + command;
	}

	/** What it is called in a menu. */
	String label() {
		return switch (this) {
		case TYPE_DOSAGE -> Messages.PrescriptionAction_typeDosage;
		case HARDER -> Messages.PrescriptionAction_harder;
		case EASIER -> Messages.PrescriptionAction_easier;
		case REPLACE -> Messages.PrescriptionAction_replace;
		case SWAP_SIDE -> Messages.PrescriptionAction_swapSide;
		case BOTH_SIDES -> Messages.PrescriptionAction_bothSides;
		case FITS -> Messages.PrescriptionAction_fits;
		case UP -> Messages.PrescriptionAction_up;
		case DOWN -> Messages.PrescriptionAction_down;
		case TO_PHASE_BEFORE -> Messages.PrescriptionAction_toPhaseBefore;
		case TO_PHASE_AFTER -> Messages.PrescriptionAction_toPhaseAfter;
		case DUPLICATE -> Messages.PrescriptionAction_duplicate;
		case COPY -> Messages.PrescriptionAction_copy;
		case PASTE -> Messages.PrescriptionAction_paste;
		case REMOVE -> Messages.PrescriptionAction_remove;
		};
	}
}
