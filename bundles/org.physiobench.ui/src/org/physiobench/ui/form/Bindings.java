package org.physiobench.ui.form;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.core.databinding.Binding;
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
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.physiobench.core.quantity.ValueRange;
import org.physiobench.ui.editing.PendingTyping;
import org.physiobench.ui.editing.RecordSession;
import org.physiobench.ui.look.AccessibleName;
import org.physiobench.ui.look.Wheel;

/**
 * Binds fields to features of the record. A field hands over what was typed when it is left, as a change that is named
 * after the field; what cannot be meant stays in the field and is marked there.
 */
public final class Bindings {

	private static final int[] WHEN_LEFT = { SWT.FocusOut, SWT.DefaultSelection };
	private static final int MANY = 999;

	private final RecordSession session;
	private final DataBindingContext context = new DataBindingContext();
	private final DateWords dates = new DateWords(Locale.getDefault());
	private final NumberFormat decimals = NumberFormat.getNumberInstance(Locale.getDefault());

	/**
	 * @param lifetime the bindings end with it
	 */
	public Bindings(Control lifetime, RecordSession session) {
		this.session = session;
		decimals.setGroupingUsed(false);
		lifetime.addDisposeListener(event -> context.dispose());
	}

	/** Words; none are stored as nothing, and what must have words cannot be emptied. */
	public void words(Text text, String name, EObject owner, EAttribute feature) {
		bind(text, name, owner, feature,
				typed -> feature.isRequired() && typed.isBlank() ? error(Messages.Bindings_required, name) : null,
				typed -> typed.isBlank() ? null : typed.strip(), value -> value);
	}

	/** A whole number within the range of the feature; the arrow keys count it up and down. */
	public void number(Text text, String name, EObject owner, EAttribute feature) {
		Optional<ValueRange> range = ValueRange.of(feature);
		int least = range.flatMap(ValueRange::least).orElse(0);
		int most = range.flatMap(ValueRange::most).orElse(MANY);
		bind(text, name, owner, feature,
				typed -> typed.isBlank() || whole(typed).filter(number -> number >= least && number <= most).isPresent()
						? null
						: error(Messages.Bindings_number, name, least, most),
				typed -> whole(typed).orElse(null), String::valueOf);
		steps(text, (typed, step) -> {
			int next = whole(typed).map(number -> number + step).orElse(least);
			return String.valueOf(Math.max(least, Math.min(most, next)));
		});
	}

	/** A number with or without decimals. */
	public void decimal(Text text, String name, EObject owner, EAttribute feature) {
		bind(text, name, owner, feature,
				typed -> typed.isBlank() || number(typed).isPresent() ? null : error(Messages.Bindings_decimal, name),
				typed -> number(typed).orElse(null), decimals::format);
	}

	/** A date; an empty field is none, unless there must be one. The arrow keys go a day on and back. */
	public void date(Text text, String name, EObject owner, EAttribute feature) {
		String example = dates.write(LocalDate.now());
		bind(text, name, owner, feature,
				typed -> typed.isBlank() && !feature.isRequired() || dates.read(typed).isPresent() ? null
						: error(Messages.Bindings_date, name, example),
				typed -> dates.read(typed).orElse(null), value -> dates.write((LocalDate) value));
		steps(text, (typed, step) -> dates
				.write(dates.read(typed).map(date -> date.plusDays(step)).orElseGet(LocalDate::now)));
	}

	/** Whether something is so. */
	public void yesOrNo(Button button, String name, EObject owner, EAttribute feature) {
		AccessibleName.set(button, name);
		context.bindValue(WidgetProperties.buttonSelection().observe(button),
				session.<Boolean>observe(Change.of(name), owner, feature));
	}

	/** One of several values, from a list that opens. */
	public <V> void choice(Combo combo, String name, EObject owner, EAttribute feature, List<V> values,
			Function<V, String> wording) {
		values.forEach(value -> combo.add(wording.apply(value)));
		AccessibleName.set(combo, name);
		Wheel.scrollsThePage(combo);
		context.bindValue(WidgetProperties.singleSelectionIndex().observe(combo),
				session.<Object>observe(Change.of(name), owner, feature),
				UpdateValueStrategy.create(IConverter.create(Integer.class, Object.class,
						index -> index < 0 ? owner.eGet(feature) : values.get(index))),
				UpdateValueStrategy.create(IConverter.create(Object.class, Integer.class, values::indexOf)));
	}

	private <V> void bind(Text text, String name, EObject owner, EAttribute feature, UnaryOperator<String> fault,
			Function<String, V> read, Function<V, String> write) {
		AccessibleName.set(text, name);
		IValidator<String> validator = typed -> {
			String wrong = fault.apply(typed);
			return wrong == null ? ValidationStatus.ok() : ValidationStatus.error(wrong);
		};
		Binding binding = context.bindValue(WidgetProperties.text(WHEN_LEFT).observe(text),
				session.<V>observe(Change.of(name), owner, feature),
				new UpdateValueStrategy<String, V>().setAfterGetValidator(validator)
						.setConverter(IConverter.create(String.class, Object.class, read)),
				UpdateValueStrategy.create(IConverter.create(Object.class, String.class,
						value -> value == null ? "" : write.apply(value)))); //$NON-NLS-1$
		PendingTyping.handsOver(text, binding::updateTargetToModel);
		ControlDecorationSupport.create(binding, SWT.LEFT | SWT.TOP);
	}

	/** Makes another text of a text, a step up or down. */
	@FunctionalInterface
	interface Step {
		String from(String typed, int step);
	}

	/** Lets the arrow keys up and down take a step from what is in a field. */
	static void steps(Text text, Step stepping) {
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN) {
				text.setText(stepping.from(text.getText(), event.keyCode == SWT.ARROW_UP ? 1 : -1));
				text.selectAll();
				event.doit = false;
			}
		});
	}

	private static String error(String pattern, Object... values) {
		return NLS.bind(pattern, values);
	}

	private static Optional<Integer> whole(String typed) {
		return number(typed).filter(number -> number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE)
				.map(Double::intValue);
	}

	/** Takes a comma for a point, because nobody types thousands of anything here. */
	private static Optional<Double> number(String typed) {
		try {
			double number = Double.parseDouble(typed.strip().replace(',', '.'));
			return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
		} catch (NumberFormatException e) {
			// letters are no number: the field says so
			return Optional.empty();
		}
	}
}
