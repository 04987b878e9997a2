package org.physiobench.it;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Control;

/** What a screen reader would call a control. */
final class AccessibleNames {

	private AccessibleNames() {
	}

	/** The name; empty if the control has none of its own. On the user interface thread only. */
	static String of(Control control) {
		Object name = control.getData("accessibleName");
		return name == null ? "" : name.toString();
	}
}
