package org.physiobench.ui.appearance;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.osgi.service.prefs.BackingStoreException;
import org.physiobench.ui.look.Failure;
import org.physiobench.ui.look.Look;

/** Where it is chosen whether the window is light or dark. */
public final class AppearancePage extends PreferencePage implements IWorkbenchPreferencePage {

	/** Id of this page. */
	public static final String ID = "org.physiobench.ui.appearance"; //$NON-NLS-1$

	private static final int TEXT_WIDTH = 480;

	private final Map<ChosenTheme, Button> choices = new EnumMap<>(ChosenTheme.class);

	@Override
	public void init(IWorkbench workbench) {
		noDefaultAndApplyButton();
	}

	@Override
	protected Control createContents(Composite parent) {
		Look look = new Look(parent);
		Composite page = look.on(look.surface(), new Composite(parent, SWT.NONE));
		GridLayout layout = new GridLayout();
		layout.marginWidth = 2 * Look.STEP;
		layout.marginHeight = 2 * Look.STEP;
		layout.verticalSpacing = 2 * Look.STEP;
		page.setLayout(layout);
		words(page, look, Messages.AppearancePage_about).setFont(look.strong());
		addChoice(page, look, ChosenTheme.SYSTEM, Messages.AppearancePage_system);
		addChoice(page, look, ChosenTheme.LIGHT, Messages.AppearancePage_light);
		addChoice(page, look, ChosenTheme.DARK, Messages.AppearancePage_dark);
		choices.get(ChosenTheme.kept()).setSelection(true);
		words(page, look, Messages.AppearancePage_paper).setForeground(look.muted());
		return page;
	}

	private void addChoice(Composite page, Look look, ChosenTheme choice, String words) {
		Button button = look.on(look.surface(), new Button(page, SWT.RADIO));
		button.setText(words);
		choices.put(choice, button);
	}

	private static Label words(Composite page, Look look, String words) {
		Label label = look.on(look.surface(), new Label(page, SWT.WRAP));
		label.setText(words);
		GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
		place.widthHint = TEXT_WIDTH;
		label.setLayoutData(place);
		return label;
	}

	@Override
	public boolean performOk() {
		choices.forEach((choice, button) -> {
			if (button.getSelection() && choice != ChosenTheme.kept()) {
				keep(choice);
			}
		});
		return true;
	}

	private void keep(ChosenTheme choice) {
		try {
			choice.keep();
			MessageDialog.openInformation(getShell(), Messages.AppearancePage_title, Messages.AppearancePage_nextStart);
		} catch (BackingStoreException e) {
			Failure.tell(getShell(), Messages.AppearancePage_title, e, e.getMessage());
		}
	}
}
