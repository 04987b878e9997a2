package org.physiobench.ui.program.revision;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.physiobench.core.program.PrescriptionDifference;
import org.physiobench.core.program.ProgramComparison;
import org.physiobench.core.program.ProgramComparison.Fate;
import org.physiobench.model.Program;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.RoundedPanel;

/** Two revisions side by side: what was added, removed and changed, phase by phase, and last what stayed. */
public final class ComparisonView {

	private static final String NOTHING = "\u2013"; //$NON-NLS-1$

	private final Composite board;
	private final Look look;

	/**
	 * @param board is given its layout here
	 */
	public ComparisonView(Composite board, Look look, Program before, Program after) {
		this.board = board;
		this.look = look;
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 4 * Look.STEP;
		layout.marginHeight = 3 * Look.STEP;
		layout.horizontalSpacing = 3 * Look.STEP;
		layout.verticalSpacing = 2 * Look.STEP;
		board.setLayout(layout);
		ProgramComparison comparison = ProgramComparison.of(before, after, Locale.getDefault());
		line(summary(comparison)).setFont(look.strong());
		cell(board, "", 1); //$NON-NLS-1$
		cell(board, RevisionNames.full(before), 1).setForeground(look.muted());
		cell(board, RevisionNames.full(after), 1).setForeground(look.muted());
		show(comparison);
	}

	private static String summary(ProgramComparison comparison) {
		if (comparison.count(Fate.SAME) == comparison.entries().size()) {
			return Messages.ComparisonView_same;
		}
		return NLS.bind(Messages.ComparisonView_summary, new Object[] { comparison.count(Fate.ADDED),
				comparison.count(Fate.REMOVED), comparison.count(Fate.CHANGED), comparison.count(Fate.SAME) });
	}

	private void show(ProgramComparison comparison) {
		String phase = null;
		for (ProgramComparison.Entry entry : comparison.entries()) {
			if (!entry.phase().equals(phase)) {
				phase = entry.phase();
				line(phase).setFont(look.strong());
			}
			show(entry);
		}
	}

	private void show(ProgramComparison.Entry entry) {
		Composite fate = look.on(look.ground(), new Composite(board, SWT.NONE));
		fate.setLayout(new GridLayout());
		fate.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false));
		Label mark = look.on(look.ground(), new Label(fate, SWT.NONE));
		mark.setText(markOf(entry.fate()));
		mark.setForeground(entry.fate() == Fate.SAME ? look.muted() : look.ink());
		card(entry.fate() != Fate.ADDED, entry.name(), entry.before(), List.of());
		card(entry.fate() != Fate.REMOVED, entry.name(), entry.after(), entry.changes());
	}

	private void card(boolean there, String name, String said, List<PrescriptionDifference> changes) {
		if (!there) {
			cell(board, NOTHING, 1).setForeground(look.muted());
			return;
		}
		RoundedPanel card = RoundedPanel.card(board, look);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 2 * Look.STEP;
		layout.marginHeight = 2 * Look.STEP;
		layout.verticalSpacing = Look.STEP / 2;
		card.setLayout(layout);
		GridData place = new GridData(SWT.FILL, SWT.FILL, true, false);
		place.widthHint = 1;
		card.setLayoutData(place);
		cell(card, name, 1).setFont(look.strong());
		if (!said.isEmpty()) {
			cell(card, said, 1);
		}
		if (!changes.isEmpty()) {
			Label what = cell(card, changes.stream().map(ComparisonView::said).collect(Collectors.joining("\n")), 1); //$NON-NLS-1$
			what.setForeground(look.accent());
			card.setBorder(look.accent());
		}
	}

	private Label line(String words) {
		return cell(board, words, 3);
	}

	private Label cell(Composite parent, String words, int columns) {
		Label label = look.on(parent.getBackground(), new Label(parent, SWT.WRAP));
		label.setText(words.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridData place = new GridData(SWT.FILL, SWT.CENTER, !words.isEmpty(), false, columns, 1);
		place.widthHint = words.isEmpty() ? SWT.DEFAULT : 1;
		label.setLayoutData(place);
		return label;
	}

	private static String markOf(Fate fate) {
		return switch (fate) {
		case ADDED -> Messages.ComparisonView_added;
		case REMOVED -> Messages.ComparisonView_removed;
		case CHANGED -> Messages.ComparisonView_changed;
		case SAME -> Messages.ComparisonView_unchanged;
		};
	}

	private static String said(PrescriptionDifference change) {
		return NLS.bind(Messages.ComparisonView_change, new Object[] { nameOf(change.aspect()),
				change.before().isEmpty() ? NOTHING : change.before(),
				change.after().isEmpty() ? NOTHING : change.after() });
	}

	private static String nameOf(PrescriptionDifference.Aspect aspect) {
		return switch (aspect) {
		case VOLUME -> Messages.ComparisonView_volume;
		case HOLD -> Messages.ComparisonView_hold;
		case TEMPO -> Messages.ComparisonView_tempo;
		case REST -> Messages.ComparisonView_rest;
		case LOAD -> Messages.ComparisonView_load;
		case EFFORT -> Messages.ComparisonView_effort;
		case HEART_RATE -> Messages.ComparisonView_heartRate;
		case FREQUENCY -> Messages.ComparisonView_frequency;
		case PHASE -> Messages.ComparisonView_phase;
		case CUE -> Messages.ComparisonView_cue;
		case REASON -> Messages.ComparisonView_reason;
		case NOTE -> Messages.ComparisonView_note;
		};
	}
}
