package org.physiobench.ui.memory;

/** What a screen remembers of the user of this workstation; it lies outside of the encrypted records. */
public interface Memory {

	/** What was kept under a key; empty at first. */
	String get(String key);

	/** Keeps something in the place of what was kept before. */
	void put(String key, String value);
}
