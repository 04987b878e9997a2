package org.physiobench.ui.program.revision;

import org.eclipse.osgi.util.NLS;

/** What this package says on screen. */
final class Messages extends NLS {
	public static String RevisionNames_draft;
	public static String RevisionNames_issued;
	public static String RevisionNames_brief;
	public static String RevisionEdits_phaseName;
	public static String RevisionEdits_start;
	public static String RevisionEdits_revise;
	public static String RevisionEdits_issue;
	public static String RevisionEdits_goBack;
	public static String ComparisonView_summary;
	public static String ComparisonView_same;
	public static String ComparisonView_added;
	public static String ComparisonView_removed;
	public static String ComparisonView_changed;
	public static String ComparisonView_unchanged;
	public static String ComparisonView_change;
	public static String ComparisonView_volume;
	public static String ComparisonView_hold;
	public static String ComparisonView_tempo;
	public static String ComparisonView_rest;
	public static String ComparisonView_load;
	public static String ComparisonView_effort;
	public static String ComparisonView_heartRate;
	public static String ComparisonView_frequency;
	public static String ComparisonView_phase;
	public static String ComparisonView_cue;
	public static String ComparisonView_reason;
	public static String ComparisonView_note;

	static {
		NLS.initializeMessages("org.physiobench.ui.program.revision.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
