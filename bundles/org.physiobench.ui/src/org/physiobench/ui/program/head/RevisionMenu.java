package org.physiobench.ui.program.head;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.physiobench.model.Program;
import org.physiobench.ui.program.revision.RevisionNames;

/** The revisions of a program: to look at one, to compare it with another, and to go back to it. */
final class RevisionMenu {

	private final Control chip;
	private final List<Program> revisions;
	private final Program shown;
	private final ProgramSteps steps;

	RevisionMenu(Control chip, List<Program> revisions, Program shown, ProgramSteps steps) {
		this.chip = chip;
		this.revisions = revisions;
		this.shown = shown;
		this.steps = steps;
	}

	void open() {
		Menu menu = new Menu(chip);
		for (Program revision : revisions.reversed()) {
			MenuItem item = new MenuItem(menu, SWT.RADIO);
			item.setText(RevisionNames.full(revision));
			item.setSelection(revision == shown);
			item.addListener(SWT.Selection, event -> {
				if (item.getSelection()) {
					steps.show(revision);
				}
			});
		}
		List<Program> others = revisions.reversed().stream().filter(revision -> revision != shown).toList();
		if (!others.isEmpty()) {
			new MenuItem(menu, SWT.SEPARATOR);
			others.forEach(other -> add(menu, other));
		}
		menu.setLocation(chip.toDisplay(0, chip.getSize().y));
		menu.setVisible(true);
		menu.addListener(SWT.Hide, event -> chip.getDisplay().asyncExec(menu::dispose));
	}

	/** The earlier one is always on the left. */
	private void add(Menu menu, Program other) {
		boolean earlier = revisions.indexOf(other) < revisions.indexOf(shown);
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(NLS.bind(Messages.RevisionMenu_compare, RevisionNames.full(other)));
		item.addListener(SWT.Selection,
				event -> steps.compare(earlier ? other : shown, earlier ? shown : other));
	}
}
