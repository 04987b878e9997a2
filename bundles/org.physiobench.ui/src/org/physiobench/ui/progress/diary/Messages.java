package org.physiobench.ui.progress.diary;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String DiaryKeys_done;
	public static String DiaryKeys_partly;
	public static String DiaryKeys_notDone;
	public static String DiaryKeys_yes;
	public static String DiaryKeys_no;
	public static String DiaryTable_before;
	public static String DiaryTable_during;
	public static String DiaryTable_after;
	public static String DiaryTable_nextMorning;
	public static String DiaryTable_effort;
	public static String DiaryTable_sharp;
	public static String DiaryTable_spreading;
	public static String DiaryTable_comment;
	public static String CellWords_cell;
	public static String CellWords_day;
	public static String CellWords_done;
	public static String CellWords_partly;
	public static String CellWords_notDone;
	public static String CellWords_yes;
	public static String CellWords_unknown;
	public static String CellWords_notPrescribed;
	public static String CellWords_exerciseKeys;
	public static String CellWords_ratingKeys;
	public static String CellWords_warningKeys;
	public static String CellWords_commentKeys;
	public static String DiaryGrid_note;
	public static String DiaryGrid_noteMany;
	public static String DiaryGrid_repeat;
	public static String DiaryGrid_comment;
	public static String DiarySection_earlier;
	public static String DiarySection_later;
	public static String DiarySection_days;
	public static String DiarySection_goDown;
	public static String DiarySection_goDownHint;
	public static String DiarySection_allKeys;

	static {
		NLS.initializeMessages("org.physiobench.ui.progress.diary.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
