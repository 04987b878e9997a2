package org.physiobench.ui.appearance;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** What the user wants the window to look like. The platform reads the choice when it starts. */
enum ChosenTheme {

	/** As other programs on the computer do; the product finds that out at its start. */
	SYSTEM(Optional.empty()),
	LIGHT(Optional.of("org.physiobench.ui.light")), //$NON-NLS-1$
	DARK(Optional.of("org.physiobench.ui.dark")); //$NON-NLS-1$

	/** Where the platform keeps the theme that a user chose. */
	private static final String NODE = "org.eclipse.e4.ui.css.swt.theme"; //$NON-NLS-1$
	private static final String KEY = "themeid"; //$NON-NLS-1$

	private final Optional<String> theme;

	ChosenTheme(Optional<String> theme) {
		this.theme = theme;
	}

	/** What is kept; the system's where nothing is, or a theme that is none of ours. */
	static ChosenTheme kept() {
		Optional<String> id = Optional.ofNullable(InstanceScope.INSTANCE.getNode(NODE).get(KEY, null));
		return Arrays.stream(values()).filter(choice -> choice.theme.equals(id)).findFirst().orElse(SYSTEM);
	}

	/**
	 * Keeps it for the next start.
	 *
	 * @throws BackingStoreException when it could not be written
	 */
	void keep() throws BackingStoreException {
		IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(NODE);
		theme.ifPresentOrElse(id -> preferences.put(KEY, id), () -> preferences.remove(KEY));
		preferences.flush();
	}
}
