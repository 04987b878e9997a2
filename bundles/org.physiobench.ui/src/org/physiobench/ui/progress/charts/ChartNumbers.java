package org.physiobench.ui.progress.charts;

import java.text.DecimalFormat;
import java.text.NumberFormat;

/** Numbers as the user writes them. */
public final class ChartNumbers {

	private ChartNumbers() {
	}

	/** At most one decimal. */
	public static String of(double value) {
		NumberFormat format = NumberFormat.getNumberInstance();
		format.setMaximumFractionDigits(1);
		return format.format(value);
	}

	/** At most one decimal, with a sign; a true minus and not a hyphen. */
	public static String signed(double value) {
		NumberFormat format = NumberFormat.getNumberInstance();
		format.setMaximumFractionDigits(1);
		if (format instanceof DecimalFormat decimal) {
			decimal.setPositivePrefix("+"); //$NON-NLS-1$
			decimal.setNegativePrefix("\u2212"); //$NON-NLS-1$
		}
		return format.format(value + 0.0);
	}

	/** A share in whole per cent. */
	public static String percent(double fraction) {
		return NumberFormat.getPercentInstance().format(fraction);
	}
}
