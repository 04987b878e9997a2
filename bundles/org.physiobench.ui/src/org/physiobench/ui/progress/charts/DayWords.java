package org.physiobench.ui.progress.charts;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days as they are written where there is little room. */
public final class DayWords {

	private DayWords() {
	}

	/** Day and month in the order of the language, without the year: 3 Nov, Nov 3, 3. Nov. */
	public static DateTimeFormatter dayAndMonth(Locale locale) {
		String medium = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.MEDIUM, null,
				IsoChronology.INSTANCE, locale);
		String withoutYear = medium.replaceAll("[,\\s]*(?:'[^']*'\\s*)?[yu]+[-/,\\s]*", ""); //$NON-NLS-1$ //$NON-NLS-2$
		return DateTimeFormatter.ofPattern(withoutYear, locale);
	}
}
