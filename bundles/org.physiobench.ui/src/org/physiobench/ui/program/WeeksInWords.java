package org.physiobench.ui.program;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.databinding.observable.Diffs;
import org.eclipse.core.databinding.observable.value.ComputedValue;
import org.eclipse.core.databinding.observable.value.IObservableValue;

/** The planned length of a phase as it is typed: a number of weeks, with or without the word. */
final class WeeksInWords extends ComputedValue<String> {

	private static final Pattern NUMBER = Pattern.compile("\\s*([1-9]\\d?)\\D*"); //$NON-NLS-1$

	private final IObservableValue<Integer> weeks;

	WeeksInWords(IObservableValue<Integer> weeks) {
		super(String.class);
		this.weeks = weeks;
	}

	@Override
	protected String calculate() {
		Integer number = weeks.getValue();
		return number == null ? "" : number.toString(); //$NON-NLS-1$
	}

	@Override
	protected void doSetValue(String typed) {
		Matcher number = NUMBER.matcher(typed);
		if (typed.isBlank()) {
			weeks.setValue(null);
		} else if (number.matches()) {
			weeks.setValue(Integer.valueOf(number.group(1)));
		}
		// the field shows what is planned, whatever was typed
		fireValueChange(Diffs.createValueDiff(typed, calculate()));
	}

	@Override
	public synchronized void dispose() {
		weeks.dispose();
		super.dispose();
	}
}
