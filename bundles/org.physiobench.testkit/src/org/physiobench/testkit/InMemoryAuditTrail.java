package org.physiobench.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.physiobench.core.audit.AuditAction;
import org.physiobench.core.audit.AuditEntry;
import org.physiobench.core.audit.AuditTrail;
import org.physiobench.core.patient.PatientId;

/** An audit trail that lasts as long as the test, written by Ada in room 1 at one moment. */
public final class InMemoryAuditTrail implements AuditTrail {

	private static final Instant MOMENT = Instant.parse("2026-11-22T09:30:00Z");

	private final List<AuditEntry> entries = new ArrayList<>();

	@Override
	public synchronized void note(AuditAction action, PatientId patient, String detail) {
		entries.add(new AuditEntry(entries.size() + 1, MOMENT, "ada", "room-1", action, patient, detail));
	}

	@Override
	public synchronized List<AuditEntry> entries(Optional<PatientId> patient) {
		return entries.stream().filter(entry -> patient.isEmpty() || entry.patient().equals(patient.get())).toList();
	}

	@Override
	public synchronized Verdict verify() {
		return new Sound(entries.size());
	}
}
