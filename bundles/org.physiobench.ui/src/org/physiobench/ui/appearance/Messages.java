package org.physiobench.ui.appearance;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String AppearancePage_about;
	public static String AppearancePage_dark;
	public static String AppearancePage_light;
	public static String AppearancePage_nextStart;
	public static String AppearancePage_paper;
	public static String AppearancePage_system;
	public static String AppearancePage_title;

	static {
		NLS.initializeMessages("org.physiobench.ui.appearance.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
