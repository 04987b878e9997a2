package org.physiobench.ui.commands;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.physiobench.core.patient.PatientId;
import org.physiobench.model.Episode;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.Patient;
import org.physiobench.ui.form.DateEntry;
import org.physiobench.ui.look.AccessibleName;

/** Asks for the few things without which there is no record. */
final class NewPatientDialog extends TitleAreaDialog {

	private final Patient patient = ModelFactory.eINSTANCE.createPatient();
	private Text givenName;
	private Text familyName;
	private DateEntry birthDate;
	private Text problem;

	NewPatientDialog(Shell parent) {
		super(parent);
	}

	/** The patient as entered, not stored yet. */
	Patient patient() {
		return patient;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.NewPatient_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.NewPatient_title);
		setMessage(Messages.NewPatient_about);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 16;
		layout.marginHeight = 12;
		area.setLayout(layout);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		givenName = text(area, Messages.NewPatient_givenName);
		familyName = text(area, Messages.NewPatient_familyName);
		label(area, Messages.NewPatient_birthDate);
		birthDate = new DateEntry(area, Messages.NewPatient_birthDate);
		birthDate.onChange(this::check);
		problem = text(area, Messages.NewPatient_problem);
		problem.setMessage(Messages.NewPatient_problemHint);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.NewPatient_register, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		check();
	}

	private Text text(Composite area, String name) {
		label(area, name);
		Text text = new Text(area, SWT.BORDER);
		AccessibleName.set(text, name);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		text.addModifyListener(event -> check());
		return text;
	}

	private static void label(Composite area, String name) {
		new Label(area, SWT.NONE).setText(name);
	}

	private void check() {
		if (getButton(IDialogConstants.OK_ID) != null) {
			setErrorMessage(birthDate.fault().orElse(null));
			getButton(IDialogConstants.OK_ID).setEnabled(
					!givenName.getText().isBlank() && !familyName.getText().isBlank() && birthDate.date().isPresent());
		}
	}

	@Override
	protected void okPressed() {
		patient.setId(PatientId.unused().value());
		patient.setGivenName(givenName.getText().strip());
		patient.setFamilyName(familyName.getText().strip());
		patient.setBirthDate(birthDate.date().orElseThrow());
		patient.setRegisteredOn(LocalDate.now());
		if (!problem.getText().isBlank()) {
			Episode episode = ModelFactory.eINSTANCE.createEpisode();
			episode.setId(UUID.randomUUID().toString());
			episode.setProblem(problem.getText().strip());
			episode.setStartedOn(LocalDate.now());
			patient.getEpisodes().add(episode);
		}
		super.okPressed();
	}
}
