package org.physiobench.ui.clinic;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.physiobench.core.exercise.FigureNotation;
import org.physiobench.model.BodyRegion;
import org.physiobench.model.Dosage;
import org.physiobench.model.EquipmentNeed;
import org.physiobench.model.Exercise;
import org.physiobench.model.ExerciseCategory;
import org.physiobench.model.ExerciseText;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.model.Precaution;
import org.physiobench.model.SpinalLoadingBias;
import org.physiobench.model.StartPosition;
import org.physiobench.model.figure.Figure;
import org.physiobench.ui.editing.ModelChanges;
import org.physiobench.ui.look.Chip;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.Names;

/** All that a clinic decides about an exercise of its own, with its picture beside it. */
final class ExerciseForm {

	private static final int PICTURE_WIDTH = 280;
	private static final int HIGHEST_LEVEL = 20;
	private static final int NOTATION_HEIGHT = 320;

	private final Names names = new Names();
	private final EquipmentText equipment = new EquipmentText();
	private final Look look;
	private final ModelChanges changes;
	private final Exercise exercise;
	private final ScrolledComposite scroller;
	private final FormFields fields;

	/**
	 * A family that the exercise can belong to.
	 *
	 * @param id   of the family; empty for none
	 * @param name of the family
	 */
	record Family(String id, String name) {
	}

	ExerciseForm(Composite parent, ModelChanges changes, Exercise exercise, List<Family> families,
			FigureNotation notation) {
		this.changes = changes;
		this.exercise = exercise;
		Composite page = new Composite(parent, SWT.NONE);
		look = new Look(page);
		page.setBackground(look.surface());
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		page.setLayout(layout);
		scroller = new ScrolledComposite(page, SWT.V_SCROLL);
		scroller.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		scroller.setBackground(look.surface());
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		Composite form = look.on(look.surface(), new Composite(scroller, SWT.NONE));
		fields = new FormFields(form, look, changes);
		ExerciseText words = ClinicExercises.words(exercise);
		addKind(words, families);
		addWords(words);
		addDosage(exercise.getStartingDosage());
		scroller.setContent(form);
		scroller.addListener(SWT.Resize,
				event -> scroller.setMinSize(0, form.computeSize(scroller.getClientArea().width, SWT.DEFAULT).y));
		Composite side = side(page);
		FigurePreview preview = new FigurePreview(side, look, notation, exercise, words.getLanguage());
		addOrigin(side);
		addFigure(notation, preview, words.getLanguage());
	}

	/** What is wrong with the first field that holds something impossible; nothing if all can be saved. */
	Optional<String> fault() {
		return fields.fault();
	}

	void setFocus() {
		scroller.setFocus();
	}

	private void addKind(ExerciseText words, List<Family> families) {
		fields.required(Messages.ExerciseForm_name, words, Literals.EXERCISE_TEXT__NAME);
		fields.list(Messages.ExerciseForm_synonyms, words, Literals.EXERCISE_TEXT__SYNONYMS);
		// a family that no library describes any more stays what it is; none of all is no value of the model
		List<String> ids = Stream.concat(families.stream().map(family -> family.id().isEmpty() ? null : family.id()),
				Stream.ofNullable(exercise.getFamily())).distinct().toList();
		fields.choice(Messages.ExerciseForm_family, exercise, Literals.EXERCISE__FAMILY, ids,
				id -> families.stream().filter(family -> family.id().equals(Objects.requireNonNullElse(id, ""))) //$NON-NLS-1$
						.map(Family::name).findFirst().orElse(id));
		fields.number(Messages.ExerciseForm_level, exercise, Literals.EXERCISE__LEVEL, 1, HIGHEST_LEVEL);
		fields.choice(Messages.ExerciseForm_category, exercise, Literals.EXERCISE__CATEGORY,
				List.of(ExerciseCategory.values()), names::of);
		fields.choice(Messages.ExerciseForm_position, exercise, Literals.EXERCISE__START_POSITION,
				List.of(StartPosition.values()), names::of);
		fields.choice(Messages.ExerciseForm_bias, exercise, Literals.EXERCISE__BIAS, List.of(SpinalLoadingBias.values()),
				names::of);
		fields.choice(Messages.ExerciseForm_sides, exercise, Literals.EXERCISE__ONE_SIDED, List.of(false, true),
				oneSided -> oneSided ? Messages.ExerciseForm_oneSided : Messages.ExerciseForm_bothSides);
		fields.<List<EquipmentNeed>>line(Messages.ExerciseForm_equipment, exercise, Literals.EXERCISE__EQUIPMENT,
				typed -> equipment.unknown(typed)
						.map(word -> ValidationStatus.error(NLS.bind(Messages.ExerciseForm_unknownEquipment, word)))
						.orElseGet(ValidationStatus::ok),
				equipment::read, value -> equipment.of(exercise.getEquipment()));
		fields.label(Messages.ExerciseForm_regions);
		new SeveralOf<>(fields.form(), look, changes, Messages.ExerciseForm_regions, exercise, Literals.EXERCISE__REGIONS,
				List.of(BodyRegion.values()));
		fields.label(Messages.ExerciseForm_precautions);
		new SeveralOf<>(fields.form(), look, changes, Messages.ExerciseForm_precautions, exercise,
				Literals.EXERCISE__PRECAUTIONS, List.of(Precaution.values()));
	}

	private void addWords(ExerciseText words) {
		fields.heading(Messages.ExerciseForm_forPatient);
		fields.paragraph(Messages.ExerciseForm_setUp, words, Literals.EXERCISE_TEXT__SET_UP);
		fields.list(Messages.ExerciseForm_steps, words, Literals.EXERCISE_TEXT__STEPS);
		fields.paragraph(Messages.ExerciseForm_breathing, words, Literals.EXERCISE_TEXT__BREATHING);
		fields.list(Messages.ExerciseForm_cues, words, Literals.EXERCISE_TEXT__CUES);
		fields.paragraph(Messages.ExerciseForm_howItFeels, words, Literals.EXERCISE_TEXT__HOW_IT_FEELS);
		fields.paragraph(Messages.ExerciseForm_whenToStop, words, Literals.EXERCISE_TEXT__WHEN_TO_STOP);
		fields.paragraph(Messages.ExerciseForm_easier, words, Literals.EXERCISE_TEXT__EASIER);
		fields.paragraph(Messages.ExerciseForm_harder, words, Literals.EXERCISE_TEXT__HARDER);
		fields.heading(Messages.ExerciseForm_forClinician);
		fields.paragraph(Messages.ExerciseForm_muscles, words, Literals.EXERCISE_TEXT__REGION);
		fields.list(Messages.ExerciseForm_therapistCues, words, Literals.EXERCISE_TEXT__THERAPIST_CUES);
		fields.list(Messages.ExerciseForm_commonErrors, words, Literals.EXERCISE_TEXT__COMMON_ERRORS);
	}

	private void addDosage(Dosage dosage) {
		fields.heading(Messages.ExerciseForm_dosage);
		fields.number(Messages.ExerciseForm_sets, dosage, Literals.DOSAGE__SETS, 1, 20);
		fields.number(Messages.ExerciseForm_repetitions, dosage, Literals.DOSAGE__REPETITIONS, 1, 100);
		fields.number(Messages.ExerciseForm_hold, dosage, Literals.DOSAGE__HOLD_SECONDS, 1, 600);
		fields.number(Messages.ExerciseForm_rest, dosage, Literals.DOSAGE__REST_SECONDS, 5, 600);
		fields.number(Messages.ExerciseForm_minutes, dosage, Literals.DOSAGE__DURATION_MINUTES, 1, 240);
		fields.number(Messages.ExerciseForm_effort, dosage, Literals.DOSAGE__EFFORT, 0, 10);
		fields.number(Messages.ExerciseForm_timesADay, dosage, Literals.DOSAGE__TIMES_PER_DAY, 1, 12);
		fields.number(Messages.ExerciseForm_daysAWeek, dosage, Literals.DOSAGE__DAYS_PER_WEEK, 1, 7);
		fields.paragraph(Messages.ExerciseForm_progression, dosage, Literals.DOSAGE__PROGRESSION);
	}

	private Composite side(Composite page) {
		Composite side = look.on(look.surface(), new Composite(page, SWT.NONE));
		GridData place = new GridData(SWT.FILL, SWT.FILL, false, true);
		place.widthHint = PICTURE_WIDTH;
		side.setLayoutData(place);
		return side;
	}

	private void addFigure(FigureNotation notation, FigurePreview preview, String language) {
		fields.heading(Messages.ExerciseForm_figure);
		Function<String, FigureNotation.Reading> reading = typed -> notation.read(typed, language,
				Optional.ofNullable(exercise.getFigure()));
		Text text = fields.<Figure>notation(Messages.ExerciseForm_figureWords, NOTATION_HEIGHT, exercise,
				Literals.EXERCISE__FIGURE,
				typed -> !typed.isBlank() && reading.apply(typed) instanceof FigureNotation.Faulty(List<String> faults)
						? ValidationStatus.error(faults.getFirst())
						: ValidationStatus.ok(),
				typed -> !typed.isBlank() && reading.apply(typed) instanceof FigureNotation.Understood(Figure figure) ? figure
						: null,
				figure -> figure == null ? "" : notation.write((Figure) figure, language)); //$NON-NLS-1$
		text.addListener(SWT.Modify, event -> preview.show(text.getText()));
		preview.show(text.getText());
		fields.hint(Messages.ExerciseForm_figureHint);
		Chip example = Chip.link(fields.form(), look, Messages.ExerciseForm_figureExample);
		example.onPress(() -> {
			if (text.getText().isBlank()) {
				text.setText(Messages.ExerciseForm_exampleFigure);
			}
			text.setFocus();
		});
	}

	private void addOrigin(Composite side) {
		Optional.ofNullable(exercise.getBasedOn()).ifPresent(original -> {
			Label base = look.on(look.surface(), new Label(side, SWT.WRAP));
			base.setFont(look.small());
			base.setForeground(look.muted());
			base.setText(NLS.bind(Messages.ExerciseForm_basedOn, original));
			base.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		});
	}
}
