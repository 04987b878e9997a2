package org.physiobench.ui.palette;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String PaletteView_search;
	public static String PaletteView_list;
	public static String PaletteView_loading;
	public static String PaletteView_noneAtAll;
	public static String PaletteView_noneFound;
	public static String PaletteView_noTarget;
	public static String ExerciseCard_toolTip;
	public static String ExerciseWording_level;
	public static String ExerciseWording_levelAndNeeds;
	public static String ExerciseWording_or;

	static {
		NLS.initializeMessages("org.physiobench.ui.palette.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
