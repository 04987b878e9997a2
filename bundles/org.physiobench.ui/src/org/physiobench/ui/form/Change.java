package org.physiobench.ui.form;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;

/** What a change by a field is called in the menu, such as Change worst pain. */
public final class Change {

	private Change() {
	}

	/** The change of what has this name on screen. */
	public static String of(String name) {
		return NLS.bind(Messages.Change_name, inSentence(name));
	}

	/** A name as it stands within a sentence of the language on screen. */
	public static String inSentence(String name) {
		return name.isEmpty() || !Boolean.parseBoolean(Messages.Change_lowerCaseStart) ? name
				: name.substring(0, 1).toLowerCase(Locale.getDefault()) + name.substring(1);
	}
}
