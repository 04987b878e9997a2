package org.physiobench.core.internal.upkeep;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.physiobench.core.upkeep.Inspected;
import org.physiobench.core.upkeep.Inspection;
import org.physiobench.core.upkeep.Verification;
import org.physiobench.core.workstation.ExplainedException;

/** All inspections that are installed, one after the other. */
@Component
public final class InstalledInspections implements Verification {

	private final List<Inspection> inspections;

	@Activate
	public InstalledInspections(
			@Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE, policyOption = ReferencePolicyOption.GREEDY) List<Inspection> inspections) {
		this.inspections = List.copyOf(inspections);
	}

	@Override
	public List<Inspected> verify(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, inspections.size());
		List<Inspected> all = new ArrayList<>();
		List<ExplainedException> failures = new ArrayList<>();
		for (Inspection inspection : inspections) {
			try {
				all.addAll(inspection.inspect(progress.split(1)));
			} catch (ExplainedException e) {
				failures.add(e);
			}
		}
		if (failures.size() == inspections.size()) {
			throw failures.getFirst();
		}
		if (!failures.isEmpty()) {
			// what one cannot read another may still be able to tell something about
			all.add(new Inspected("inspections that failed", failures.size(),
					failures.stream().map(ExplainedException::getMessage).toList()));
		}
		return all;
	}
}
