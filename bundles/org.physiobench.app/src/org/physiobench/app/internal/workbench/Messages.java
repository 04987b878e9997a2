package org.physiobench.app.internal.workbench;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String CarePerspective_findPatient;
	public static String LayoutFolder_openAlready;
	public static String LayoutFolder_readOnly;
	public static String PhysiobenchWindow_title;
	public static String PhysiobenchWorkbench_noScreens;
	public static String RestoreAtStart_title;
	public static String RestoreAtStart_noAdapter;
	public static String RestoreAtStart_done;
	public static String RestoreAtStart_aside;
	public static String RestoreAtStart_cancelled;
	public static String RestoreAtStart_failed;

	static {
		NLS.initializeMessages("org.physiobench.app.internal.workbench.messages", Messages.class);
	}

	private Messages() {
	}
}
