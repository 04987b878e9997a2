package org.physiobench.persistence.mapping;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;

import java.util.Optional;

import org.junit.Test;

public final class RememberedRowsTest {

	private final RememberedRows remembered = new RememberedRows();
	private final RecordRows rows = new RecordRows();

	@Test
	public void rowsAreGivenOnceAndForTheirVersionOnly() {
		remembered.put("ada", 4, rows);
		assertEquals(Optional.empty(), remembered.take("ada", 3));
		assertEquals(Optional.empty(), remembered.take("bea", 4));
		assertSame(rows, remembered.take("ada", 4).orElseThrow());
		assertEquals(Optional.empty(), remembered.take("ada", 4));
	}

	@Test
	public void aNewVersionTakesThePlaceOfTheOldOne() {
		remembered.put("ada", 4, new RecordRows());
		remembered.put("ada", 5, rows);
		assertEquals(Optional.empty(), remembered.take("ada", 4));
		assertSame(rows, remembered.take("ada", 5).orElseThrow());
	}

	@Test
	public void ofManyRecordsTheLatestSixteenAreRemembered() {
		for (int i = 1; i <= 17; i++) {
			remembered.put("patient-" + i, 1, rows);
		}
		assertEquals(Optional.empty(), remembered.take("patient-1", 1));
		assertSame(rows, remembered.take("patient-2", 1).orElseThrow());
	}
}
