package org.physiobench.ui.look;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;

/** What the closed choices of the model are called on screen. */
public final class Names {

	private final ResourceBundle words = ResourceBundle.getBundle("org.physiobench.ui.look.names", Locale.getDefault(), //$NON-NLS-1$
			Names.class.getClassLoader());

	/** The name of one value, for example Core stability. */
	public String of(Enumerator value) {
		String key = value.getClass().getSimpleName() + '.' + value.getLiteral();
		try {
			return words.getString(key);
		} catch (MissingResourceException e) {
			throw new IllegalStateException("No name on screen for " + key, e); //$NON-NLS-1$
		}
	}

	/** What a statement that exercises serve says, such as core stability for W1; a key of another library as it stands. */
	public String ofStatement(String key) {
		String name = "serves." + key; //$NON-NLS-1$
		return words.containsKey(name) ? words.getString(name) : key;
	}
}
