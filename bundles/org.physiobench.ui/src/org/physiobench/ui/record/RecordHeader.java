package org.physiobench.ui.record;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.physiobench.model.Assessment;
import org.physiobench.model.Episode;
import org.physiobench.model.Irritability;
import org.physiobench.model.Patient;
import org.physiobench.ui.form.Change;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.Names;

/** Says at the top of the record whose it is and what to be careful about. */
final class RecordHeader {

	private final Composite strip;
	private final Label who;
	private final Label careful;
	private final Patient patient;
	private final Names names = new Names();

	RecordHeader(Composite parent, Look look, Patient patient) {
		this.patient = patient;
		strip = look.on(look.surface(), new Composite(parent, SWT.NONE));
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 3 * Look.STEP;
		layout.marginHeight = 2 * Look.STEP;
		layout.horizontalSpacing = 3 * Look.STEP;
		strip.setLayout(layout);
		who = look.on(look.surface(), new Label(strip, SWT.NONE));
		who.setFont(look.strong());
		careful = look.on(look.surface(), new Label(strip, SWT.NONE));
		careful.setFont(look.small());
		careful.setForeground(look.muted());
		careful.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));

		EContentAdapter changes = new EContentAdapter() {
			@Override
			public void notifyChanged(Notification change) {
				super.notifyChanged(change);
				if (!change.isTouch()) {
					write();
				}
			}
		};
		patient.eAdapters().add(changes);
		strip.addDisposeListener(event -> patient.eAdapters().remove(changes));
		write();
	}

	Control control() {
		return strip;
	}

	private void write() {
		String name = patient.getGivenName() + ' ' + patient.getFamilyName();
		String year = String.valueOf(patient.getBirthDate().getYear());
		Optional<Episode> episode = patient.getEpisodes().isEmpty() ? Optional.empty()
				: Optional.of(patient.getEpisodes().getLast());
		who.setText(episode.map(Episode::getProblem).filter(problem -> !problem.isBlank())
				.map(problem -> NLS.bind(Messages.RecordHeader_withProblem,
						new Object[] { name, year, Change.inSentence(problem) }))
				.orElseGet(() -> NLS.bind(Messages.RecordHeader_withoutProblem, name, year)));
		careful.setText(episode.filter(found -> !found.getAssessments().isEmpty())
				.map(found -> carefulAbout(found.getAssessments().getLast())).orElse("")); //$NON-NLS-1$
		strip.layout();
	}

	private String carefulAbout(Assessment assessment) {
		String precautions = assessment.getPrecautions().stream().map(found -> names.of(found.getPrecaution()))
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		String irritability = assessment.getIrritability() == Irritability.NOT_JUDGED ? "" //$NON-NLS-1$
				: NLS.bind(Messages.RecordHeader_irritability, names.of(assessment.getIrritability()));
		if (precautions.isEmpty()) {
			return irritability;
		}
		String precaution = NLS.bind(Messages.RecordHeader_precaution, precautions);
		return irritability.isEmpty() ? precaution : irritability + " \u00b7 " + precaution; //$NON-NLS-1$
	}
}
