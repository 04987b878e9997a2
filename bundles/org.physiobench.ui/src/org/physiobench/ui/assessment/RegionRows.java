package org.physiobench.ui.assessment;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.physiobench.core.assessment.AssessmentWords;
import org.physiobench.model.BodyView;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.model.PainKind;
import org.physiobench.model.PainRegion;
import org.physiobench.ui.form.Bindings;
import org.physiobench.ui.form.RowKind;
import org.physiobench.ui.form.Starters;
import org.physiobench.ui.look.Look;

/** Where it hurts and how. */
final class RegionRows implements RowKind<PainRegion> {

	private static final List<String> IN_FRONT = List.of("groin", "pubic", "abdomen", "thigh-front", "shin"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private final Look look;
	private final AssessmentWords words = new AssessmentWords(Locale.getDefault());

	RegionRows(Look look) {
		this.look = look;
	}

	String words(PainRegion of) {
		String where = words.region(of.getRegion()) + ", " + words.of(of.getKind()); //$NON-NLS-1$
		return of.getPain() == null ? where : NLS.bind(Messages.Words_withPain, where, of.getPain());
	}

	@Override
	public String name() {
		return Messages.Row_region;
	}

	@Override
	public int columns() {
		return 3;
	}

	@Override
	public void cells(Composite row, PainRegion element, Bindings bindings) {
		Cells cells = new Cells(row, look);
		// a region of another chart stays what it is
		List<String> regions = Stream.concat(words.regions().stream(), Stream.of(element.getRegion())).distinct().toList();
		bindings.choice(cells.wideChoice(), Messages.Cell_region, element, Literals.PAIN_REGION__REGION, regions,
				words::region);
		bindings.number(cells.number(), Messages.Cell_regionPain, element, Literals.PAIN_REGION__PAIN);
		cells.unit(Messages.Cell_ofTen);
	}

	@Override
	public void below(Composite row, PainRegion element, Bindings bindings) {
		Cells cells = new Cells(row, look);
		bindings.choice(cells.wideChoice(), Messages.Cell_kind, element, Literals.PAIN_REGION__KIND,
				List.of(PainKind.values()), words::of);
		bindings.choice(Cells.over(columns(), cells.choice()), Messages.Cell_view, element, Literals.PAIN_REGION__VIEW,
				List.of(BodyView.values()), words::of);
	}

	@Override
	public void starter(Composite list, Consumer<PainRegion> begin) {
		Starters.chosen(list, look, Messages.Add_region, words::regions, words::region, key -> {
			PainRegion region = ModelFactory.eINSTANCE.createPainRegion();
			region.setId(UUID.randomUUID().toString());
			region.setRegion(key);
			region.setView(IN_FRONT.stream().anyMatch(key::startsWith) ? BodyView.FRONT : BodyView.BACK);
			begin.accept(region);
		});
	}
}
