package org.physiobench.ui.person;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.figure.Appearance;
import org.physiobench.figure.ClinicAppearance;
import org.physiobench.model.Exercise;
import org.physiobench.model.StartPosition;
import org.physiobench.ui.details.DetailsFigure;
import org.physiobench.ui.figures.FigureStudio;
import org.physiobench.ui.figures.PortraitPictures;
import org.physiobench.ui.look.Look;

/** Where the person is chosen whom all figures of the clinic show. */
public final class FiguresPage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final int TEXT_WIDTH = 540;
	private static final int PREVIEW_WIDTH = 190;
	private static final ExerciseId PREVIEW = new ExerciseId("preview"); //$NON-NLS-1$

	private Optional<ClinicAppearance> clinic = Optional.empty();
	private Optional<ExerciseCatalog> catalog = Optional.empty();
	private Fitting fitting = new Fitting(Appearance.neutral());
	private List<FeatureRow<?>> rows = List.of();

	@Override
	public void init(IWorkbench workbench) {
		clinic = Optional.ofNullable(workbench.getService(ClinicAppearance.class));
		catalog = Optional.ofNullable(workbench.getService(ExerciseCatalog.class));
		fitting = new Fitting(clinic.map(ClinicAppearance::current).orElseGet(Appearance::neutral));
	}

	@Override
	protected Control createContents(Composite parent) {
		Look look = new Look(parent);
		Composite page = look.on(look.surface(), new Composite(parent, SWT.NONE));
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 2 * Look.STEP;
		layout.marginHeight = 2 * Look.STEP;
		layout.horizontalSpacing = 4 * Look.STEP;
		layout.verticalSpacing = 3 * Look.STEP;
		page.setLayout(layout);
		note(page, look, Messages.FiguresPage_about, TEXT_WIDTH, 2);
		Composite choices = column(page, look);
		PortraitPictures portraits = new PortraitPictures(page, fitting.current(), PersonCard.ROOM, this::show);
		rows = Feature.all().stream().<FeatureRow<?>> map(feature -> row(choices, look, feature, portraits)).toList();
		catalog.ifPresent(exercises -> addPreview(page, look, exercises));
		fitting.onChange(this::show);
		return page;
	}

	private <V extends Enum<V>> FeatureRow<V> row(Composite parent, Look look, Feature<V> feature,
			PortraitPictures portraits) {
		return new FeatureRow<>(parent, look, feature, fitting, portraits);
	}

	private void addPreview(Composite page, Look look, ExerciseCatalog exercises) {
		Composite preview = column(page, look);
		((GridData) preview.getLayoutData()).widthHint = PREVIEW_WIDTH;
		Label label = look.on(look.surface(), new Label(preview, SWT.NONE));
		label.setText(Messages.FiguresPage_preview);
		label.setFont(look.strong());
		new DetailsFigure(preview, look, FigureStudio.fitting(() -> example(exercises), fitting), PREVIEW,
				Messages.FiguresPage_preview);
		note(preview, look, Messages.FiguresPage_move, PREVIEW_WIDTH, 1);
	}

	/** On hands and knees most of a person is seen in a wide picture. */
	private static Optional<Exercise> example(ExerciseCatalog exercises) {
		List<ExerciseEntry> drawn = exercises.all().stream().filter(ExerciseEntry::hasFigure).toList();
		return drawn.stream().filter(exercise -> exercise.startPosition() == StartPosition.QUADRUPED).findFirst()
				.or(() -> drawn.stream().findFirst()).flatMap(exercise -> exercises.copyOf(exercise.id()));
	}

	private static Composite column(Composite parent, Look look) {
		Composite column = look.on(look.surface(), new Composite(parent, SWT.NONE));
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		column.setLayout(layout);
		column.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
		return column;
	}

	private static void note(Composite parent, Look look, String text, int width, int columns) {
		Label label = look.on(look.surface(), new Label(parent, SWT.WRAP));
		label.setText(text);
		label.setFont(look.small());
		label.setForeground(look.muted());
		GridData place = new GridData(SWT.FILL, SWT.TOP, true, false, columns, 1);
		place.widthHint = width;
		label.setLayoutData(place);
	}

	private void show() {
		rows.forEach(FeatureRow::show);
	}

	@Override
	protected void performDefaults() {
		fitting.choose(Appearance.neutral());
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		Appearance chosen = fitting.current();
		clinic.filter(kept -> !kept.current().equals(chosen)).ifPresent(kept -> keep(kept, chosen));
		return true;
	}

	private static void keep(ClinicAppearance clinic, Appearance chosen) {
		Job.create(Messages.FiguresPage_job, monitor -> {
			try {
				clinic.choose(chosen);
				return Status.OK_STATUS;
			} catch (ExplainedException e) {
				return Status.error(e.getMessage(), e);
			}
		}).schedule();
	}
}
