package org.physiobench.ui.today;

import static org.junit.Assert.assertEquals;

import java.util.List;

import org.junit.Test;
import org.physiobench.core.patient.PatientId;
import org.physiobench.ui.memory.Memory;
import org.physiobench.ui.memory.PassingMemory;

public final class RecentRecordsTest {

	private final Memory kept = new PassingMemory();

	private RecentRecords records() {
		return new RecentRecords(kept);
	}

	private void open(String... ids) {
		for (var id : ids) {
			records().opened(new PatientId(id));
		}
	}

	private List<String> all() {
		return records().all().stream().map(PatientId::value).toList();
	}

	@Test
	public void nobodyIsRememberedAtFirst() {
		assertEquals(List.of(), all());
	}

	@Test
	public void whoIsOpenedAgainComesFirstAndIsThereOnce() {
		open("ada", "bea", "cleo", "ada");
		assertEquals(List.of("ada", "cleo", "bea"), all());
	}

	@Test
	public void onlyTheLastEightAreRemembered() {
		open("1", "2", "3", "4", "5", "6", "7", "8", "9");
		assertEquals(List.of("9", "8", "7", "6", "5", "4", "3", "2"), all());
	}
}
