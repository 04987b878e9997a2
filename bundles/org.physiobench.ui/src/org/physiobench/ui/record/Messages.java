package org.physiobench.ui.record;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String PatientInput_unopened;
	public static String RecordEditor_opening;
	public static String RecordEditor_gone;
	public static String RecordEditor_noStore;
	public static String RecordEditor_notOpened;
	public static String RecordEditor_notSaved;
	public static String RecordEditor_notSavedTitle;
	public static String RecordEditor_takeOver;
	public static String RecordPages_assessment;
	public static String RecordPages_overview;
	public static String RecordPages_details;
	public static String RecordPages_program;
	public static String RecordPages_progress;
	public static String RecordPages_documents;
	public static String RecordHeader_withProblem;
	public static String RecordHeader_withoutProblem;
	public static String RecordHeader_irritability;
	public static String RecordHeader_precaution;
	public static String SavedNote_saved;
	public static String Undo_label;
	public static String Undo_change;
	public static String Redo_label;
	public static String Redo_change;
	public static String DraftKeeper_job;
	public static String DraftKeeper_bringBack;
	public static String BroughtBack_text;
	public static String BroughtBack_discard;
	public static String DetailsPage_givenName;
	public static String DetailsPage_familyName;
	public static String DetailsPage_birthDate;
	public static String DetailsPage_problem;
	public static String DetailsPage_problemHint;
	public static String DetailsPage_chartNumber;
	public static String DetailsPage_phone;
	public static String DetailsPage_email;
	public static String DetailsPage_language;
	public static String DetailsPage_note;
	public static String DetailsPage_startEpisode;

	static {
		NLS.initializeMessages("org.physiobench.ui.record.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
