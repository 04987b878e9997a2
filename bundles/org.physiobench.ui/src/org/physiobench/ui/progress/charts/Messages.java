package org.physiobench.ui.progress.charts;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String WeekStrip_week;
	public static String MarkerWords_revisionFlag;
	public static String MarkerWords_phaseFlag;
	public static String MarkerWords_assessedFlag;
	public static String MarkerWords_exercises;
	public static String MarkerWords_revision;
	public static String MarkerWords_phase;
	public static String MarkerWords_assessed;
	public static String MarkerWords_countChanged;
	public static String MarkerWords_countAdded;
	public static String MarkerWords_countRemoved;
	public static String MarkerWords_same;
	public static String MarkerWords_changed;
	public static String MarkerWords_added;
	public static String MarkerWords_removed;
	public static String DoseWords_change;
	public static String DoseWords_setsAndTimes;
	public static String DoseWords_times;
	public static String DoseWords_hold;
	public static String DoseWords_minutes;
	public static String DoseWords_kilograms;
	public static String DoseWords_effort;
	public static String DoseWords_timesPerDay;
	public static String DoseWords_daysPerWeek;
	public static String DoseWords_nothing;
	public static String PainPanel_title;
	public static String PainPanel_before;
	public static String PainPanel_during;
	public static String PainPanel_nextMorning;
	public static String PainPanel_now;
	public static String PainPanel_best;
	public static String PainPanel_worst;
	public static String PainPanel_band;
	public static String PainPanel_summary;
	public static String PainPanel_summaryOneWeek;
	public static String PainPanel_summaryClinic;
	public static String AdherencePanel_title;
	public static String AdherencePanel_legend;
	public static String AdherencePanel_of;
	public static String AdherencePanel_summary;
	public static String DosePanel_title;
	public static String DosePanel_repetitions;
	public static String DosePanel_minutes;
	public static String DosePanel_repetitionsName;
	public static String DosePanel_minutesName;
	public static String DosePanel_summary;
	public static String ScorePanel_lowerIsBetter;
	public static String ScorePanel_higherIsBetter;
	public static String ScorePanel_band;
	public static String ScorePanel_convention;
	public static String ScorePanel_summary;
	public static String ScorePanel_summaryOne;
	public static String DayValues_day;
	public static String DayValues_nothing;
	public static String DayValues_pain;
	public static String DayValues_painOf;
	public static String DayValues_score;
	public static String DayValues_done;
	public static String DayValues_partly;
	public static String DayValues_notDone;
	public static String Readout_hint;

	static {
		NLS.initializeMessages("org.physiobench.ui.progress.charts.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
