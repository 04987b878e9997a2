package org.physiobench.ui.patients;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;

import org.junit.Test;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientQuery;
import org.physiobench.core.patient.PatientSummary;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.testkit.InMemoryPatientRecords;
import org.physiobench.testkit.PatientBuilder;

/** A list of 1,000 patients that is scrolled; what reads beside the screen waits until the test lets it. */
public final class PatientPagesTest implements PatientPages.Screen {

	private static final PatientQuery ALL = PatientQuery.of("");

	private final InMemoryPatientRecords records = new InMemoryPatientRecords();
	private final Queue<Runnable> beside = new ArrayDeque<>();
	private final List<String> asked = new ArrayList<>();
	private final List<String> told = new ArrayList<>();
	private boolean isBroken;
	private final PatientPages pages = new PatientPages((query, first, most) -> {
		if (isBroken) {
			throw new ExplainedException("The disk is gone.");
		}
		asked.add(first + "+" + most);
		return records.search(query, first, most);
	}, beside::add, Runnable::run, this);

	public PatientPagesTest() {
		for (int i = 0; i < 1_000; i++) {
			register(String.format("nr%04d", 2 * i));
		}
	}

	private void register(String name) {
		records.commit(PatientBuilder.patient(name).named("Ada", name).build());
	}

	@Override
	public void beforeChange() {
		told.add("before " + pages.total());
	}

	@Override
	public void changed(boolean anew) {
		told.add(anew ? "anew" : "again");
	}

	@Override
	public void arrived(int first, int count) {
		told.add(first + "+" + count);
	}

	@Override
	public void failed(ExplainedException failure) {
		told.add(failure.getMessage());
	}

	private void readAll() {
		while (!beside.isEmpty()) {
			beside.remove().run();
		}
	}

	private Optional<String> nameAt(int index) {
		return pages.at(index).map(PatientSummary::familyName);
	}

	@Test
	public void theFirstPageComesWithTheNumberOfAllAndTheOthersWhenTheyAreLookedAt() {
		pages.show(ALL);
		assertEquals(Optional.empty(), nameAt(0));
		readAll();
		assertEquals(1_000, pages.total());
		assertEquals(Optional.of("nr0000"), nameAt(0));
		assertEquals(Optional.empty(), nameAt(555));
		readAll();
		assertEquals(Optional.of("nr1110"), nameAt(555));
		assertEquals(List.of("before 0", "anew", "500+100"), told);
		assertEquals(List.of("0+100", "500+100"), asked);
	}

	@Test
	public void whatWasScrolledPastIsNotReadAndWhatCameIntoSightLastIsReadFirst() {
		pages.show(ALL);
		readAll();
		asked.clear();
		for (int index = 100; index < 1_000; index += 100) {
			nameAt(index);
		}
		readAll();
		// page 100 was being read already; of the others the last four are still wanted
		assertEquals(List.of("100+100", "900+100", "800+100", "700+100", "600+100"), asked);
	}

	@Test
	public void aRefreshReadsAroundWhatIsOnTheScreenAndKeepsItUntilThen() {
		pages.show(ALL);
		readAll();
		nameAt(550);
		readAll();
		register("nr0001");
		pages.refresh(550, 560);
		assertEquals("shown until something newer is there", Optional.of("nr1100"), nameAt(550));
		readAll();
		assertEquals(Optional.of("nr1098"), nameAt(550));
		assertEquals("moved by one", OptionalInt.of(551), pages.indexOf(new PatientId("nr1100")));
		assertEquals(1_001, pages.total());
		assertEquals("400+300", asked.getLast());
		assertEquals("again", told.getLast());
	}

	@Test
	public void anOlderAnswerDoesNotReplaceANewerQuestion() {
		pages.show(PatientQuery.of("nr0"));
		pages.show(PatientQuery.of("nr199"));
		pages.refresh(0, 10);
		readAll();
		assertEquals(Optional.of(PatientQuery.of("nr199")), pages.shown());
		assertEquals(List.of("before 0", "anew"), told);
		assertEquals(5, pages.total());
	}

	@Test
	public void whoCameWithoutNewsIsNoticedAtTheNextPage() {
		pages.show(ALL);
		readAll();
		register("nr0001");
		nameAt(300);
		readAll();
		assertEquals(1_001, pages.total());
		assertEquals(Optional.of("nr0598"), nameAt(300));
	}

	@Test
	public void aFailureIsToldAndTheListCanBeAskedAgain() {
		isBroken = true;
		pages.show(ALL);
		readAll();
		assertEquals(List.of("The disk is gone."), told);
		isBroken = false;
		pages.refresh(0, 10);
		readAll();
		assertTrue(told.contains("anew"));
		assertEquals(1_000, pages.total());
	}
}
