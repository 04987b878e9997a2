package org.physiobench.ui.person;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String Feature_build;
	public static String Feature_slender;
	public static String Feature_average;
	public static String Feature_broad;
	public static String Feature_hair;
	public static String Feature_short;
	public static String Feature_bob;
	public static String Feature_bun;
	public static String Feature_skin;
	public static String Feature_light;
	public static String Feature_medium;
	public static String Feature_dark;
	public static String FiguresPage_about;
	public static String FiguresPage_preview;
	public static String FiguresPage_move;
	public static String FiguresPage_job;

	static {
		NLS.initializeMessages("org.physiobench.ui.person.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
