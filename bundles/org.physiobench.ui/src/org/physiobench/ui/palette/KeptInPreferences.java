package org.physiobench.ui.palette;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

/** Keeps what belongs to the user of this workstation in the preferences of her data folder. */
final class KeptInPreferences implements PaletteMemory.Store {

	private final IEclipsePreferences preferences;

	KeptInPreferences(IEclipsePreferences preferences) {
		this.preferences = preferences;
	}

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
			ILog.of(getClass()).warn("What the palette remembers could not be written", e); //$NON-NLS-1$
		}
	}
}
