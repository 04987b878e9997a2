package org.physiobench.ui.form;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;

/** A field for a date that is not in the model yet, typed as the user writes dates; the arrow keys go a day on and back. */
public final class DateEntry {

	private static final int WIDTH = 26 * Look.STEP;

	private final DateWords words = new DateWords(Locale.getDefault());
	private final String name;
	private final Text field;

	public DateEntry(Composite parent, String name) {
		this.name = name;
		field = new Text(parent, SWT.BORDER);
		field.setMessage(example());
		AccessibleName.set(field, name);
		GridData place = new GridData(SWT.LEFT, SWT.CENTER, false, false);
		place.widthHint = WIDTH;
		field.setLayoutData(place);
		Bindings.steps(field, (typed, step) -> words
				.write(words.read(typed).map(date -> date.plusDays(step)).orElseGet(LocalDate::now)));
	}

	/** Puts a date into the field. */
	public void show(LocalDate date) {
		field.setText(words.write(date));
	}

	/** The date that was typed; empty when it is none. */
	public Optional<LocalDate> date() {
		return words.read(field.getText());
	}

	/** Why there is no date, once something was typed. */
	public Optional<String> fault() {
		return field.getText().isBlank() || date().isPresent() ? Optional.empty()
				: Optional.of(NLS.bind(Messages.Bindings_date, name, example()));
	}

	/** Tells of each change of what is typed. */
	public void onChange(Runnable changed) {
		field.addModifyListener(event -> changed.run());
	}

	/** How a date is written, by one whose day is no month. */
	private String example() {
		return words.write(LocalDate.now().minusYears(1).withDayOfMonth(28));
	}
}
