package org.physiobench.ui.progress;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String ProgressPage_charts;
	public static String ProgressPage_diary;
	public static String ProgressPage_visits;
	public static String ProgressPage_scores;
	public static String ProgressPage_allWeeks;
	public static String ProgressPage_lastWeeks;
	public static String ProgressPage_noEpisode;
	public static String ChartSection_nothing;
	public static String KeyFigures_pain;
	public static String KeyFigures_done;
	public static String KeyFigures_of;
	public static String KeyFigures_share;
	public static String KeyFigures_matters;
	public static String KeyFigures_unknown;
	public static String KeyFigures_better;
	public static String KeyFigures_worse;
	public static String KeyFigures_tooSmall;
	public static String KeyFigures_changed;
	public static String KeyFigures_same;
	public static String KeyFigures_source;
	public static String VisitSection_add;
	public static String VisitSection_addLabel;
	public static String VisitSection_removeLabel;
	public static String VisitSection_none;
	public static String VisitSection_date;
	public static String VisitSection_pain;
	public static String VisitSection_dateName;
	public static String VisitSection_painName;
	public static String VisitSection_noteName;
	public static String VisitSection_taughtBack;
	public static String VisitSection_taughtBackHint;
	public static String VisitSection_note;
	public static String VisitSection_remove;
	public static String ScoreSection_none;
	public static String ScoreSection_table;
	public static String ScoreSection_instrument;
	public static String ScoreSection_date;
	public static String ScoreSection_total;
	public static String ScoreSection_change;
	public static String ScoreSection_meaning;
	public static String ScoreSection_first;
	public static String ScoreSection_points;
	public static String ScoreSection_better;
	public static String ScoreSection_worse;
	public static String ScoreSection_tooSmall;
	public static String ScoreSection_unknown;
	public static String ScoreSection_remove;
	public static String ScoreSection_hint;
	public static String ScoreEntry_add;
	public static String ScoreEntry_addLabel;
	public static String ScoreEntry_range;
	public static String ScoreEntry_wholeRange;
	public static String ScoreEntry_lower;
	public static String ScoreEntry_higher;
	public static String ScoreEntry_source;
	public static String ScoreEntry_convention;
	public static String ScoreEntry_explained;
	public static String ScoreEntry_wrong;
	public static String ScoreEntry_answers;
	public static String ScoreEntry_orTotal;
	public static String ScoreEntry_total;
	public static String ScoreEntry_scored;
	public static String ScoreEntry_unfinished;
	public static String ScoreEntry_missing;
	public static String ScoreEntry_impossible;
	public static String ScoreEntry_tooMany;
	public static String ScoreEntry_aboutAnswers;
	public static String ScoreEntry_aboutTicks;

	static {
		NLS.initializeMessages("org.physiobench.ui.progress.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
