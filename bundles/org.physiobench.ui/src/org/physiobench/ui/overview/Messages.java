package org.physiobench.ui.overview;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String CourseCards_course;
	public static String CourseCards_draft;
	public static String CourseCards_exercise;
	public static String CourseCards_issued;
	public static String CourseCards_line;
	public static String CourseCards_noProgram;
	public static String CourseCards_openProgram;
	public static String CourseCards_openProgress;
	public static String CourseCards_pain;
	public static String CourseCards_program;
	public static String FindingsCards_act;
	public static String FindingsCards_asked;
	public static String FindingsCards_assessed;
	public static String FindingsCards_care;
	public static String FindingsCards_discharged;
	public static String FindingsCards_goals;
	public static String FindingsCards_monitor;
	public static String FindingsCards_noConcern;
	public static String FindingsCards_noGoals;
	public static String FindingsCards_noPrecautions;
	public static String FindingsCards_noneAsked;
	public static String FindingsCards_notAssessed;
	public static String FindingsCards_notRated;
	public static String FindingsCards_onset;
	public static String FindingsCards_openAssessment;
	public static String FindingsCards_precautions;
	public static String FindingsCards_problem;
	public static String FindingsCards_rating;
	public static String FindingsCards_reached;
	public static String FindingsCards_referrer;
	public static String FindingsCards_safety;
	public static String FindingsCards_target;
	public static String OverviewPage_assess;
	public static String OverviewPage_diary;
	public static String OverviewPage_issue;
	public static String OverviewPage_next;
	public static String OverviewPage_nothing;
	public static String OverviewPage_problem;
	public static String OverviewPage_redFlags;
	public static String OverviewPage_screening;
	public static String OverviewPage_start;
	public static String RegionsCard_since;
	public static String RegionsCard_title;

	static {
		NLS.initializeMessages("org.physiobench.ui.overview.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
