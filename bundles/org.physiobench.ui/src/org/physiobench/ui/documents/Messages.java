package org.physiobench.ui.documents;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String DocumentsPage_by;
	public static String DocumentsPage_handout;
	public static String DocumentsPage_how;
	public static String DocumentsPage_kind;
	public static String DocumentsPage_list;
	public static String DocumentsPage_none;
	public static String DocumentsPage_opening;
	public static String DocumentsPage_reading;
	public static String DocumentsPage_report;
	public static String DocumentsPage_title;
	public static String DocumentsPage_when;
	public static String HandoutSheets_failed;
	public static String HandoutSheets_title;
	public static String HandoutSheets_untitled;
	public static String PdfOnScreen_failed;
	public static String PdfOnScreen_noViewer;
	public static String PdfOnScreen_title;

	static {
		NLS.initializeMessages("org.physiobench.ui.documents.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
