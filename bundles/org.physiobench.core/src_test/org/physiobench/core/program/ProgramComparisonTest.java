package org.physiobench.core.program;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.Test;
import org.physiobench.core.program.PrescriptionDifference.Aspect;
import org.physiobench.core.program.ProgramComparison.Fate;
import org.physiobench.model.AdvicePrescription;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.Phase;
import org.physiobench.model.Prescription;
import org.physiobench.model.Program;
import org.physiobench.model.Side;

public final class ProgramComparisonTest {

	private final Program before = ModelFactory.eINSTANCE.createProgram();
	private final Phase settle = phase(before, "Settle");
	private final Prescription bridge = prescribe(settle, "bridge", "2x10 5d");
	private final Prescription walk = prescribe(settle, "walking", "10 min 5d");

	@Test
	public void aCopyIsTheSame() {
		ProgramComparison comparison = compare(EcoreUtil.copy(before));

		assertEquals(2, comparison.count(Fate.SAME));
		assertEquals(List.of("bridge", "walking"), comparison.entries().stream().map(ProgramComparison.Entry::name).toList());
	}

	@Test
	public void aDosageThatChangedSaysFromWhatToWhat() {
		Program after = EcoreUtil.copy(before);
		apply(after.getPhases().getFirst().getPrescriptions().getFirst(), "3x10 hold 5 s 3d");

		ProgramComparison.Entry changed = compare(after).entries().getFirst();

		assertEquals(Fate.CHANGED, changed.fate());
		assertEquals("2 times 10, 5 days a week", changed.before());
		assertEquals("3 times 10, hold 5 seconds, 3 days a week", changed.after());
		assertEquals(List.of(new PrescriptionDifference(Aspect.VOLUME, "2 times 10", "3 times 10"),
				new PrescriptionDifference(Aspect.HOLD, "", "hold 5 seconds"),
				new PrescriptionDifference(Aspect.FREQUENCY, "5 days a week", "3 days a week")), changed.changes());
	}

	@Test
	public void whatCameAndWhatWent() {
		Program after = EcoreUtil.copy(before);
		after.getPhases().getFirst().getPrescriptions().removeFirst();
		prescribe(after.getPhases().getFirst(), "squat", "2x8");

		assertEquals(List.of("SAME walking", "ADDED squat", "REMOVED bridge"), fates(compare(after)));
	}

	@Test
	public void whatMovedToAnotherPhaseOrSideIsTheSamePrescriptionChanged() {
		Program after = EcoreUtil.copy(before);
		Phase build = phase(after, "Build");
		build.getPrescriptions().add(after.getPhases().getFirst().getPrescriptions().getFirst());
		after.getPhases().getFirst().getPrescriptions().getFirst().setSide(Side.LEFT);

		ProgramComparison comparison = compare(after);

		assertEquals(List.of("CHANGED walking", "CHANGED bridge"), fates(comparison));
		assertEquals(List.of(new PrescriptionDifference(Aspect.VOLUME, "10 minutes", "10 minutes on the left")),
				comparison.entries().getFirst().changes());
		assertEquals(List.of(new PrescriptionDifference(Aspect.PHASE, "Settle", "Build")),
				comparison.entries().getLast().changes());
	}

	@Test
	public void theSameExerciseTwiceIsPairedBySide() {
		bridge.setSide(Side.LEFT);
		prescribe(settle, "bridge", "3x12").setSide(Side.RIGHT);
		Program after = EcoreUtil.copy(before);
		after.getPhases().getFirst().getPrescriptions().move(0, 2);
		apply(after.getPhases().getFirst().getPrescriptions().getFirst(), "3x15");

		assertEquals(List.of("CHANGED bridge", "SAME bridge", "SAME walking"), fates(compare(after)));
	}

	@Test
	public void aPhaseThatIsGoneTookItsExercisesWithIt() {
		Program after = ModelFactory.eINSTANCE.createProgram();
		phase(after, "Build");

		assertEquals(List.of("REMOVED bridge", "REMOVED walking"), fates(compare(after)));
	}

	@Test
	public void wordsAndAdviceAreComparedToo() {
		advise(settle, "breaks", "Every hour");
		advise(settle, "sleep", null);
		Program after = EcoreUtil.copy(before);
		Phase phase = after.getPhases().getFirst();
		phase.getPrescriptions().getLast().setReason("She likes it");
		phase.getAdvice().getFirst().setNote("Every half hour");
		phase.getAdvice().removeLast();

		ProgramComparison comparison = compare(after);

		assertEquals(List.of("SAME bridge", "CHANGED walking", "CHANGED breaks", "REMOVED sleep"), fates(comparison));
		assertEquals(List.of(new PrescriptionDifference(Aspect.REASON, "", "She likes it")),
				comparison.entries().get(1).changes());
		assertEquals(walk.getReason(), null);
	}

	private ProgramComparison compare(Program after) {
		return ProgramComparison.of(before, after, Locale.ENGLISH);
	}

	private static List<String> fates(ProgramComparison comparison) {
		return comparison.entries().stream().map(entry -> entry.fate() + " " + entry.name()).toList();
	}

	private static Phase phase(Program program, String name) {
		Phase phase = ModelFactory.eINSTANCE.createPhase();
		phase.setName(name);
		program.getPhases().add(phase);
		return phase;
	}

	private static Prescription prescribe(Phase phase, String exercise, String dosage) {
		Prescription prescription = ModelFactory.eINSTANCE.createPrescription();
		prescription.setExercise(exercise);
		prescription.setDosage(ModelFactory.eINSTANCE.createDosage());
		apply(prescription, dosage);
		phase.getPrescriptions().add(prescription);
		return prescription;
	}

	private static void apply(Prescription prescription, String dosage) {
		((DosageReading.Understood) DosageText.read(dosage)).applyTo(prescription.getDosage());
	}

	private static void advise(Phase phase, String topic, String note) {
		AdvicePrescription advice = ModelFactory.eINSTANCE.createAdvicePrescription();
		advice.setTopic(topic);
		advice.setNote(note);
		phase.getAdvice().add(advice);
	}
}
