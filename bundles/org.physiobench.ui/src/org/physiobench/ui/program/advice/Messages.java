package org.physiobench.ui.program.advice;

import org.eclipse.osgi.util.NLS;

/** What this package says on screen. */
final class Messages extends NLS {
	public static String AdviceSection_add;
	public static String AdviceSection_addLabel;
	public static String AdviceSection_none;
	public static String AdviceEdits_remove;
	public static String AdviceEdits_move;
	public static String AdviceEdits_moveTo;
	public static String AdviceCard_title;
	public static String AdviceCard_missing;
	public static String AdviceCard_note;
	public static String AdviceCard_addNote;
	public static String AdviceCard_noteOf;
	public static String AdviceCard_changeNote;
	public static String AdviceCard_more;
	public static String AdviceCard_up;
	public static String AdviceCard_down;
	public static String AdviceCard_before;
	public static String AdviceCard_after;
	public static String AdviceCard_remove;

	static {
		NLS.initializeMessages("org.physiobench.ui.program.advice.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
