package org.physiobench.ui.today;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.physiobench.core.attention.AttentionRules;
import org.physiobench.core.workstation.Subscription;

/** The numbers by which patients need attention, as the clinician of this workstation wants them. */
final class AttentionPreferences {

	/** Where they lie. */
	static final String NODE = "org.physiobench.ui"; //$NON-NLS-1$

	private static final String PREFIX = "attention."; //$NON-NLS-1$

	static final String FLARE_UP_POINTS = PREFIX + "flareUpPoints"; //$NON-NLS-1$
	static final String FLARE_UP_SESSIONS = PREFIX + "flareUpSessions"; //$NON-NLS-1$
	static final String USUAL_DAYS = PREFIX + "usualDays"; //$NON-NLS-1$
	static final String USUAL_SESSIONS = PREFIX + "usualSessions"; //$NON-NLS-1$
	static final String DIARY_DAYS = PREFIX + "diaryDays"; //$NON-NLS-1$
	static final String ASSESSMENT_DAYS = PREFIX + "assessmentDays"; //$NON-NLS-1$
	static final String GOAL_DAYS = PREFIX + "goalDays"; //$NON-NLS-1$

	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(NODE);

	/** The rules as they are now; those of convention where somebody wrote nonsense into the file. */
	AttentionRules rules() {
		AttentionRules usual = AttentionRules.CONVENTION;
		try {
			return new AttentionRules(preferences.getInt(FLARE_UP_POINTS, usual.flareUpPoints()),
					preferences.getInt(FLARE_UP_SESSIONS, usual.flareUpSessions()),
					preferences.getInt(USUAL_DAYS, usual.usualDays()),
					preferences.getInt(USUAL_SESSIONS, usual.usualSessions()),
					preferences.getInt(DIARY_DAYS, usual.diaryDays()),
					preferences.getInt(ASSESSMENT_DAYS, usual.assessmentDays()),
					preferences.getInt(GOAL_DAYS, usual.goalDays()));
		} catch (IllegalArgumentException nonsense) {
			return usual;
		}
	}

	/** Calls back when one of the numbers changes. */
	Subscription onChange(Runnable changed) {
		IPreferenceChangeListener listener = event -> {
			if (event.getKey().startsWith(PREFIX)) {
				changed.run();
			}
		};
		preferences.addPreferenceChangeListener(listener);
		return () -> preferences.removePreferenceChangeListener(listener);
	}
}
