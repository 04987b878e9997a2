package org.physiobench.ui.assessment;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.physiobench.core.bodychart.BodyChart;
import org.physiobench.core.bodychart.ChartWords;
import org.physiobench.core.bodychart.Mark;
import org.physiobench.model.Assessment;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.model.PainRegion;
import org.physiobench.ui.bodychart.MarkRequests;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.form.Change;

/** The regions of an assessment that hurt, as marks on the body chart. Each change is named after its region. */
final class RecordedMarks implements MarkRequests {

	private final RecordSession session;
	private final Assessment assessment;
	private final BodyChart chart;
	private final ChartWords words = new ChartWords(Locale.getDefault());

	RecordedMarks(RecordSession session, Assessment assessment, BodyChart chart) {
		this.session = session;
		this.assessment = assessment;
		this.chart = chart;
	}

	@Override
	public void mark(Mark mark) {
		PainRegion region = ModelFactory.eINSTANCE.createPainRegion();
		region.setId(UUID.randomUUID().toString());
		region.setRegion(mark.region());
		region.setView(mark.view());
		write(mark, region);
		session.add(label(Messages.RegionSection_mark, mark), assessment, Literals.ASSESSMENT__PAIN_REGIONS, region);
	}

	@Override
	public void change(Mark before, Mark after) {
		PainRegion region = recorded(before);
		session.together(label(Messages.RegionSection_change, after), region, () -> write(after, region));
	}

	@Override
	public void unmark(Mark mark) {
		session.remove(label(Messages.RegionSection_unmark, mark), assessment, Literals.ASSESSMENT__PAIN_REGIONS,
				recorded(mark));
	}

	private static void write(Mark mark, PainRegion region) {
		region.setKind(mark.kind());
		OptionalInt pain = mark.pain();
		region.setPain(pain.isPresent() ? Integer.valueOf(pain.getAsInt()) : null);
	}

	private PainRegion recorded(Mark mark) {
		return assessment.getPainRegions().stream().filter(region -> Mark.of(region).equals(mark)).findFirst()
				.orElseThrow();
	}

	private String label(String pattern, Mark mark) {
		return NLS.bind(pattern, Change.inSentence(chart.find(mark).map(words::of).orElse(mark.region())));
	}
}
