package org.physiobench.ui.look;

import java.util.Optional;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What a screen reader calls a control that has no label of its own. */
public final class AccessibleName {

	/** Key of the control's data under which its name is kept. */
	private static final String KEY = "accessibleName"; //$NON-NLS-1$

	private AccessibleName() {
	}

	/** Names a control, or names it anew. */
	public static void set(Control control, String name) {
		boolean first = control.getData(KEY) == null;
		control.setData(KEY, name);
		if (first) {
			control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
				@Override
				public void getName(AccessibleEvent event) {
					event.result = String.valueOf(control.getData(KEY));
				}
			});
		}
	}

	/** The name that a control was given. */
	public static Optional<String> of(Control control) {
		return Optional.ofNullable(control.getData(KEY)).map(Object::toString);
	}
}
