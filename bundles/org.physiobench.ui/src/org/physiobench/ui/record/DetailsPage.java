package org.physiobench.ui.record;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.validation.IValidator;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.databinding.fieldassist.ControlDecorationSupport;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.physiobench.model.Episode;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.ModelPackage;
import org.physiobench.model.Patient;
import org.physiobench.ui.editing.PendingTyping;
import org.physiobench.ui.editing.RecordPage;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.Wheel;

/** Who the patient is and what she comes for, as a form. */
final class DetailsPage implements RecordPage {

	private static final int FIELD_WIDTH = 360;
	private static final int NOTE_HEIGHT = 90;
	private static final String[] LANGUAGES = { "en", "de" }; //$NON-NLS-1$ //$NON-NLS-2$

	private final RecordSession session;
	private final Look look;
	private final ScrolledComposite scroller;
	private final Composite form;
	private final DataBindingContext bindings = new DataBindingContext();

	DetailsPage(Composite parent, Look look, RecordSession session) {
		this.session = session;
		this.look = look;
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		form = look.on(look.surface(), new Composite(scroller, SWT.NONE));
		GridLayout layout = new GridLayout();
		layout.marginWidth = 6 * Look.STEP;
		layout.marginHeight = 4 * Look.STEP;
		layout.verticalSpacing = Look.STEP;
		form.setLayout(layout);
		createFields(session.patient());
		scroller.setContent(form);
		scroller.setMinSize(form.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		form.addDisposeListener(event -> bindings.dispose());
	}

	@Override
	public Control control() {
		return scroller;
	}

	private void createFields(Patient patient) {
		required(patient, ModelPackage.Literals.PATIENT__GIVEN_NAME, Messages.DetailsPage_givenName);
		required(patient, ModelPackage.Literals.PATIENT__FAMILY_NAME, Messages.DetailsPage_familyName);
		birthDate(patient);
		problem();
		line(patient, ModelPackage.Literals.PATIENT__CHART_NUMBER, Messages.DetailsPage_chartNumber, SWT.BORDER);
		line(patient, ModelPackage.Literals.PATIENT__PHONE, Messages.DetailsPage_phone, SWT.BORDER);
		line(patient, ModelPackage.Literals.PATIENT__EMAIL, Messages.DetailsPage_email, SWT.BORDER);
		language(patient);
		Text note = line(patient, ModelPackage.Literals.PATIENT__NOTE, Messages.DetailsPage_note,
				SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		((GridData) note.getLayoutData()).heightHint = NOTE_HEIGHT;
	}

	private void label(String name) {
		Label label = look.on(look.surface(), new Label(form, SWT.NONE));
		label.setText(name);
		label.setFont(look.small());
		label.setForeground(look.muted());
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.verticalIndent = Look.STEP;
		label.setLayoutData(data);
	}

	private <C extends Control> C placed(C control, String name) {
		AccessibleName.set(control, name);
		GridData data = new GridData(SWT.LEFT, SWT.TOP, false, false);
		data.widthHint = FIELD_WIDTH;
		control.setLayoutData(data);
		return control;
	}

	private Text line(EObject owner, EAttribute feature, String name, int style) {
		label(name);
		Text text = placed(new Text(form, style), name);
		bindText(text, owner, feature, name, value -> ValidationStatus.ok());
		return text;
	}

	private void required(EObject owner, EAttribute feature, String name) {
		label(name);
		Text text = placed(new Text(form, SWT.BORDER), name);
		bindText(text, owner, feature, name, value -> value == null || value.isBlank()
				? ValidationStatus.error(NLS.bind(Messages.DetailsPage_required, name))
				: ValidationStatus.ok());
	}

	private void bindText(Text text, EObject owner, EAttribute feature, String name, IValidator<String> validator) {
		var toModel = new UpdateValueStrategy<String, String>().setAfterGetValidator(validator)
				.setConverter(IConverter.create(String.class, String.class,
						typed -> typed.isEmpty() && !feature.isRequired() ? null : typed));
		var binding = bindings.bindValue(
				WidgetProperties.text(new int[] { SWT.FocusOut, SWT.DefaultSelection }).observe(text),
				session.<String>observe(NLS.bind(Messages.DetailsPage_change, name), owner, feature), toModel, null);
		PendingTyping.handsOver(text, binding::updateTargetToModel);
		ControlDecorationSupport.create(binding, SWT.LEFT | SWT.TOP);
	}

	private void birthDate(Patient patient) {
		label(Messages.DetailsPage_birthDate);
		DateTime date = new DateTime(form, SWT.DATE | SWT.MEDIUM | SWT.BORDER);
		Wheel.scrollsThePage(date);
		AccessibleName.set(date, Messages.DetailsPage_birthDate);
		bindings.bindValue(WidgetProperties.localDateSelection().observe(date),
				session.<LocalDate>observe(NLS.bind(Messages.DetailsPage_change, Messages.DetailsPage_birthDate), patient,
						ModelPackage.Literals.PATIENT__BIRTH_DATE));
	}

	private void problem() {
		Optional<Episode> episode = session.episode();
		if (episode.isPresent()) {
			required(episode.get(), ModelPackage.Literals.EPISODE__PROBLEM, Messages.DetailsPage_problem);
			return;
		}
		label(Messages.DetailsPage_problem);
		Text text = placed(new Text(form, SWT.BORDER), Messages.DetailsPage_problem);
		text.setMessage(Messages.DetailsPage_problemHint);
		text.addListener(SWT.FocusOut, event -> startEpisode(text.getText()));
		text.addListener(SWT.DefaultSelection, event -> startEpisode(text.getText()));
	}

	/** The first problem that is typed in opens the first episode of care. */
	private void startEpisode(String problem) {
		if (problem.isBlank() || session.episode().isPresent()) {
			return;
		}
		Episode episode = ModelFactory.eINSTANCE.createEpisode();
		episode.setId(UUID.randomUUID().toString());
		episode.setProblem(problem.strip());
		episode.setStartedOn(LocalDate.now());
		session.add(Messages.DetailsPage_startEpisode, session.patient(), ModelPackage.Literals.PATIENT__EPISODES,
				episode);
	}

	private void language(Patient patient) {
		label(Messages.DetailsPage_language);
		Combo combo = new Combo(form, SWT.READ_ONLY | SWT.DROP_DOWN);
		Wheel.scrollsThePage(combo);
		AccessibleName.set(combo, Messages.DetailsPage_language);
		for (String tag : LANGUAGES) {
			combo.add(Locale.forLanguageTag(tag).getDisplayLanguage());
		}
		bindings.bindValue(WidgetProperties.singleSelectionIndex().observe(combo),
				session.<String>observe(NLS.bind(Messages.DetailsPage_change, Messages.DetailsPage_language), patient,
						ModelPackage.Literals.PATIENT__LANGUAGE),
				UpdateValueStrategy.create(IConverter.create(Integer.class, String.class, index -> LANGUAGES[index])),
				UpdateValueStrategy.create(IConverter.create(String.class, Integer.class,
						tag -> Arrays.asList(LANGUAGES).indexOf(tag))));
	}
}
