package org.physiobench.ui.clinic;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String ClinicExercises_copyOf;
	public static String ClinicExercises_impossible;
	public static String ClinicExercises_library;
	public static String ClinicExercises_newName;
	public static String EquipmentText_or;
	public static String ExerciseEditor_faulty;
	public static String ExerciseEditor_faultyTitle;
	public static String ExerciseEditor_gone;
	public static String ExerciseEditor_noFamily;
	public static String ExerciseEditor_noStore;
	public static String ExerciseEditor_notSaved;
	public static String ExerciseEditor_opening;
	public static String ExerciseForm_basedOn;
	public static String ExerciseForm_bias;
	public static String ExerciseForm_bothSides;
	public static String ExerciseForm_breathing;
	public static String ExerciseForm_category;
	public static String ExerciseForm_commonErrors;
	public static String ExerciseForm_cues;
	public static String ExerciseForm_daysAWeek;
	public static String ExerciseForm_dosage;
	public static String ExerciseForm_easier;
	public static String ExerciseForm_effort;
	public static String ExerciseForm_equipment;
	public static String ExerciseForm_family;
	public static String ExerciseForm_exampleFigure;
	public static String ExerciseForm_figure;
	public static String ExerciseForm_figureExample;
	public static String ExerciseForm_figureHint;
	public static String ExerciseForm_figureWords;
	public static String ExerciseForm_forClinician;
	public static String ExerciseForm_forPatient;
	public static String ExerciseForm_harder;
	public static String ExerciseForm_hold;
	public static String ExerciseForm_howItFeels;
	public static String ExerciseForm_level;
	public static String ExerciseForm_minutes;
	public static String ExerciseForm_muscles;
	public static String ExerciseForm_name;
	public static String ExerciseForm_oneSided;
	public static String ExerciseForm_position;
	public static String ExerciseForm_precautions;
	public static String ExerciseForm_progression;
	public static String ExerciseForm_regions;
	public static String ExerciseForm_repetitions;
	public static String ExerciseForm_rest;
	public static String ExerciseForm_setUp;
	public static String ExerciseForm_sets;
	public static String ExerciseForm_sides;
	public static String ExerciseForm_steps;
	public static String ExerciseForm_synonyms;
	public static String ExerciseForm_therapistCues;
	public static String ExerciseForm_timesADay;
	public static String ExerciseForm_unknownEquipment;
	public static String ExerciseForm_whenToStop;
	public static String ExerciseHandler_notOpened;
	public static String FigurePreview_drawing;
	public static String FigurePreview_fine;
	public static String FigurePreview_none;
	public static String FormFields_change;
	public static String FormFields_number;
	public static String FormFields_required;
	public static String SeveralOf_none;

	static {
		NLS.initializeMessages("org.physiobench.ui.clinic.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
