package org.physiobench.core.internal.library;

import org.eclipse.emf.ecore.EObject;

/** Reads a part of the model that is written as a phrase of a few words instead of keys. */
@FunctionalInterface
interface Phrase {

	/**
	 * @param text not blank
	 * @throws Misread if the phrase is not understood
	 */
	EObject read(String text) throws Misread;
}
