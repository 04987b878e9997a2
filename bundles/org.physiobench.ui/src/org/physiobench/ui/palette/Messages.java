package org.physiobench.ui.palette;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String PaletteView_search;
	public static String PaletteView_list;
	public static String PaletteView_loading;
	public static String PaletteView_noneAtAll;
	public static String PaletteView_noTarget;
	public static String Choice_andMore;
	public static String FilterChoices_category;
	public static String FilterChoices_position;
	public static String FilterChoices_equipment;
	public static String FilterChoices_region;
	public static String FilterChoices_bias;
	public static String FilterChoices_level;
	public static String FilterChoices_noEquipment;
	public static String FilterRow_clear;
	public static String ResultLine_one;
	public static String ResultLine_many;
	public static String ResultLine_sortedBy;
	public static String ResultLine_relevance;
	public static String ResultLine_name;
	public static String ResultLine_family;
	public static String ResultLine_showDetails;
	public static String ResultLine_hideDetails;
	public static String Palette_noneFound;
	public static String Palette_noneOfThese;
	public static String FilterRow_forPatient;
	public static String FilterRow_forPatientHint;
	public static String FilterRow_favourites;
	public static String FilterRow_favouritesHint;
	public static String FilterRow_recent;
	public static String FilterRow_recentHint;
	public static String ExerciseWording_asksForCare;
	public static String ExerciseWording_positionToAvoid;
	public static String ExerciseWording_equipmentMissing;
	public static String ExerciseCard_favourite;
	public static String ExerciseCard_clinic;
	public static String ExerciseCard_against;
	public static String Palette_noFavourites;
	public static String Palette_noneRecent;
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
