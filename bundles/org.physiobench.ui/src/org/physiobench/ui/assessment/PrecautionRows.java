package org.physiobench.ui.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.physiobench.model.Assessment;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.model.PatientPrecaution;
import org.physiobench.model.Precaution;
import org.physiobench.ui.form.Bindings;
import org.physiobench.ui.form.DateWords;
import org.physiobench.ui.form.RowKind;
import org.physiobench.ui.form.Starters;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.Names;

/** Conditions that ask for care, from when until when. */
final class PrecautionRows implements RowKind<PatientPrecaution> {

	private final Look look;
	private final Assessment assessment;
	private final Names names = new Names();
	private final DateWords dates = new DateWords(Locale.getDefault());

	PrecautionRows(Look look, Assessment assessment) {
		this.look = look;
		this.assessment = assessment;
	}

	String words(PatientPrecaution of) {
		String until = of.getUntil() == null ? null : NLS.bind(Messages.Words_until, dates.write(of.getUntil()));
		return Stream.of(names.of(of.getPrecaution()), of.getNote(), until)
				.filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	@Override
	public String name() {
		return Messages.Row_precaution;
	}

	@Override
	public int columns() {
		return 5;
	}

	@Override
	public void cells(Composite row, PatientPrecaution element, Bindings bindings) {
		Cells cells = new Cells(row, look);
		cells.name(names.of(element.getPrecaution()));
		cells.unit(Messages.Cell_since);
		bindings.date(cells.date(), Messages.Cell_precautionSince, element, Literals.PATIENT_PRECAUTION__SINCE);
		cells.unit(Messages.Cell_until);
		bindings.date(cells.date(), Messages.Cell_precautionUntil, element, Literals.PATIENT_PRECAUTION__UNTIL);
	}

	@Override
	public void below(Composite row, PatientPrecaution element, Bindings bindings) {
		bindings.words(Cells.over(columns() + 1, new Cells(row, look).words(Messages.Cell_precautionNote)),
				Messages.Cell_precautionNote, element, Literals.PATIENT_PRECAUTION__NOTE);
	}

	@Override
	public void starter(Composite list, Consumer<PatientPrecaution> begin) {
		Starters.chosen(list, look, Messages.Add_precaution, this::left, names::of, chosen -> {
			PatientPrecaution precaution = ModelFactory.eINSTANCE.createPatientPrecaution();
			precaution.setId(UUID.randomUUID().toString());
			precaution.setPrecaution(chosen);
			begin.accept(precaution);
		});
	}

	private List<Precaution> left() {
		return Arrays.stream(Precaution.values()).filter(value -> assessment.getPrecautions().stream()
				.noneMatch(known -> known.getPrecaution() == value)).toList();
	}
}
