package org.physiobench.ui.form;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Change_name;
	public static String Change_lowerCaseStart;
	public static String Bindings_date;
	public static String Bindings_decimal;
	public static String Bindings_number;
	public static String Bindings_required;
	public static String Earlier_none;
	public static String Earlier_same;
	public static String Earlier_was;
	public static String RowList_remove;
	public static String RowList_removeSign;
	public static String Scale_least;
	public static String Scale_most;
	public static String Scale_notRecorded;

	static {
		NLS.initializeMessages("org.physiobench.ui.form.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
