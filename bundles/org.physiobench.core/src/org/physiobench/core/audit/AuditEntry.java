package org.physiobench.core.audit;

import java.time.Instant;
import java.util.Objects;

import org.physiobench.core.patient.PatientId;

/**
 * One entry of the audit trail. It holds no health data and no name of a patient, so that it may outlive her record.
 *
 * @param number      its place in the trail, from 1 without a gap
 * @param at          when it happened, to the millisecond
 * @param user        account of the operating system under which it happened
 * @param workstation name of the machine on which it happened
 * @param action      what happened
 * @param patient     whose record
 * @param detail      a few words such as "version 7"; may be empty
 */
public record AuditEntry(long number, Instant at, String user, String workstation, AuditAction action,
		PatientId patient, String detail) {

	public AuditEntry {
		Objects.requireNonNull(at);
		Objects.requireNonNull(user);
		Objects.requireNonNull(workstation);
		Objects.requireNonNull(action);
		Objects.requireNonNull(patient);
		Objects.requireNonNull(detail);
	}
}
