package org.physiobench.ui.privacy;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Access_about;
	public static String Access_changed;
	public static String Access_detail;
	public static String Access_erased;
	public static String Access_exported;
	public static String Access_printed;
	public static String Access_read;
	public static String Access_registered;
	public static String Access_title;
	public static String Access_what;
	public static String Access_when;
	public static String Access_where;
	public static String Access_who;
	public static String Erase_about;
	public static String Erase_gone;
	public static String Erase_title;
	public static String Erase_typeName;
	public static String Privacy_noDatabase;

	static {
		NLS.initializeMessages("org.physiobench.ui.privacy.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
