package org.physiobench.ui.assessment;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Composite;
import org.physiobench.core.assessment.AssessmentWords;
import org.physiobench.core.assessment.CapacityTest;
import org.physiobench.core.assessment.CapacityTests;
import org.physiobench.model.Assessment;
import org.physiobench.model.CapacityResult;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.model.Patient;
import org.physiobench.model.Side;
import org.physiobench.ui.form.Bindings;
import org.physiobench.ui.form.RowKind;
import org.physiobench.ui.form.Starters;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.Names;

/** What she can do, test by test, with what others reach where that is confirmed. */
final class CapacityRows implements RowKind<CapacityResult> {

	private static final List<Side> SIDES = List.of(Side.LEFT, Side.RIGHT);

	private final Look look;
	private final Patient patient;
	private final Assessment assessment;
	private final Names names = new Names();
	private final AssessmentWords words = new AssessmentWords(Locale.getDefault());
	private final NumberFormat decimals = NumberFormat.getNumberInstance(Locale.getDefault());

	CapacityRows(Look look, Patient patient, Assessment assessment) {
		this.look = look;
		this.patient = patient;
		this.assessment = assessment;
	}

	String words(CapacityResult of) {
		String side = of.getSide() == Side.NONE ? "" : ' ' + names.of(of.getSide()); //$NON-NLS-1$
		String value = of.getValue() == null ? "" : decimals.format(of.getValue()) + ' ' + unit(of); //$NON-NLS-1$
		return words.test(of.getTest()) + side + ": " + value; //$NON-NLS-1$
	}

	private String unit(CapacityResult of) {
		return of.getUnit() == null ? "" : words.unit(of.getUnit()); //$NON-NLS-1$
	}

	@Override
	public String name() {
		return Messages.Row_test;
	}

	@Override
	public int columns() {
		return 4;
	}

	@Override
	public void cells(Composite row, CapacityResult element, Bindings bindings) {
		Cells cells = new Cells(row, look);
		Optional<CapacityTest> test = CapacityTests.test(element.getTest());
		String name = words.test(element.getTest());
		cells.name(name);
		if (test.filter(CapacityTest::sided).isPresent()) {
			bindings.choice(cells.choice(), Messages.Cell_side, element, Literals.CAPACITY_RESULT__SIDE, SIDES, names::of);
		} else {
			cells.unit(""); //$NON-NLS-1$
		}
		bindings.decimal(cells.number(), name, element, Literals.CAPACITY_RESULT__VALUE);
		cells.unit(unit(element));
	}

	@Override
	public void below(Composite row, CapacityResult element, Bindings bindings) {
		Cells cells = new Cells(row, look);
		bindings.words(Cells.over(columns() + 1, cells.words(Messages.Cell_testNote)), Messages.Cell_testNote, element,
				Literals.CAPACITY_RESULT__NOTE);
		String norms = CapacityTests.test(element.getTest())
				.map(test -> test.norms(age()).stream().map(norm -> words.norm(norm, test.unit()))
						.collect(Collectors.joining("\n"))) //$NON-NLS-1$
				.orElse(""); //$NON-NLS-1$
		if (!norms.isEmpty()) {
			cells.below(norms, columns() + 1);
		}
	}

	private int age() {
		LocalDate day = assessment.getAssessedOn() == null ? LocalDate.now() : assessment.getAssessedOn();
		return (int) ChronoUnit.YEARS.between(patient.getBirthDate(), day);
	}

	@Override
	public void starter(Composite list, Consumer<CapacityResult> begin) {
		Starters.chosen(list, look, Messages.Add_test, CapacityTests::all, test -> words.test(test.key()), test -> {
			CapacityResult result = ModelFactory.eINSTANCE.createCapacityResult();
			result.setId(UUID.randomUUID().toString());
			result.setTest(test.key());
			result.setUnit(test.unit());
			result.setSide(test.sided() ? sideToTest(test) : Side.NONE);
			begin.accept(result);
		});
	}

	/** The left side first, and the right one when the left has its result. */
	private Side sideToTest(CapacityTest test) {
		return assessment.getCapacityResults().stream().filter(result -> result.getTest().equals(test.key()))
				.anyMatch(result -> result.getSide() == Side.LEFT) ? Side.RIGHT : Side.LEFT;
	}
}
