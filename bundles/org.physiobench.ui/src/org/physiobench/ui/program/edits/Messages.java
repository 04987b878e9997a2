package org.physiobench.ui.program.edits;

import org.eclipse.osgi.util.NLS;

/** What this package says on screen. */
final class Messages extends NLS {
	public static String PrescriptionChanges_feature;
	public static String PrescriptionChanges_dosage;
	public static String PrescriptionChanges_several;
	public static String PrescriptionChanges_side;

	static {
		NLS.initializeMessages("org.physiobench.ui.program.edits.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
