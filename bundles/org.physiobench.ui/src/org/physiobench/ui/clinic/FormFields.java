package org.physiobench.ui.clinic;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.ValidationStatusProvider;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.validation.IValidator;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.databinding.fieldassist.ControlDecorationSupport;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.physiobench.ui.editing.ModelChanges;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Look;
import org.physiobench.ui.look.TabStop;
import org.physiobench.ui.look.Wheel;

/** Fields with labels above them, in one column, each bound to a feature of the model through commands. */
final class FormFields {

	private static final int LINES_HEIGHT = 66;
	private static final int[] WHEN_LEFT = { SWT.FocusOut, SWT.DefaultSelection };

	private final Composite form;
	private final Look look;
	private final ModelChanges changes;
	private final DataBindingContext bindings = new DataBindingContext();

	/**
	 * @param form to be filled; it gets a layout
	 */
	FormFields(Composite form, Look look, ModelChanges changes) {
		this.form = form;
		this.look = look;
		this.changes = changes;
		GridLayout layout = new GridLayout();
		layout.marginWidth = 6 * Look.STEP;
		layout.marginHeight = 4 * Look.STEP;
		layout.verticalSpacing = Look.STEP;
		form.setLayout(layout);
		form.addDisposeListener(event -> bindings.dispose());
	}

	/** A heading above the fields that follow. */
	void heading(String text) {
		Label label = look.on(look.surface(), new Label(form, SWT.NONE));
		label.setText(text);
		label.setFont(look.strong());
		GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
		place.verticalIndent = 3 * Look.STEP;
		label.setLayoutData(place);
	}

	/** One line of text that must not be empty. */
	void required(String name, EObject owner, EAttribute feature) {
		bind(text(name, SWT.BORDER), name, owner, feature, typed -> typed.isBlank()
				? ValidationStatus.error(NLS.bind(Messages.FormFields_required, name))
				: ValidationStatus.ok(), typed -> typed, value -> value == null ? "" : value.toString()); //$NON-NLS-1$
	}

	/** A paragraph; an empty one is stored as nothing. */
	void paragraph(String name, EObject owner, EAttribute feature) {
		bind(lines(name), name, owner, feature, typed -> ValidationStatus.ok(),
				typed -> typed.isBlank() ? null : typed.strip(), value -> value == null ? "" : value.toString()); //$NON-NLS-1$
	}

	/** A list, an item a line. */
	void list(String name, EObject owner, EAttribute feature) {
		bind(lines(name), name, owner, feature, typed -> ValidationStatus.ok(),
				typed -> Arrays.stream(typed.split("\\R")).map(String::strip).filter(line -> !line.isEmpty()).toList(), //$NON-NLS-1$
				value -> String.join("\n", strings(value))); //$NON-NLS-1$
	}

	/** A whole number; an empty field is stored as nothing. */
	void number(String name, EObject owner, EAttribute feature, int least, int most) {
		IValidator<String> validator = typed -> typed.isBlank() || isBetween(typed, least, most) ? ValidationStatus.ok()
				: ValidationStatus.error(NLS.bind(Messages.FormFields_number, new Object[] { name, least, most }));
		boolean needed = feature.getEAttributeType().getInstanceClass().isPrimitive();
		bind(text(name, SWT.BORDER), name, owner, feature, validator,
				typed -> typed.isBlank() ? needed ? Integer.valueOf(least) : null : Integer.valueOf(typed.strip()),
				value -> value == null ? "" : value.toString()); //$NON-NLS-1$
	}

	/** One line of text that stands for a value of the model. */
	<V> void line(String name, EObject owner, EStructuralFeature feature, IValidator<String> validator,
			Function<String, V> read, Function<Object, String> write) {
		bind(text(name, SWT.BORDER), name, owner, feature, validator, read, write);
	}

	/**
	 * A text of many lines that stands for a part of the model.
	 *
	 * @param height in pixels
	 * @return the field, for who wants to follow every letter
	 */
	<V> Text notation(String name, int height, EObject owner, EStructuralFeature feature, IValidator<String> validator,
			Function<String, V> read, Function<Object, String> write) {
		Text text = lines(name);
		text.setFont(look.monospaced());
		((GridData) text.getLayoutData()).heightHint = height;
		bind(text, name, owner, feature, validator, read, write);
		return text;
	}

	/** One of several values. */
	<V> void choice(String name, EObject owner, EStructuralFeature feature, List<V> values, Function<V, String> wording) {
		label(name);
		Combo combo = placed(new Combo(form, SWT.READ_ONLY | SWT.DROP_DOWN));
		values.forEach(value -> combo.add(wording.apply(value)));
		AccessibleName.set(combo, name);
		Wheel.scrollsThePage(combo);
		UpdateValueStrategy<Integer, Object> toModel = UpdateValueStrategy
				.create(IConverter.create(Integer.class, Object.class, index -> valueAt(values, index, owner.eGet(feature))));
		UpdateValueStrategy<Object, Integer> toCombo = UpdateValueStrategy
				.create(IConverter.create(Object.class, Integer.class, values::indexOf));
		bindings.bindValue(WidgetProperties.singleSelectionIndex().observe(combo),
				changes.<Object>observe(NLS.bind(Messages.FormFields_change, name), owner, feature), toModel, toCombo);
	}

	private static Object valueAt(List<?> values, Integer index, Object otherwise) {
		return index < 0 ? otherwise : values.get(index);
	}

	/** A label above something that is not a field. */
	void label(String name) {
		Label label = look.on(look.surface(), new Label(form, SWT.NONE));
		label.setText(name);
		label.setFont(look.small());
		label.setForeground(look.muted());
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.verticalIndent = Look.STEP;
		label.setLayoutData(data);
	}

	/** A sentence that helps with the field before it. */
	void hint(String text) {
		Label label = look.on(look.surface(), new Label(form, SWT.WRAP));
		label.setText(text);
		label.setFont(look.small());
		label.setForeground(look.muted());
		GridData place = new GridData(SWT.FILL, SWT.TOP, true, false);
		place.widthHint = 1;
		label.setLayoutData(place);
	}

	Composite form() {
		return form;
	}

	private Text text(String name, int style) {
		label(name);
		Text text = placed(new Text(form, style));
		AccessibleName.set(text, name);
		return text;
	}

	private Text lines(String name) {
		Text text = text(name, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		Wheel.scrollsThePage(text);
		((GridData) text.getLayoutData()).heightHint = LINES_HEIGHT;
		TabStop.alsoTab(text);
		return text;
	}

	private <C extends Control> C placed(C control) {
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 1;
		control.setLayoutData(data);
		return control;
	}

	/** What is wrong with the first field that holds something impossible; nothing if all can be saved. */
	Optional<String> fault() {
		for (ValidationStatusProvider field : bindings.getValidationStatusProviders()) {
			IStatus status = field.getValidationStatus().getValue();
			if (status.matches(IStatus.ERROR)) {
				return Optional.of(status.getMessage());
			}
		}
		return Optional.empty();
	}

	private <V> void bind(Text text, String name, EObject owner, EStructuralFeature feature, IValidator<String> validator,
			Function<String, V> read, Function<Object, String> write) {
		String label = NLS.bind(Messages.FormFields_change, name);
		IObservableValue<Object> model = feature.isMany() ? new ListAsValue(changes, label, owner, feature)
				: changes.observe(label, owner, feature);
		Binding binding = bindings.bindValue(WidgetProperties.text(WHEN_LEFT).observe(text), model,
				new UpdateValueStrategy<String, Object>().setAfterGetValidator(validator)
						.setConverter(IConverter.create(String.class, Object.class, typed -> read.apply((String) typed))),
				UpdateValueStrategy.create(IConverter.create(Object.class, String.class, write::apply)));
		ControlDecorationSupport.create(binding, SWT.LEFT | SWT.TOP);
	}

	private static boolean isBetween(String typed, int least, int most) {
		try {
			int number = Integer.parseInt(typed.strip());
			return number >= least && number <= most;
		} catch (NumberFormatException e) {
			// letters are no number, and what is no number is between nothing
			return false;
		}
	}

	private static List<String> strings(Object value) {
		return value instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
	}
}
