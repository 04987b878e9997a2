package org.physiobench.ui.commands;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String NewPatient_title;
	public static String NewPatient_about;
	public static String NewPatient_givenName;
	public static String NewPatient_familyName;
	public static String NewPatient_birthDate;
	public static String NewPatient_problem;
	public static String NewPatient_problemHint;
	public static String NewPatient_register;
	public static String NewPatient_job;
	public static String NewPatient_stale;
	public static String Import_title;
	public static String Import_job;
	public static String Import_filter;
	public static String Import_summary;
	public static String Import_patient;
	public static String Import_patientUnchanged;
	public static String Import_library;
	public static String PrintHandout_job;
	public static String PrintHandout_noReports;
	public static String PrintHandout_nothing;
	public static String PrintHandout_made;
	public static String PrintHandout_draft;
	public static String Commands_noDatabase;

	static {
		NLS.initializeMessages("org.physiobench.ui.commands.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
