package org.physiobench.ui.assessment;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.physiobench.core.bodychart.BodyChart;
import org.physiobench.core.bodychart.ChartWords;
import org.physiobench.core.bodychart.Mark;
import org.physiobench.model.Assessment;
import org.physiobench.ui.bodychart.BodyChartControl;
import org.physiobench.ui.editing.ModelWatch;
import org.physiobench.ui.form.Form;
import org.physiobench.ui.form.ScrolledColumn;
import org.physiobench.ui.look.Look;

/** Where it hurts and how, on the body chart; the chart of the earlier assessment stands beside it. */
final class RegionSection {

	private final Form<Assessment> form;
	private final BodyChartControl control;
	private List<Mark> shown;

	RegionSection(Form<Assessment> form) {
		this.form = form;
		form.heading(Messages.Section_regions);
		form.hint(BodyChartControl.keys());
		BodyChart chart = BodyChart.adult();
		control = new BodyChartControl(form.body(), form.look(), chart, new ChartWords(Locale.getDefault()),
				new RecordedMarks(form.session(), form.owner(), chart));
		GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
		place.horizontalSpan = ((GridLayout) form.body().getLayout()).numColumns;
		place.verticalIndent = 2 * Look.STEP;
		control.setLayoutData(place);
		DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
		form.before().ifPresent(earlier -> control.compareWith(
				NLS.bind(Messages.RegionSection_earlier, day.format(earlier.getAssessedOn())), Mark.of(earlier)));
		shown = Mark.of(form.owner());
		control.setMarks(shown);
		ModelWatch.content(control, form.owner(), this::follow);
	}

	private void follow() {
		List<Mark> now = Mark.of(form.owner());
		if (!now.equals(shown)) {
			shown = now;
			control.setMarks(now);
			ScrolledColumn.fit(control);
		}
	}
}
