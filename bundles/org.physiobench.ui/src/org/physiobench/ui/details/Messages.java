package org.physiobench.ui.details;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String ExerciseDetails_none;
	public static String DetailsText_otherLanguage;
	public static String DetailsText_dosage;
	public static String DetailsText_setUp;
	public static String DetailsText_steps;
	public static String DetailsText_breathing;
	public static String DetailsText_cues;
	public static String DetailsText_howItFeels;
	public static String DetailsText_whenToStop;
	public static String DetailsText_easier;
	public static String DetailsText_harder;
	public static String DetailsText_therapistCues;
	public static String DetailsText_commonErrors;
	public static String DetailsText_precautions;
	public static String DetailsText_level;
	public static String DetailsText_bias;
	public static String DetailsText_or;
	public static String DetailsText_progression;
	public static String DetailsText_menu;
	public static String DetailsText_thisStep;
	public static String DetailsText_nextEasier;
	public static String DetailsText_nextHarder;
	public static String DetailsText_source;
	public static String DetailsText_basedOn;
	public static String EvidenceText_heading;
	public static String EvidenceText_serves;

	static {
		NLS.initializeMessages("org.physiobench.ui.details.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
