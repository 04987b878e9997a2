package org.physiobench.ui.conflict;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String ConflictDialog_title;
	public static String ConflictDialog_heading;
	public static String ConflictDialog_about;
	public static String ConflictDialog_aboutNone;
	public static String ConflictDialog_allMine;
	public static String ConflictDialog_allTheirs;
	public static String ConflictDialog_merge;
	public static String ConflictDialog_keepEditing;
	public static String ConflictDialog_open;
	public static String ConflictDialog_openOne;
	public static String ConflictDialog_settled;
	public static String ChangeTable_name;
	public static String ChangeTable_changedBy;
	public static String ChangeTable_place;
	public static String ChangeTable_before;
	public static String ChangeTable_mine;
	public static String ChangeTable_theirs;
	public static String ChangeTable_kept;
	public static String ChangeTable_byBoth;
	public static String ChangeTable_byMe;
	public static String ChangeTable_byThem;
	public static String ChangeTable_choose;
	public static String ChangeTable_keepsMine;
	public static String ChangeTable_keepsTheirs;
	public static String ChangeTable_hint;
	public static String ChangeTexts_before;
	public static String ChangeTexts_mine;
	public static String ChangeTexts_theirs;

	static {
		NLS.initializeMessages("org.physiobench.ui.conflict.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
