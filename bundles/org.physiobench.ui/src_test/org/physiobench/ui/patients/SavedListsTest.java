package org.physiobench.ui.patients;

import static org.junit.Assert.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.Test;
import org.physiobench.core.patient.PatientFilter;
import org.physiobench.core.patient.PatientFilter.Care;
import org.physiobench.core.patient.PatientOrder;
import org.physiobench.core.patient.PatientQuery;
import org.physiobench.ui.memory.Memory;
import org.physiobench.ui.memory.PassingMemory;

public final class SavedListsTest {

	private static final ListChoice IN_CARE = ListChoice.ALL.withCare(Care.IN_CARE);
	private static final ListChoice UNSEEN = new ListChoice("anna", Care.ANY, 4, false, PatientOrder.LAST_VISIT);

	private final Memory kept = new PassingMemory();

	private SavedLists lists() {
		return new SavedLists(kept, Map.of("In care", IN_CARE));
	}

	@Test
	public void aSavedListIsThereAtTheNextStartWithItsWords() {
		lists().save("Anna\tand\n others", UNSEEN);
		assertEquals(List.of("In care", "Anna and others"), List.copyOf(lists().all().keySet()));
		assertEquals(Optional.of("Anna and others"), lists().nameOf(UNSEEN));
		assertEquals(Optional.empty(), lists().nameOf(UNSEEN.withWords("")));
	}

	@Test
	public void whatWasThereAtFirstCanBeRemovedForGood() {
		lists().remove("In care");
		assertEquals(Map.of(), lists().all());
	}

	@Test
	public void theLatestListIsRememberedWithoutItsWords() {
		assertEquals(ListChoice.ALL, lists().latest());
		lists().keepLatest(UNSEEN);
		assertEquals(UNSEEN.withWords(""), lists().latest());
		assertEquals("no name of a patient lies in the preferences", false, kept.toString().contains("anna"));
	}

	@Test
	public void aLineThatNobodyWroteIsLeftOut() {
		kept.put("savedPatientLists", "half\tIN_CARE\nweeks\tANY\tmany\tfalse\tNAME\t\ngood\tANY\t2\tfalse\tNAME\t");
		assertEquals(Map.of("good", ListChoice.ALL.withUnseenWeeks(2)), lists().all());
	}

	@Test
	public void weeksAreCountedFromTheDayOnWhichTheListIsLookedAt() {
		var wednesday = LocalDate.of(2026, 11, 25);
		var nobody = Optional.<LocalDate>empty();
		assertEquals(new PatientQuery("anna",
				new PatientFilter(Care.ANY, nobody, Optional.of(LocalDate.of(2026, 10, 29))), PatientOrder.LAST_VISIT),
				UNSEEN.query(wednesday, DayOfWeek.MONDAY));
		assertEquals(new PatientFilter(Care.IN_CARE, Optional.of(LocalDate.of(2026, 11, 23)), nobody),
				IN_CARE.withThisWeek(true).query(wednesday, DayOfWeek.MONDAY).filter());
		assertEquals("in America the week begins on Sunday", Optional.of(LocalDate.of(2026, 11, 22)),
				IN_CARE.withThisWeek(true).query(wednesday, DayOfWeek.SUNDAY).filter().seenFrom());
	}

	@Test
	public void nobodyWasSeenThisWeekAndNotForWeeks() {
		assertEquals(0, UNSEEN.withThisWeek(true).unseenWeeks());
		assertEquals(false, IN_CARE.withThisWeek(true).withUnseenWeeks(4).thisWeek());
	}
}
