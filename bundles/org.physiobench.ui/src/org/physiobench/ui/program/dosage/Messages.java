package org.physiobench.ui.program.dosage;

import org.eclipse.osgi.util.NLS;

/** What this package says on screen. */
final class Messages extends NLS {

	public static String DosageChips_more;
	public static String DosageChip_setsInPair;
	public static String DosageChip_repetitionsInPair;
	public static String DosageNumber_name;
	public static String DosageField_sets;
	public static String DosageField_repetitions;
	public static String DosageField_hold;
	public static String DosageField_minutes;
	public static String DosageField_rest;
	public static String DosageField_effort;
	public static String DosageField_timesADay;
	public static String DosageField_daysAWeek;
	public static String DosageField_setsPattern;
	public static String DosageField_repetitionsPattern;
	public static String DosageField_holdPattern;
	public static String DosageField_minutesPattern;
	public static String DosageField_restPattern;
	public static String DosageField_effortPattern;
	public static String DosageField_timesADayPattern;
	public static String DosageField_daysAWeekPattern;
	public static String SideChip_name;
	public static String DosageNumber_hint;
	public static String DosageTyping_range;
	public static String DosageTyping_notUnderstood;
	public static String DosageEntry_name;
	public static String DosageEntry_hint;
	public static String DosageChips_type;

	static {
		NLS.initializeMessages("org.physiobench.ui.program.dosage.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
