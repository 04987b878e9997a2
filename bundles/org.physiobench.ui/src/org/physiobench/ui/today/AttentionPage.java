package org.physiobench.ui.today;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.physiobench.core.attention.AttentionRules;
import org.physiobench.ui.look.AccessibleName;

/** Where the clinician chooses the numbers by which patients need attention. */
public final class AttentionPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	/** Id of this page. */
	public static final String ID = "org.physiobench.ui.attention"; //$NON-NLS-1$

	private static final int MOST_POINTS = 10;
	private static final int MOST_SESSIONS = 30;
	private static final int LEAST_USUAL_DAYS = 7;
	private static final int MOST_DAYS = 366;

	/** Fields in a grid, one below the other. */
	public AttentionPage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		AttentionRules usual = AttentionRules.CONVENTION;
		ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, AttentionPreferences.NODE);
		store.setDefault(AttentionPreferences.FLARE_UP_POINTS, usual.flareUpPoints());
		store.setDefault(AttentionPreferences.FLARE_UP_SESSIONS, usual.flareUpSessions());
		store.setDefault(AttentionPreferences.USUAL_DAYS, usual.usualDays());
		store.setDefault(AttentionPreferences.USUAL_SESSIONS, usual.usualSessions());
		store.setDefault(AttentionPreferences.DIARY_DAYS, usual.diaryDays());
		store.setDefault(AttentionPreferences.ASSESSMENT_DAYS, usual.assessmentDays());
		store.setDefault(AttentionPreferences.GOAL_DAYS, usual.goalDays());
		setPreferenceStore(store);
		setDescription(Messages.AttentionPage_about);
	}

	@Override
	protected void createFieldEditors() {
		add(AttentionPreferences.FLARE_UP_POINTS, Messages.AttentionPage_flareUpPoints, 1, MOST_POINTS);
		add(AttentionPreferences.FLARE_UP_SESSIONS, Messages.AttentionPage_flareUpSessions, 1, MOST_SESSIONS);
		add(AttentionPreferences.USUAL_DAYS, Messages.AttentionPage_usualDays, LEAST_USUAL_DAYS, MOST_DAYS);
		add(AttentionPreferences.USUAL_SESSIONS, Messages.AttentionPage_usualSessions, 1, MOST_SESSIONS);
		add(AttentionPreferences.DIARY_DAYS, Messages.AttentionPage_diaryDays, 1, MOST_DAYS);
		add(AttentionPreferences.ASSESSMENT_DAYS, Messages.AttentionPage_assessmentDays, 1, MOST_DAYS);
		add(AttentionPreferences.GOAL_DAYS, Messages.AttentionPage_goalDays, 1, MOST_DAYS);
	}

	private void add(String key, String label, int least, int most) {
		IntegerFieldEditor field = new IntegerFieldEditor(key, label, getFieldEditorParent());
		field.setValidRange(least, most);
		AccessibleName.set(field.getTextControl(getFieldEditorParent()), label);
		addField(field);
	}
}
