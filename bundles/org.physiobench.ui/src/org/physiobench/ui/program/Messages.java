package org.physiobench.ui.program;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String ProgramEdits_duplicate;
	public static String ProgramEdits_easier;
	public static String ProgramEdits_harder;
	public static String ProgramEdits_move;
	public static String ProgramEdits_moveTo;
	public static String ProgramPage_noEpisode;
	public static String ProgramPage_noProgram;
	public static String ProgramPage_start;
	public static String ProgramPage_startLabel;
	public static String ProgramPage_revise;
	public static String ProgramPage_addPhase;
	public static String ProgramPage_addPhaseLabel;
	public static String ProgramPage_phaseName;
	public static String ProgramPage_untitled;
	public static String ProgramPage_draft;
	public static String ProgramPage_issued;
	public static String LevelStepper_easier;
	public static String LevelStepper_harder;
	public static String LevelStepper_level;
	public static String PhaseColumn_name;
	public static String PhaseColumn_rename;
	public static String PhaseColumn_add;
	public static String PhaseColumn_remove;
	public static String PhaseColumn_oneWeek;
	public static String PhaseColumn_weeks;
	public static String DropPlace_hint;
	public static String PrescriptionCard_kind;
	public static String PrescriptionCard_missing;
	public static String PrescriptionCard_cue;
	public static String PrescriptionCard_addCue;
	public static String PrescriptionCard_changeCue;
	public static String DosageChips_more;
	public static String DosageChip_setsInPair;
	public static String DosageChip_repetitionsInPair;
	public static String DosageNumber_name;
	public static String DosageNumber_change;
	public static String DosageNumber_range;
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
	public static String SideChip_change;

	static {
		NLS.initializeMessages("org.physiobench.ui.program.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
