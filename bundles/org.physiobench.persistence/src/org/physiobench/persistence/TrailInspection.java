package org.physiobench.persistence;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.physiobench.core.audit.AuditTrail;
import org.physiobench.core.audit.AuditTrail.Broken;
import org.physiobench.core.audit.AuditTrail.Sound;
import org.physiobench.core.upkeep.Inspected;
import org.physiobench.core.upkeep.Inspection;

/** Follows the audit trail from its first entry to its last. */
@Component
public final class TrailInspection implements Inspection {

	private static final String SUBJECT = "entries of the audit trail";

	private final AuditTrail trail;

	@Activate
	public TrailInspection(@Reference AuditTrail trail) {
		this.trail = trail;
	}

	@Override
	public List<Inspected> inspect(IProgressMonitor monitor) {
		return List.of(switch (trail.verify()) {
		case Sound(long entries) -> new Inspected(SUBJECT, entries, List.of());
		case Broken(long number, String why) -> new Inspected(SUBJECT, number,
				List.of(why + " Compare the trail with that of a backup."));
		});
	}
}
