package org.physiobench.app.internal.workbench;

import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.swt.widgets.Display;

/** Lets the window be light or dark as other programs on the computer are, unless the user has chosen otherwise. */
final class SystemTheme {

	private static final String LIGHT = "org.physiobench.ui.light";
	private static final String DARK = "org.physiobench.ui.dark";

	/** Where the platform looks for the theme; what the user chose lies in a scope that comes before the default. */
	private static final String NODE = "org.eclipse.e4.ui.css.swt.theme";
	private static final String KEY = "themeid";

	private SystemTheme() {
	}

	/** Takes effect if it is called after the display was opened and before the workbench runs. */
	static void take() {
		// without it the platform would take its own dark theme on a dark system
		DefaultScope.INSTANCE.getNode(NODE).put(KEY, Display.isSystemDarkTheme() ? DARK : LIGHT);
	}
}
