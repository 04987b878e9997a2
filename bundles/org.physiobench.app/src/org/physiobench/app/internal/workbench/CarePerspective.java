package org.physiobench.app.internal.workbench;

import java.util.Optional;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The patients on the left, the open records in the middle, and what can be prescribed on the right. */
public final class CarePerspective implements IPerspectiveFactory {

	static final String ID = "org.physiobench.app.perspective";

	/** The view that no work starts without. */
	static final String PATIENTS = "org.physiobench.ui.patients";

	private static final String NEW_PATIENT = "org.physiobench.ui.newPatient";
	private static final String PALETTE = "org.physiobench.ui.palette";
	private static final float PATIENTS_END = 0.18f;
	private static final float RECORDS_END = 0.72f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		layout.setEditorOnboardingText(Messages.CarePerspective_findPatient);
		layout.addEditorOnboardingCommandId(NEW_PATIENT);
		place(layout, PATIENTS, IPageLayout.LEFT, PATIENTS_END);
		place(layout, PALETTE, IPageLayout.RIGHT, RECORDS_END);
	}

	private static void place(IPageLayout layout, String view, int where, float ratio) {
		layout.addView(view, where, ratio, layout.getEditorArea());
		// nothing, when the bundle that brings the view is not installed
		Optional.ofNullable(layout.getViewLayout(view)).ifPresent(placed -> placed.setCloseable(false));
	}
}
