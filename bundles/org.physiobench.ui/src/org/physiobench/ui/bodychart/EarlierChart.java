package org.physiobench.ui.bodychart;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.physiobench.core.bodychart.BodyChart;
import org.physiobench.core.bodychart.ChartWords;
import org.physiobench.core.bodychart.Mark;
import org.physiobench.core.bodychart.MarkChanges;
import org.physiobench.ui.look.Look;

/** A chart of another date, and what changed since. */
final class EarlierChart extends Composite {

	private final Look look;
	private final BodyChart chart;
	private final ChartWords words;
	private final List<Mark> before;
	private final Label changes;

	EarlierChart(Composite parent, Look look, BodyChart chart, ChartWords words, String title, List<Mark> before) {
		super(parent, SWT.NONE);
		this.look = look;
		this.chart = chart;
		this.words = words;
		this.before = List.copyOf(before);
		look.on(parent.getBackground(), this);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = Look.STEP;
		setLayout(layout);
		Label heading = look.on(getBackground(), new Label(this, SWT.NONE));
		heading.setFont(look.strong());
		heading.setText(title);
		SmallBodyChart small = new SmallBodyChart(this, look, chart, words);
		small.setMarks(before);
		small.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		changes = look.on(getBackground(), new Label(this, SWT.WRAP));
		changes.setFont(look.small());
		changes.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
	}

	/** Says what is different on a later chart. */
	void compare(List<Mark> now) {
		MarkChanges changed = MarkChanges.between(before, now);
		changes.setText(String.join("\n", words.changes(chart, changed))); //$NON-NLS-1$
		changes.setForeground(changed.isEmpty() ? look.muted() : look.accent());
	}
}
