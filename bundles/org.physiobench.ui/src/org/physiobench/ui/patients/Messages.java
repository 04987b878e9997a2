package org.physiobench.ui.patients;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String PatientsView_search;
	public static String PatientsView_list;
	public static String PatientsView_loading;
	public static String PatientsView_nobodyYet;
	public static String PatientsView_nobodyFound;
	public static String PatientsView_noStore;
	public static String PatientsView_jobName;
	public static String PatientsView_born;

	static {
		NLS.initializeMessages("org.physiobench.ui.patients.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
