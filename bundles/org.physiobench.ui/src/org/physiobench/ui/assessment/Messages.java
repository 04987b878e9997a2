package org.physiobench.ui.assessment;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String AssessmentPage_begin;
	public static String AssessmentPage_first;
	public static String AssessmentPage_none;
	public static String AssessmentPage_noneHint;
	public static String AssessmentPage_noEpisode;
	public static String AssessmentSheet_another;
	public static String AssessmentSheet_compared;
	public static String AssessmentSheet_next;
	public static String AssessmentSheet_title;
	public static String SectionList_name;
	public static String Section_history;
	public static String Section_redFlags;
	public static String Section_pain;
	public static String Section_regions;
	public static String Section_irritability;
	public static String Section_capacity;
	public static String Section_precautions;
	public static String Section_home;
	public static String Section_goals;
	public static String Section_count;
	public static String Section_painStatus;
	public static String Section_homeStatus;
	public static String Heading_pain;
	public static String Heading_activities;
	public static String Heading_direction;
	public static String Heading_capacity;
	public static String Heading_goals;
	public static String Hint_scale;
	public static String Hint_activities;
	public static String Hint_capacity;
	public static String Hint_precautions;
	public static String Hint_goals;
	public static String Hint_newActivity;
	public static String Hint_newGoal;
	public static String Add_activity;
	public static String Add_test;
	public static String Add_precaution;
	public static String Add_goal;
	public static String Row_activity;
	public static String Row_test;
	public static String Row_precaution;
	public static String Row_goal;
	public static String Field_assessedOn;
	public static String Field_clinician;
	public static String Field_history;
	public static String Field_painNow;
	public static String Field_painBest;
	public static String Field_painWorst;
	public static String Field_provokedBy;
	public static String Field_provokedSeverity;
	public static String Field_settlesWithin;
	public static String Field_irritability;
	public static String Field_direction;
	public static String Field_response;
	public static String Field_positions;
	public static String Field_minutes;
	public static String Field_days;
	public static String Field_equipment;
	public static String Field_beliefs;
	public static String Cell_ofTen;
	public static String Cell_activity;
	public static String Cell_activityPain;
	public static String Cell_side;
	public static String Cell_testNote;
	public static String Cell_since;
	public static String Cell_until;
	public static String Cell_precautionSince;
	public static String Cell_precautionUntil;
	public static String Cell_precautionNote;
	public static String Cell_goal;
	public static String Cell_rating;
	public static String Cell_target;
	public static String Cell_reached;
	public static String Cell_goalRating;
	public static String Cell_goalTarget;
	public static String Cell_goalReached;
	public static String Words_withPain;
	public static String Words_until;
	public static String Words_reached;
	public static String Words_rating;
	public static String RedFlagSection_answer;
	public static String RedFlagSection_asked;
	public static String RedFlagSection_concerns;
	public static String RedFlagSection_examination;
	public static String RedFlagSection_history;
	public static String RedFlagSection_keys;
	public static String RedFlagSection_source;
	public static String RedFlagSection_toAct;
	public static String RedFlagSection_toMonitor;
	public static String RedFlagRow_reason;
	public static String RedFlagRow_action;
	public static String RedFlagRow_outcome;
	public static String RegionSection_change;
	public static String RegionSection_earlier;
	public static String RegionSection_mark;
	public static String RegionSection_unmark;

	static {
		NLS.initializeMessages("org.physiobench.ui.assessment.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
