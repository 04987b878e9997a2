package org.physiobench.ui.bodychart;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.physiobench.core.bodychart.BodyChart;
import org.physiobench.core.bodychart.ChartWords;
import org.physiobench.core.bodychart.Mark;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Chip;
import org.physiobench.ui.look.Look;

/** What a record says about regions that the chart does not have: told in words, so that nothing is hidden. */
final class MarksElsewhere extends Composite {

	private final Look look;
	private final BodyChart chart;
	private final ChartWords words;
	private final MarkRequests requests;
	private List<Mark> shown = List.of();

	MarksElsewhere(Composite parent, Look look, BodyChart chart, ChartWords words, MarkRequests requests) {
		super(parent, SWT.NONE);
		this.look = look;
		this.chart = chart;
		this.words = words;
		this.requests = requests;
		look.on(parent.getBackground(), this);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		setLayout(layout);
	}

	/** Shows those of the marks that are not on the chart. */
	void show(List<Mark> marks) {
		List<Mark> missing = marks.stream().filter(mark -> chart.find(mark).isEmpty()).toList();
		if (missing.equals(shown)) {
			return;
		}
		shown = missing;
		for (Control old : getChildren()) {
			old.dispose();
		}
		missing.forEach(this::add);
	}

	private void add(Mark mark) {
		String what = words.describe(chart, mark);
		Label label = look.on(getBackground(), new Label(this, SWT.WRAP));
		label.setFont(look.small());
		label.setText(words.elsewhere(what));
		GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
		place.widthHint = 1;
		label.setLayoutData(place);
		Chip remove = Chip.link(this, look, Messages.MarksElsewhere_removeSign);
		String removing = NLS.bind(Messages.MarksElsewhere_remove, what);
		AccessibleName.set(remove, removing);
		remove.setToolTipText(removing);
		remove.onPress(() -> requests.unmark(mark));
	}
}
