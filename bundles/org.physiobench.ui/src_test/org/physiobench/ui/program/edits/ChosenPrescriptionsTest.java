package org.physiobench.ui.program.edits;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.Test;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.Prescription;

public final class ChosenPrescriptionsTest {

	private final List<Prescription> all = new ArrayList<>(List.of(prescription(), prescription(), prescription(),
			prescription()));
	private final ChosenPrescriptions chosen = new ChosenPrescriptions(() -> all);

	@Test
	public void aChangeAppliesToAllThatAreChosenOrToTheOneAlone() {
		chosen.only(all.get(2));
		chosen.toggle(all.get(0));

		assertEquals(List.of(all.get(0), all.get(2)), chosen.with(all.get(2)));
		assertEquals(List.of(all.get(1)), chosen.with(all.get(1)));
	}

	@Test
	public void oneThatIsToggledTwiceIsNotChosen() {
		chosen.toggle(all.get(0));
		chosen.toggle(all.get(0));

		assertEquals(List.of(), chosen.chosen());
	}

	@Test
	public void theChoiceGrowsAndShrinksFromWhereItBegan() {
		chosen.only(all.get(1));
		chosen.extendTo(all.get(3));
		assertEquals(all.subList(1, 4), chosen.chosen());
		chosen.extendTo(all.get(0));
		assertEquals(all.subList(0, 2), chosen.chosen());
	}

	@Test
	public void whatLeftTheProgramIsNotChosenAnyMore() {
		chosen.chooseAll();
		Prescription gone = all.removeFirst();

		assertEquals(all, chosen.chosen());
		assertEquals(all, chosen.with(all.getFirst()));
		chosen.extendTo(gone);
		assertEquals("what is not there changes nothing", all, chosen.chosen());
	}

	@Test
	public void listenersHearOfChangesOnly() {
		List<String> heard = new ArrayList<>();
		Runnable listener = () -> heard.add("change");
		chosen.onChange(listener);

		chosen.only(all.get(0));
		chosen.only(all.get(0));
		assertEquals(List.of("change"), heard);

		chosen.forget(listener);
		chosen.clear();
		assertEquals(List.of("change"), heard);
	}

	private static Prescription prescription() {
		return ModelFactory.eINSTANCE.createPrescription();
	}
}
