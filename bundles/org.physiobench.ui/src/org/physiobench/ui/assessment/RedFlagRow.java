package org.physiobench.ui.assessment;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.physiobench.core.assessment.ScreeningSummary;
import org.physiobench.model.Assessment;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.model.RedFlagAnswer;
import org.physiobench.model.RedFlagConcern;
import org.physiobench.ui.editing.ModelWatch;
import org.physiobench.ui.form.Bindings;
import org.physiobench.ui.form.Form;
import org.physiobench.ui.look.Look;

/** One item of red-flag screening with its answer; reason, action and outcome open below while it is of concern. */
final class RedFlagRow {

	/** Is told what the user does with a row. */
	interface Listener {

		void answered(RedFlagRow row, RedFlagConcern concern);

		void moved(RedFlagRow row, int step);

		void entered(RedFlagRow row);
	}

	private final Form<Assessment> form;
	private final Look look;
	private final String key;
	private final Composite row;
	private final ConcernSwitch answer;
	private Composite details;
	private Optional<RedFlagAnswer> detailed = Optional.empty();

	RedFlagRow(Form<Assessment> form, String key, String text, Listener listener) {
		this.form = form;
		this.look = form.look();
		this.key = key;
		row = look.on(look.surface(), new Composite(form.body(), SWT.NONE));
		row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		row.setLayout(tight(2));
		Label label = look.on(look.surface(), new Label(row, SWT.WRAP));
		label.setText(text);
		GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
		place.widthHint = 1;
		label.setLayoutData(place);
		answer = new ConcernSwitch(row, look, text, concern -> listener.answered(this, concern));
		answer.addListener(SWT.FocusIn, event -> listener.entered(this));
		answer.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
				listener.moved(this, event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
			}
		});
		answer.setConcern(concern());
	}

	/** Makes room below for what an item of concern asks for. */
	void addDetails() {
		details = look.on(look.surface(), new Composite(form.body(), SWT.NONE));
		GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
		place.horizontalIndent = 4 * Look.STEP;
		place.horizontalSpan = ((GridLayout) form.body().getLayout()).numColumns;
		details.setLayoutData(place);
		details.setLayout(tight(1));
		ModelWatch.feature(details, form.owner(), Literals.ASSESSMENT__RED_FLAGS, this::follow);
		follow();
	}

	Control control() {
		return row;
	}

	void setFocus() {
		answer.setFocus();
	}

	boolean isAnswered() {
		return concern() != RedFlagConcern.NOT_ASKED;
	}

	private RedFlagConcern concern() {
		return ScreeningSummary.concern(key, form.owner().getRedFlags());
	}

	private void follow() {
		answer.setConcern(concern());
		Optional<RedFlagAnswer> ofConcern = ScreeningSummary.answer(key, form.owner().getRedFlags())
				.filter(RedFlagSection::isOfConcern);
		if (!Objects.equals(ofConcern, detailed)) {
			detailed = ofConcern;
			for (Control old : details.getChildren()) {
				old.dispose();
			}
			ofConcern.ifPresent(this::fill);
		}
		details.setVisible(ofConcern.isPresent());
		((GridData) details.getLayoutData()).exclude = ofConcern.isEmpty();
	}

	private void fill(RedFlagAnswer of) {
		Composite fields = look.on(look.surface(), new Composite(details, SWT.NONE));
		fields.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		fields.setLayout(tight(1));
		Bindings bindings = new Bindings(fields, form.session());
		field(fields, bindings, of, Messages.RedFlagRow_reason, Literals.RED_FLAG_ANSWER__REASON);
		field(fields, bindings, of, Messages.RedFlagRow_action, Literals.RED_FLAG_ANSWER__ACTION);
		field(fields, bindings, of, Messages.RedFlagRow_outcome, Literals.RED_FLAG_ANSWER__OUTCOME);
	}

	private void field(Composite fields, Bindings bindings, RedFlagAnswer of, String name, EAttribute feature) {
		Label label = look.on(look.surface(), new Label(fields, SWT.NONE));
		label.setText(name);
		label.setFont(look.small());
		label.setForeground(look.muted());
		Text text = new Text(fields, SWT.BORDER);
		GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
		place.widthHint = 1;
		text.setLayoutData(place);
		bindings.words(text, name, of, feature);
	}

	private static GridLayout tight(int columns) {
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = Look.STEP / 2;
		layout.horizontalSpacing = 3 * Look.STEP;
		return layout;
	}
}
