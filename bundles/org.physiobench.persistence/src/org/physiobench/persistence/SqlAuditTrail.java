package org.physiobench.persistence;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.physiobench.core.audit.AuditAction;
import org.physiobench.core.audit.AuditEntry;
import org.physiobench.core.audit.AuditTrail;
import org.physiobench.core.patient.PatientId;
import org.physiobench.persistence.audit.Actor;
import org.physiobench.persistence.audit.AuditLog;
import org.physiobench.persistence.audit.AuditReading;

/** The audit trail in tables. */
@Component
public final class SqlAuditTrail implements AuditTrail {

	private final Database database;
	private final AuditLog log;

	/** Does not connect to the database yet. */
	@Activate
	public SqlAuditTrail(@Reference Database database) {
		this(database, new AuditLog(InstantSource.system(), Actor::ofThisProgram));
	}

	SqlAuditTrail(Database database, AuditLog log) {
		this.database = database;
		this.log = log;
	}

	@Override
	public void note(AuditAction action, PatientId patient, String detail) {
		database.write(connection -> {
			log.append(connection, action, patient, detail);
			return null;
		});
	}

	@Override
	public List<AuditEntry> entries(Optional<PatientId> patient) {
		return database.read(connection -> AuditReading.entries(connection, patient));
	}

	@Override
	public Verdict verify() {
		return database.read(AuditReading::verify);
	}
}
