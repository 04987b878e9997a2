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
	public static String ProgramPage_addPhaseLabel;
	public static String ProgramPage_phaseName;
	public static String LevelStepper_easier;
	public static String LevelStepper_harder;
	public static String LevelStepper_level;
	public static String PhaseColumn_name;
	public static String PhaseColumn_rename;
	public static String PhaseColumn_add;
	public static String PhaseColumn_remove;
	public static String DropPlace_hint;
	public static String PrescriptionCard_kind;
	public static String PrescriptionCard_missing;
	public static String PrescriptionCard_changeCue;
	public static String PrescriptionAction_typeDosage;
	public static String PrescriptionAction_harder;
	public static String PrescriptionAction_easier;
	public static String PrescriptionAction_replace;
	public static String PrescriptionAction_swapSide;
	public static String PrescriptionAction_bothSides;
	public static String PrescriptionAction_fits;
	public static String PrescriptionAction_up;
	public static String PrescriptionAction_down;
	public static String PrescriptionAction_toPhaseBefore;
	public static String PrescriptionAction_toPhaseAfter;
	public static String PrescriptionAction_duplicate;
	public static String PrescriptionAction_copy;
	public static String PrescriptionAction_paste;
	public static String PrescriptionAction_remove;
	public static String ProgramEdits_easierSeveral;
	public static String ProgramEdits_harderSeveral;
	public static String ProgramEdits_replace;
	public static String ProgramEdits_swapSide;
	public static String ProgramEdits_bothSides;
	public static String ProgramEdits_fits;
	public static String ProgramEdits_paste;
	public static String PrescriptionCard_handle;
	public static String CardTitle_more;
	public static String CardTitle_unfitted;
	public static String CardMenu_copyTo;
	public static String CardNotes_cue;
	public static String CardNotes_addCue;
	public static String CardNotes_cueOf;
	public static String CardNotes_why;
	public static String CardNotes_addWhy;
	public static String CardNotes_whyOf;
	public static String CardNotes_changeWhy;
	public static String CardNotes_serves;
	public static String CardNotes_goals;
	public static String CardNotes_changeGoals;
	public static String ReplacementSearch_field;
	public static String ReplacementSearch_list;
	public static String ReplacementSearch_type;
	public static String ReplacementSearch_nothing;
	public static String PhaseHead_weeks;
	public static String PhaseHead_addWeeks;
	public static String PhaseHead_weeksOf;
	public static String PhaseHead_changeWeeks;
	public static String PhaseHead_goal;
	public static String PhaseHead_addGoal;
	public static String PhaseHead_goalOf;
	public static String PhaseHead_changeGoal;
	public static String PhaseHead_until;
	public static String PhaseHead_addUntil;
	public static String PhaseHead_untilOf;
	public static String PhaseHead_changeUntil;
	public static String PhaseHead_more;
	public static String PhaseHead_earlier;
	public static String PhaseHead_later;
	public static String PhaseHead_remove;
	public static String PhaseHead_removeLabel;
	public static String PhaseHead_moveLabel;
	public static String PhaseHead_paste;
	public static String ProgramPage_startFromTemplate;

	static {
		NLS.initializeMessages("org.physiobench.ui.program.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
