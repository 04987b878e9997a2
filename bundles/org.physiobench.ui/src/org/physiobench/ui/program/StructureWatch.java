package org.physiobench.ui.program;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.physiobench.model.Episode;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.model.Patient;
import org.physiobench.model.Program;

/** Tells when programs or phases come or go, or one is handed out; what happens inside a phase is the column's business. */
final class StructureWatch extends AdapterImpl {

	private final List<EObject> watched = new ArrayList<>();
	private final Runnable changed;

	StructureWatch(Runnable changed) {
		this.changed = changed;
	}

	void watch(EObject object) {
		watched.add(object);
		object.eAdapters().add(this);
	}

	void stop() {
		watched.forEach(object -> object.eAdapters().remove(this));
		watched.clear();
	}

	@Override
	public void notifyChanged(Notification change) {
		Object feature = change.getFeature();
		boolean structure = switch (change.getNotifier()) {
		case Patient patient -> feature == Literals.PATIENT__EPISODES;
		case Episode episode -> feature == Literals.EPISODE__PROGRAMS;
		case Program program -> feature == Literals.PROGRAM__PHASES || feature == Literals.PROGRAM__ISSUED_ON;
		default -> false;
		};
		if (structure) {
			changed.run();
		}
	}
}
