package org.physiobench.ui.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.physiobench.model.Episode;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.model.Patient;
import org.physiobench.ui.editing.ModelWatch;
import org.physiobench.ui.editing.PendingTyping;
import org.physiobench.ui.editing.RecordPage;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.form.Bindings;
import org.physiobench.ui.form.Change;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.TabStop;

/** Who the patient is and what she comes for, as a form. */
final class DetailsPage implements RecordPage {

	private static final int FIELD_WIDTH = 360;
	private static final int NOTE_HEIGHT = 90;
	private static final List<String> LANGUAGES = List.of("en", "de"); //$NON-NLS-1$ //$NON-NLS-2$

	private final RecordSession session;
	private final Look look;
	private final ScrolledComposite scroller;
	private final Composite form;
	private final Bindings bindings;

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
		bindings = new Bindings(form, session);
		createFields(session.patient());
		scroller.setContent(form);
		scroller.setMinSize(form.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	@Override
	public Control control() {
		return scroller;
	}

	private void createFields(Patient patient) {
		line(patient, Literals.PATIENT__GIVEN_NAME, Messages.DetailsPage_givenName);
		line(patient, Literals.PATIENT__FAMILY_NAME, Messages.DetailsPage_familyName);
		bindings.date(field(Messages.DetailsPage_birthDate, SWT.BORDER), Messages.DetailsPage_birthDate, patient,
				Literals.PATIENT__BIRTH_DATE);
		problem();
		line(patient, Literals.PATIENT__CHART_NUMBER, Messages.DetailsPage_chartNumber);
		line(patient, Literals.PATIENT__PHONE, Messages.DetailsPage_phone);
		line(patient, Literals.PATIENT__EMAIL, Messages.DetailsPage_email);
		label(Messages.DetailsPage_language);
		bindings.choice(new Combo(form, SWT.READ_ONLY | SWT.DROP_DOWN), Messages.DetailsPage_language, patient,
				Literals.PATIENT__LANGUAGE, LANGUAGES, tag -> Locale.forLanguageTag(tag).getDisplayLanguage());
		Text note = field(Messages.DetailsPage_note, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		((GridData) note.getLayoutData()).heightHint = NOTE_HEIGHT;
		TabStop.alsoTab(note);
		bindings.words(note, Messages.DetailsPage_note, patient, Literals.PATIENT__NOTE);
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

	private Text field(String name, int style) {
		label(name);
		Text text = new Text(form, style);
		GridData data = new GridData(SWT.LEFT, SWT.TOP, false, false);
		data.widthHint = FIELD_WIDTH;
		text.setLayoutData(data);
		return text;
	}

	private void line(EObject owner, EAttribute feature, String name) {
		bindings.words(field(name, SWT.BORDER), name, owner, feature);
	}

	private void problem() {
		Text text = field(Messages.DetailsPage_problem, SWT.BORDER);
		AccessibleName.set(text, Messages.DetailsPage_problem);
		text.setMessage(Messages.DetailsPage_problemHint);
		Runnable handOver = () -> takeOver(text.getText().strip());
		text.addListener(SWT.FocusOut, event -> handOver.run());
		text.addListener(SWT.DefaultSelection, event -> handOver.run());
		PendingTyping.handsOver(text, handOver);
		ModelWatch.feature(text, session.patient(), Literals.PATIENT__EPISODES, () -> follow(text));
		follow(text);
	}

	/** The problem of the episode in care; the first one that is typed in opens the first episode. */
	private void takeOver(String problem) {
		Optional<Episode> open = session.episode();
		if (problem.isEmpty()) {
			return;
		}
		open.ifPresentOrElse(episode -> session.set(Change.of(Messages.DetailsPage_problem), episode,
				Literals.EPISODE__PROBLEM, problem), () -> startEpisode(problem));
	}

	private void startEpisode(String problem) {
		Episode episode = ModelFactory.eINSTANCE.createEpisode();
		episode.setId(UUID.randomUUID().toString());
		episode.setProblem(problem);
		episode.setStartedOn(LocalDate.now());
		session.add(Messages.DetailsPage_startEpisode, session.patient(), Literals.PATIENT__EPISODES, episode);
	}

	/** Shows the problem of the episode that is in care now, and whatever becomes of it. */
	private void follow(Text text) {
		session.episode().ifPresent(
				episode -> ModelWatch.feature(text, episode, Literals.EPISODE__PROBLEM, () -> show(text)));
		show(text);
	}

	private void show(Text text) {
		String problem = session.episode().map(Episode::getProblem).orElse(""); //$NON-NLS-1$
		if (!text.getText().strip().equals(problem)) {
			text.setText(problem);
		}
	}
}
