package org.physiobench.ui.bodychart;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String BodyChartControl_keys;
	public static String BodyChartControl_pain;
	public static String BodyChartControl_unmarked;
	public static String ChartCanvas_unmark;
	public static String KindLegend_title;
	public static String KindLetters_inOrder;
	public static String MarksElsewhere_remove;
	public static String MarksElsewhere_removeSign;

	static {
		NLS.initializeMessages("org.physiobench.ui.bodychart.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
