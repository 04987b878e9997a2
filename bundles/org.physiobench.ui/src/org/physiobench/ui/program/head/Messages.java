package org.physiobench.ui.program.head;

import org.eclipse.osgi.util.NLS;

/** What this package says on screen. */
final class Messages extends NLS {
	public static String ProgramTotals_minutes;
	public static String ProgramTotals_aSession;
	public static String ProgramTotals_aDay;
	public static String ProgramTotals_of;
	public static String ProgramTotals_aDayOf;
	public static String ProgramTotals_exercise;
	public static String ProgramTotals_exercises;
	public static String ProgramTotals_sessions;
	public static String ProgramTotals_sessionsOf;
	public static String ProgramTotals_sessionsOver;
	public static String ProgramTotals_share;
	public static String ProgramTotals_nothing;
	public static String ProgramTotals_conventions;
	public static String ProgramTotals_phase;
	public static String ProgramHead_untitled;
	public static String ProgramHead_justIssued;
	public static String ProgramHead_addPhase;
	public static String ProgramHead_issue;
	public static String ProgramHead_revise;
	public static String ProgramHead_goBack;
	public static String ProgramHead_goBackTo;
	public static String ProgramHead_close;
	public static String ProgramHead_comparison;
	public static String ProgramHead_closeComparison;
	public static String ProgramHead_chosen;
	public static String ProgramHead_revisions;
	public static String RevisionMenu_compare;
	public static String ProgramHead_templates;

	static {
		NLS.initializeMessages("org.physiobench.ui.program.head.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
