package org.physiobench.ui.patients;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String PatientsView_search;
	public static String PatientsView_list;
	public static String PatientsView_loading;
	public static String PatientsView_nobodyYet;
	public static String PatientsView_nobodyFound;
	public static String PatientsView_nobodyPasses;
	public static String PatientsView_noStore;
	public static String PatientsView_jobName;
	public static String PatientsView_one;
	public static String PatientsView_count;
	public static String FilterBar_filter;
	public static String FilterBar_orderHint;
	public static String FilterBar_closeHint;
	public static String FilterBar_name;
	public static String FilterBar_nameHint;
	public static String FilterMenu_notSeenFor;
	public static String FilterMenu_weeks;
	public static String FilterMenu_save;
	public static String FilterMenu_remove;
	public static String Lists_byName;
	public static String Lists_byBirthDate;
	public static String Lists_byLastVisit;
	public static String Lists_byProblem;
	public static String Lists_everybody;
	public static String Lists_inCare;
	public static String Lists_discharged;
	public static String Lists_thisWeek;
	public static String Lists_unseenWeek;
	public static String Lists_unseenWeeks;
	public static String Lists_seenOn;
	public static String Lists_neverSeen;
	public static String Lists_born;
	public static String Saved_inCare;
	public static String Saved_unseen;

	static {
		NLS.initializeMessages("org.physiobench.ui.patients.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
