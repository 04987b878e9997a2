package org.physiobench.ui.today;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Today_name;
	public static String Today_job;
	public static String Today_reading;
	public static String Today_noStore;
	public static String Today_newPatient;
	public static String Today_nobodyYet;
	public static String Today_attention;
	public static String Today_allWell;
	public static String Today_more;
	public static String Today_visits;
	public static String Today_noVisits;
	public static String Today_recent;
	public static String Today_noRecent;
	public static String Today_rules;
	public static String Today_changeRules;
	public static String Reason_spreading;
	public static String Reason_flareUp;
	public static String Reason_noDiary;
	public static String Reason_neverDiary;
	public static String Reason_assessment;
	public static String Reason_neverAssessed;
	public static String Reason_goal;
	public static String AttentionPage_about;
	public static String AttentionPage_flareUpPoints;
	public static String AttentionPage_flareUpSessions;
	public static String AttentionPage_usualDays;
	public static String AttentionPage_usualSessions;
	public static String AttentionPage_diaryDays;
	public static String AttentionPage_assessmentDays;
	public static String AttentionPage_goalDays;

	static {
		NLS.initializeMessages("org.physiobench.ui.today.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
