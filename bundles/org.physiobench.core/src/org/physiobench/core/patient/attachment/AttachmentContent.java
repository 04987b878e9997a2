package org.physiobench.core.patient.attachment;

import org.eclipse.emf.ecore.EObject;

/** What an attachment turns out to hold here. */
public sealed interface AttachmentContent {

	/**
	 * The plugin that brought it is installed.
	 *
	 * @param object a copy that belongs to the caller; changing it changes no record
	 */
	record Understood(EObject object) implements AttachmentContent {
	}

	/**
	 * Nobody here brings its package. It stays as it is.
	 *
	 * @param namespace of the package that is missing
	 */
	record PluginMissing(String namespace) implements AttachmentContent {
	}

	/**
	 * Its package is here and does not know what is in it, perhaps because it is older. It stays as it is.
	 *
	 * @param why for the log
	 */
	record NotUnderstood(String why) implements AttachmentContent {
	}
}
