package org.physiobench.ui.progress;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.validation.IValidator;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.databinding.fieldassist.ControlDecorationSupport;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Text;
import org.physiobench.model.ModelPackage.Literals;
import org.physiobench.model.Visit;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Chip;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.Wheel;

/** The fields of one visit in a row. */
final class VisitFields {

	static final int COLUMNS = 5;

	private static final int MOST_PAIN = 10;
	private static final int PAIN_WIDTH = 9 * Look.STEP;

	private final Composite rows;
	private final Look look;
	private final RecordSession session;
	private final DataBindingContext bindings;
	private final Runnable resized;

	/**
	 * @param resized called when a note takes more or less room
	 */
	VisitFields(Composite rows, Look look, RecordSession session, DataBindingContext bindings, Runnable resized) {
		this.rows = rows;
		this.look = look;
		this.session = session;
		this.bindings = bindings;
		this.resized = resized;
	}

	/**
	 * Makes them.
	 *
	 * @return where her pain is written
	 */
	Control create(Visit visit, Runnable remove) {
		DateTime date = named(new DateTime(rows, SWT.DATE | SWT.MEDIUM | SWT.BORDER), Messages.VisitSection_date);
		Wheel.scrollsThePage(date);
		bindings.bindValue(WidgetProperties.localDateSelection().observe(date),
				session.<LocalDate>observe(Messages.VisitSection_changeDate, visit, Literals.VISIT__VISITED_ON));
		Text pain = pain(visit);
		Button taughtBack = named(new Button(rows, SWT.CHECK), Messages.VisitSection_taughtBack);
		taughtBack.setBackground(look.surface());
		taughtBack.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, false, false));
		taughtBack.setToolTipText(Messages.VisitSection_taughtBackHint);
		bindings.bindValue(WidgetProperties.buttonSelection().observe(taughtBack),
				session.<Boolean>observe(Messages.VisitSection_changeTaughtBack, visit, Literals.VISIT__TAUGHT_BACK));
		Text note = named(new Text(rows, SWT.BORDER | SWT.MULTI | SWT.WRAP), Messages.VisitSection_note);
		note.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		note.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		bindings.bindValue(leaving(note),
				session.<String>observe(Messages.VisitSection_changeNote, visit, Literals.VISIT__NOTE),
				UpdateValueStrategy.create(IConverter.create(String.class, String.class,
						typed -> typed.isBlank() ? null : typed.strip())),
				null);
		note.addListener(SWT.Modify, event -> resized.run());
		Chip.link(rows, look, Messages.VisitSection_remove).onPress(remove);
		return pain;
	}

	private Text pain(Visit visit) {
		Text pain = named(new Text(rows, SWT.BORDER | SWT.RIGHT), Messages.VisitSection_painName);
		GridData narrow = new GridData(SWT.LEFT, SWT.CENTER, false, false);
		narrow.widthHint = PAIN_WIDTH;
		pain.setLayoutData(narrow);
		IValidator<String> check = typed -> typed.isBlank() || rating(typed).isPresent() ? ValidationStatus.ok()
				: error(typed);
		Binding binding = bindings.bindValue(leaving(pain),
				session.<Integer>observe(Messages.VisitSection_changePain, visit, Literals.VISIT__PAIN_NOW),
				new UpdateValueStrategy<String, Integer>().setAfterGetValidator(check).setConverter(
						IConverter.create(String.class, Integer.class, typed -> rating(typed).orElse(null))),
				UpdateValueStrategy.create(IConverter.create(Integer.class, String.class,
						value -> value == null ? "" : value.toString()))); //$NON-NLS-1$
		ControlDecorationSupport.create(binding, SWT.LEFT | SWT.TOP);
		return pain;
	}

	private static IObservableValue<String> leaving(Text text) {
		return WidgetProperties.text(new int[] { SWT.FocusOut, SWT.DefaultSelection }).observe(text);
	}

	private static IStatus error(String typed) {
		return ValidationStatus.error(NLS.bind(Messages.VisitSection_painRange, typed));
	}

	/** A whole number from 0 to 10. */
	private static Optional<Integer> rating(String typed) {
		try {
			return Optional.of(Integer.valueOf(typed.strip())).filter(number -> number >= 0 && number <= MOST_PAIN);
		} catch (NumberFormatException noNumber) {
			return Optional.empty();
		}
	}

	private static <C extends Control> C named(C control, String name) {
		AccessibleName.set(control, name);
		return control;
	}
}
