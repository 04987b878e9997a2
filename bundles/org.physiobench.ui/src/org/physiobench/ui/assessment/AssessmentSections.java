package org.physiobench.ui.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.physiobench.core.assessment.AssessmentWords;
import org.physiobench.model.ActivityPain;
import org.physiobench.model.Assessment;
import org.physiobench.model.DirectionalPreference;
import org.physiobench.model.Equipment;
import org.physiobench.model.Irritability;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.model.Patient;
import org.physiobench.model.StartPosition;
import org.physiobench.ui.form.Form;
import org.physiobench.ui.look.Names;

/** What an assessment consists of, in the order in which a clinician asks. */
final class AssessmentSections {

	private static final List<String> BELIEFS = List.of("M1", "M2", "M3"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final Patient patient;
	private final Names names = new Names();
	private final AssessmentWords words = new AssessmentWords(Locale.getDefault());

	AssessmentSections(Patient patient) {
		this.patient = patient;
	}

	List<Section> all() {
		return List.of(
				new Section(Messages.Section_history, of -> Objects.requireNonNullElse(of.getClinician(), ""), this::history), //$NON-NLS-1$
				new Section(Messages.Section_redFlags, RedFlagSection::status, RedFlagSection::new),
				new Section(Messages.Section_pain, AssessmentSections::painStatus, this::pain),
				new Section(Messages.Section_regions, of -> count(of.getPainRegions()), RegionSection::new),
				new Section(Messages.Section_irritability, this::irritabilityStatus, this::irritability),
				new Section(Messages.Section_capacity, of -> count(of.getCapacityResults()), this::capacity),
				new Section(Messages.Section_precautions,
						of -> of.getPrecautions().stream().map(found -> names.of(found.getPrecaution()))
								.collect(Collectors.joining(", ")), //$NON-NLS-1$
						this::precautions),
				new Section(Messages.Section_home, AssessmentSections::homeStatus, this::home),
				new Section(Messages.Section_goals, of -> count(of.getGoals()), this::goals));
	}

	private static String count(List<?> found) {
		return found.isEmpty() ? "" : NLS.bind(Messages.Section_count, found.size()); //$NON-NLS-1$
	}

	private static String painStatus(Assessment of) {
		boolean asked = Stream.of(of.getPainNow(), of.getPainBest(), of.getPainWorst()).anyMatch(Objects::nonNull);
		return asked ? NLS.bind(Messages.Section_painStatus,
				new Object[] { number(of.getPainNow()), number(of.getPainBest()), number(of.getPainWorst()) }) : ""; //$NON-NLS-1$
	}

	private static Object number(Integer recorded) {
		return recorded == null ? "\u2013" : recorded; //$NON-NLS-1$
	}

	private String irritabilityStatus(Assessment of) {
		return of.getIrritability() == Irritability.NOT_JUDGED ? "" : names.of(of.getIrritability()); //$NON-NLS-1$
	}

	private static String homeStatus(Assessment of) {
		return of.getMinutesPerDay() == null ? "" : NLS.bind(Messages.Section_homeStatus, of.getMinutesPerDay()); //$NON-NLS-1$
	}

	private void history(Form<Assessment> form) {
		form.date(Messages.Field_assessedOn, Literals.ASSESSMENT__ASSESSED_ON);
		form.line(Messages.Field_clinician, Literals.ASSESSMENT__CLINICIAN);
		form.paragraph(Messages.Field_history, Literals.ASSESSMENT__HISTORY);
	}

	private void pain(Form<Assessment> form) {
		form.heading(Messages.Heading_pain);
		form.hint(Messages.Hint_scale);
		form.scale(Messages.Field_painNow, Literals.ASSESSMENT__PAIN_NOW);
		form.scale(Messages.Field_painBest, Literals.ASSESSMENT__PAIN_BEST);
		form.scale(Messages.Field_painWorst, Literals.ASSESSMENT__PAIN_WORST);
		form.heading(Messages.Heading_activities);
		form.hint(Messages.Hint_activities);
		form.<ActivityPain>rows(Literals.ASSESSMENT__ACTIVITY_PAINS, new ActivityRows(form.look()),
				Messages.Add_activity, ActivityRows::words);
	}

	private void irritability(Form<Assessment> form) {
		form.heading(Messages.Section_irritability);
		form.line(Messages.Field_provokedBy, Literals.ASSESSMENT__PROVOKED_BY);
		form.line(Messages.Field_provokedSeverity, Literals.ASSESSMENT__PROVOKED_SEVERITY);
		form.line(Messages.Field_settlesWithin, Literals.ASSESSMENT__SETTLES_WITHIN);
		form.choice(Messages.Field_irritability, Literals.ASSESSMENT__IRRITABILITY, List.of(Irritability.values()),
				names::of);
		form.heading(Messages.Heading_direction);
		form.choice(Messages.Field_direction, Literals.ASSESSMENT__DIRECTIONAL_PREFERENCE,
				List.of(DirectionalPreference.values()), words::of);
		form.paragraph(Messages.Field_response, Literals.ASSESSMENT__DIRECTIONAL_RESPONSE);
	}

	private void capacity(Form<Assessment> form) {
		form.heading(Messages.Heading_capacity);
		form.hint(Messages.Hint_capacity);
		CapacityRows rows = new CapacityRows(form.look(), patient, form.owner());
		form.rows(Literals.ASSESSMENT__CAPACITY_RESULTS, rows, Messages.Add_test, rows::words);
	}

	private void precautions(Form<Assessment> form) {
		form.heading(Messages.Section_precautions);
		form.hint(Messages.Hint_precautions);
		PrecautionRows rows = new PrecautionRows(form.look(), form.owner());
		form.rows(Literals.ASSESSMENT__PRECAUTIONS, rows, Messages.Add_precaution, rows::words);
		form.several(Messages.Field_positions, Literals.ASSESSMENT__POSITIONS_TO_AVOID, List.of(StartPosition.values()),
				names::of);
	}

	private void home(Form<Assessment> form) {
		form.number(Messages.Field_minutes, Literals.ASSESSMENT__MINUTES_PER_DAY);
		form.number(Messages.Field_days, Literals.ASSESSMENT__DAYS_PER_WEEK);
		form.several(Messages.Field_equipment, Literals.ASSESSMENT__HOME_EQUIPMENT, List.of(Equipment.values()),
				names::of);
	}

	private void goals(Form<Assessment> form) {
		form.heading(Messages.Heading_goals);
		form.hint(Messages.Hint_goals);
		GoalRows rows = new GoalRows(form.look());
		form.rows(Literals.ASSESSMENT__GOALS, rows, Messages.Add_goal, rows::words);
		// a belief of another library stays what it is
		List<String> beliefs = Stream.concat(BELIEFS.stream(), form.owner().getBeliefs().stream()).distinct().toList();
		form.several(Messages.Field_beliefs, Literals.ASSESSMENT__BELIEFS, beliefs, words::belief);
	}
}
