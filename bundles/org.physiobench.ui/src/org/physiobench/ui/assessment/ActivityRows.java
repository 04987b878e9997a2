package org.physiobench.ui.assessment;

import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.physiobench.model.ActivityPain;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.ui.form.Bindings;
import org.physiobench.ui.form.RowKind;
import org.physiobench.ui.form.Starters;
import org.physiobench.ui.look.Look;

/** Pain with particular activities. */
record ActivityRows(Look look) implements RowKind<ActivityPain> {

	static String words(ActivityPain of) {
		return of.getPain() == null ? of.getActivity()
				: NLS.bind(Messages.Words_withPain, of.getActivity(), of.getPain());
	}

	@Override
	public String name() {
		return Messages.Row_activity;
	}

	@Override
	public int columns() {
		return 3;
	}

	@Override
	public void cells(Composite row, ActivityPain element, Bindings bindings) {
		Cells cells = new Cells(row, look);
		bindings.words(cells.words(""), Messages.Cell_activity, element, Literals.ACTIVITY_PAIN__ACTIVITY); //$NON-NLS-1$
		bindings.number(cells.number(), Messages.Cell_activityPain, element, Literals.ACTIVITY_PAIN__PAIN);
		cells.unit(Messages.Cell_ofTen);
	}

	@Override
	public void starter(Composite list, Consumer<ActivityPain> begin) {
		Starters.typed(list, Messages.Hint_newActivity, typed -> {
			ActivityPain activity = ModelFactory.eINSTANCE.createActivityPain();
			activity.setId(UUID.randomUUID().toString());
			activity.setActivity(typed);
			begin.accept(activity);
		});
	}
}
