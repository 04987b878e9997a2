package org.physiobench.ui.memory;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Keeps what screens remember in the preferences of the data folder. */
public final class KeptMemory implements Memory {

	private static final String BUNDLE = "org.physiobench.ui"; //$NON-NLS-1$

	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(BUNDLE);

	@Override
	public String get(String key) {
		return preferences.get(key, ""); //$NON-NLS-1$
	}

	/** What cannot be written is still known until the program ends; no work is lost with it. */
	@Override
	public void put(String key, String value) {
		preferences.put(key, value);
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			ILog.of(getClass()).warn("What a screen remembers could not be written", e); //$NON-NLS-1$
		}
	}
}
