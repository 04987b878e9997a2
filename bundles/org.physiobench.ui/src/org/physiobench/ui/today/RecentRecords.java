package org.physiobench.ui.today;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Collectors;

import org.physiobench.core.patient.PatientId;
import org.physiobench.ui.memory.Memory;

/** The records that were opened last on this workstation. Only ids are kept: names would lie there in the clear. */
final class RecentRecords {

	private static final int MOST = 8;
	private static final String KEY = "recentRecords"; //$NON-NLS-1$
	private static final String BETWEEN = "\n"; //$NON-NLS-1$

	private final Memory memory;

	RecentRecords(Memory memory) {
		this.memory = memory;
	}

	/** Those who were opened, the latest first. */
	List<PatientId> all() {
		return Arrays.stream(memory.get(KEY).split(BETWEEN)).filter(id -> !id.isBlank()).map(PatientId::new).toList();
	}

	/** Remembers that a record was opened. */
	void opened(PatientId patient) {
		SequencedSet<PatientId> recent = new LinkedHashSet<>(all());
		if (!recent.isEmpty() && recent.getFirst().equals(patient)) {
			return;
		}
		recent.addFirst(patient);
		memory.put(KEY, recent.stream().limit(MOST).map(PatientId::value).collect(Collectors.joining(BETWEEN)));
	}
}
