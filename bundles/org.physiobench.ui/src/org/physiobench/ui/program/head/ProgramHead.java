package org.physiobench.ui.program.head;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.physiobench.core.program.ProgramDrafts;
import org.physiobench.model.Program;
import org.physiobench.ui.look.Chip;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.program.revision.RevisionNames;

/** The first line of the head: which program and revision it is, how many cards are chosen, and what can be done. */
public final class ProgramHead {

	private final Look look;
	private final List<Program> revisions;
	private final ProgramSteps steps;
	private final Composite line;
	private Label chosen;

	/**
	 * @param revisions of the episode, oldest first
	 */
	public ProgramHead(Composite parent, Look look, List<Program> revisions, ProgramSteps steps) {
		this.look = look;
		this.revisions = revisions;
		this.steps = steps;
		line = look.on(look.surface(), new Composite(parent, SWT.NONE));
		line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
	}

	/**
	 * Shows the head of a revision.
	 *
	 * @param justIssued whether it was handed out and that can still be undone
	 */
	public void show(Program program, boolean justIssued) {
		boolean latest = program == revisions.getLast();
		boolean draft = ProgramDrafts.isDraft(program);
		title(program.getTitle() == null || program.getTitle().isBlank() ? Messages.ProgramHead_untitled
				: program.getTitle());
		String state = RevisionNames.full(program);
		muted(justIssued ? NLS.bind(Messages.ProgramHead_justIssued, state) : state);
		chosen = muted(""); //$NON-NLS-1$
		if (draft) {
			action(Messages.ProgramHead_addPhase, steps::addPhase);
			templatesChip();
			revisionsChip(program);
			action(Messages.ProgramHead_issue, steps::issue);
		} else {
			templatesChip();
			revisionsChip(program);
			if (latest) {
				action(Messages.ProgramHead_revise, steps::revise);
			} else {
				action(Messages.ProgramHead_goBack, () -> steps.goBackTo(program));
				action(NLS.bind(Messages.ProgramHead_close, RevisionNames.brief(revisions.getLast())),
						() -> steps.show(revisions.getLast()));
			}
		}
		arrange();
	}

	/** Shows the head of a comparison. */
	public void showComparison(Program before, Program after) {
		title(NLS.bind(Messages.ProgramHead_comparison, RevisionNames.brief(before), RevisionNames.brief(after)));
		revisionsChip(after);
		if (!ProgramDrafts.isDraft(before)) {
			action(NLS.bind(Messages.ProgramHead_goBackTo, before.getRevision()), () -> steps.goBackTo(before));
		}
		action(Messages.ProgramHead_closeComparison, () -> steps.show(revisions.getLast()));
		arrange();
	}

	/** Says how many cards are chosen, if there are several. */
	public void sayChosen(int count) {
		String words = count > 1 ? NLS.bind(Messages.ProgramHead_chosen, count) : ""; //$NON-NLS-1$
		if (!words.equals(chosen.getText())) {
			chosen.setText(words);
			chosen.setForeground(look.accent());
			line.getParent().layout(true, true);
		}
	}

	private void title(String words) {
		Label title = look.on(look.surface(), new Label(line, SWT.NONE));
		title.setFont(look.heading());
		title.setText(words.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Label muted(String words) {
		Label label = look.on(look.surface(), new Label(line, SWT.NONE));
		label.setForeground(look.muted());
		label.setText(words);
		return label;
	}

	private void templatesChip() {
		Chip chip = Chip.menu(line, look, Messages.ProgramHead_templates);
		chip.onPress(() -> steps.openTemplates(chip));
	}

	private void revisionsChip(Program shown) {
		Chip chip = Chip.menu(line, look, NLS.bind(Messages.ProgramHead_revisions, revisions.size()));
		chip.onPress(() -> new RevisionMenu(chip, revisions, shown, steps).open());
	}

	private void action(String name, Runnable run) {
		Button button = new Button(line, SWT.PUSH);
		button.setText(name);
		button.addListener(SWT.Selection, event -> run.run());
	}

	private void arrange() {
		// in a narrow window what can be done goes to a second line
		RowLayout layout = new RowLayout();
		layout.marginLeft = 0;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.spacing = 2 * Look.STEP;
		layout.center = true;
		line.setLayout(layout);
	}
}
