package org.physiobench.core.internal.upkeep;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.Test;
import org.physiobench.core.upkeep.Inspected;
import org.physiobench.core.upkeep.Inspection;
import org.physiobench.core.workstation.ExplainedException;

public final class InstalledInspectionsTest {

	private static final Inspected TABLES = new Inspected("tables", 3, List.of("A table is damaged."));

	private final Inspection tables = monitor -> List.of(TABLES);
	private final Inspection records = monitor -> {
		throw new ExplainedException("The records could not be read.");
	};

	private static List<Inspected> verify(Inspection... inspections) {
		return new InstalledInspections(List.of(inspections)).verify(new NullProgressMonitor());
	}

	@Test
	public void whatAllFoundIsThereInTheirOrder() {
		var more = new Inspected("more", 1, List.of());
		assertEquals(List.of(TABLES, more), verify(tables, monitor -> List.of(more)));
	}

	@Test
	public void whatOneCannotReadIsAFindingBesideThoseOfTheOthers() {
		assertEquals(List.of(TABLES, new Inspected("inspections that failed", 1, List.of("The records could not be read."))),
				verify(records, tables));
	}

	@Test
	public void whereNobodyCanReadAnythingThatIsExplained() {
		assertEquals("The records could not be read.",
				assertThrows(ExplainedException.class, () -> verify(records, records)).getMessage());
	}
}
