package org.physiobench.ui.record;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.program.ProgramDrafts;
import org.physiobench.ui.look.Look;

/** The pages of an open record below the line that says whose it is. */
final class RecordPages {

	private final Composite whole;
	private final CTabFolder tabs;
	private final ProgramPage program;

	RecordPages(Composite parent, RecordSession session, ProgramDrafts drafts, ExerciseCatalog catalog) {
		whole = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		whole.setLayout(layout);
		Look look = new Look(whole);
		whole.setBackground(look.surface());
		new RecordHeader(whole, look, session.patient()).control()
				.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));

		tabs = new CTabFolder(whole, SWT.TOP | SWT.FLAT);
		tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		tabs.setTabHeight(8 * Look.STEP);
		tabs.setHighlightEnabled(true);
		tabs.setBackground(look.surface());
		tabs.setSelectionBackground(look.surface());
		tabs.setSelectionForeground(look.accent());
		program = new ProgramPage(tabs, look, session, drafts, catalog);
		addTab(Messages.RecordPages_details, new DetailsPage(tabs, look, session).control());
		addTab(Messages.RecordPages_program, program.control());
		tabs.setSelection(1);
	}

	private void addTab(String name, Control page) {
		CTabItem tab = new CTabItem(tabs, SWT.NONE);
		tab.setText(name);
		tab.setControl(page);
	}

	Optional<ExerciseTarget> exerciseTarget() {
		return program.target();
	}

	/** Does something with the prescription that was worked on last, if a draft is open. */
	void perform(PrescriptionAction action) {
		program.perform(action);
	}

	/** Lets the field that is being typed in hand over its text to the model, as leaving it would. */
	void takeOverTyping() {
		Control focus = whole.getDisplay().getFocusControl();
		if (focus != null && !focus.isDisposed() && isBelow(focus, whole)) {
			tabs.forceFocus();
			if (!focus.isDisposed()) {
				focus.setFocus();
			}
		}
	}

	private static boolean isBelow(Control control, Composite ancestor) {
		for (Control current = control; current != null; current = current.getParent()) {
			if (current == ancestor) {
				return true;
			}
		}
		return false;
	}

	void setFocus() {
		tabs.getSelection().getControl().setFocus();
	}
}
