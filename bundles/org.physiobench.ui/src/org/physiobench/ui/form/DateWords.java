package org.physiobench.ui.form;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Dates as they are typed: in the order of the user's locale, with two or four digits of the year, or as ISO 8601. */
public final class DateWords {

	private final DateTimeFormatter written;
	private final DateTimeFormatter longYear;
	private final DateTimeFormatter shortYear;

	public DateWords(Locale locale) {
		String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null,
				IsoChronology.INSTANCE, Objects.requireNonNull(locale));
		String loose = pattern.replaceAll("d+", "d").replaceAll("M+", "M"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		written = DateTimeFormatter.ofPattern(pattern.replaceAll("y+", "uuuu"), locale); //$NON-NLS-1$ //$NON-NLS-2$
		longYear = DateTimeFormatter.ofPattern(loose.replaceAll("y+", "uuuu"), locale); //$NON-NLS-1$ //$NON-NLS-2$
		shortYear = DateTimeFormatter.ofPattern(loose.replaceAll("y+", "uu"), locale); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The date that was typed; empty when it is none. */
	public Optional<LocalDate> read(String typed) {
		return Stream.of(longYear, shortYear, DateTimeFormatter.ISO_LOCAL_DATE)
				.flatMap(format -> parse(typed.strip(), format).stream()).findFirst();
	}

	/** The date with all four digits of its year; empty for none. */
	public String write(LocalDate date) {
		return date == null ? "" : written.format(date); //$NON-NLS-1$
	}

	private static Optional<LocalDate> parse(String typed, DateTimeFormatter format) {
		try {
			return Optional.of(LocalDate.parse(typed, format));
		} catch (DateTimeParseException e) {
			// another format may fit, and what none fits is no date: the field says so
			return Optional.empty();
		}
	}
}
