package org.physiobench.core.program;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;

import java.util.List;

import org.junit.Test;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.Prescription;
import org.physiobench.model.Side;

public final class PrescriptionsTextTest {

	private final PrescriptionsText text = new PrescriptionsText();

	@Test
	public void whatArrivesIsAnotherOneThatIsNotAdaptedAndServesNoGoals() {
		Prescription bridge = prescription();

		Prescription arrived = text.read(text.write(List.of(bridge))).getFirst();

		assertEquals("bridge", arrived.getExercise());
		assertEquals(Side.LEFT, arrived.getSide());
		assertEquals(Integer.valueOf(3), arrived.getDosage().getSets());
		assertEquals("Breathe & smile <always>", arrived.getCues());
		assertNotEquals(bridge.getId(), arrived.getId());
		assertFalse(arrived.isAdapted());
		assertEquals(List.of(), arrived.getGoals());
		assertEquals("the original stays as it was", List.of("goal-1"), bridge.getGoals());
	}

	@Test
	public void whatIsNoPrescriptionIsNothing() {
		assertEquals(List.of(), text.read(""));
		assertEquals(List.of(), text.read("3x10 5d"));
		String written = text.write(List.of(prescription()));
		assertEquals(List.of(), text.read(written.substring(0, written.length() / 2)));
		assertEquals(List.of(), text.read(written.replace("exercise=\"bridge\"", "")));
	}

	private static Prescription prescription() {
		Prescription bridge = ModelFactory.eINSTANCE.createPrescription();
		bridge.setId("p-1");
		bridge.setExercise("bridge");
		bridge.setSide(Side.LEFT);
		bridge.setCues("Breathe & smile <always>");
		bridge.setAdapted(true);
		bridge.getGoals().add("goal-1");
		bridge.setDosage(ModelFactory.eINSTANCE.createDosage());
		bridge.getDosage().setSets(3);
		return bridge;
	}
}
