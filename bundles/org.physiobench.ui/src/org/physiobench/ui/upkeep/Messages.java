package org.physiobench.ui.upkeep;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String BackUp_title;
	public static String BackUp_choose;
	public static String BackUp_job;
	public static String BackUp_done;
	public static String BackUp_failed;
	public static String BackUp_none;
	public static String Restore_title;
	public static String Restore_choose;
	public static String Restore_ask;
	public static String Restore_askShared;
	public static String Restore_now;
	public static String Daily_job;
	public static String Daily_failed;
	public static String Daily_made;

	static {
		NLS.initializeMessages("org.physiobench.ui.upkeep.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
