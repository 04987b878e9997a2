package org.physiobench.core.internal.library;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.physiobench.model.ModelPackage;
import org.physiobench.model.figure.FigurePackage;

/** Turns the text after a key into the value that it says. */
final class Values {

	private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
	private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");
	private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}]+([-._][\\p{L}\\p{N}]+)*");

	/** Numbers from the least to the most that are sensible. */
	private record Range(double least, double most) {

		void check(String key, String text) throws Misread {
			double number = Double.parseDouble(text);
			if (number < least || number > most) {
				throw new Misread(most < Double.MAX_VALUE
						? "'%s' must be between %s and %s, not %s".formatted(key, shown(least), shown(most), text)
						: "'%s' must be at least %s, not %s".formatted(key, shown(least), text));
			}
		}

		private static String shown(double number) {
			return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
		}
	}

	private static final Range COUNT = new Range(1, Double.MAX_VALUE);
	private static final Range AMOUNT = new Range(0, Double.MAX_VALUE);

	private static final Map<EStructuralFeature, Range> RANGES = Map.ofEntries(
			Map.entry(ModelPackage.Literals.EXERCISE__LEVEL, COUNT),
			Map.entry(ModelPackage.Literals.DOSAGE__DAYS_PER_WEEK, new Range(1, 7)),
			Map.entry(ModelPackage.Literals.DOSAGE__TIMES_PER_DAY, COUNT),
			Map.entry(ModelPackage.Literals.DOSAGE__SETS, COUNT),
			Map.entry(ModelPackage.Literals.DOSAGE__REPETITIONS, COUNT),
			Map.entry(ModelPackage.Literals.DOSAGE__HOLD_SECONDS, COUNT),
			Map.entry(ModelPackage.Literals.DOSAGE__REST_SECONDS, AMOUNT),
			Map.entry(ModelPackage.Literals.DOSAGE__DURATION_MINUTES, COUNT),
			Map.entry(ModelPackage.Literals.DOSAGE__LOAD_KILOGRAMS, AMOUNT),
			Map.entry(ModelPackage.Literals.DOSAGE__EFFORT, new Range(0, 10)),
			Map.entry(FigurePackage.Literals.FIGURE_POSE__HOLD_SECONDS, COUNT),
			Map.entry(FigurePackage.Literals.FIGURE_POSE__MOVE_SECONDS, new Range(0.1, 60)),
			Map.entry(FigurePackage.Literals.FIGURE_PROP__HEIGHT_CENTIMETERS, new Range(1, 300)),
			Map.entry(FigurePackage.Literals.JOINT_ANGLE__DEGREES, new Range(-360, 360)));

	private Values() {
	}

	/**
	 * @param text not blank
	 * @throws Misread if the text does not say a value of the attribute
	 */
	static Object of(EAttribute attribute, String text) throws Misread {
		String key = FeatureKeys.keyOf(attribute);
		if (attribute.getEAttributeType() instanceof EEnum choices) {
			return choice(key, choices, text);
		}
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (type == boolean.class) {
			return truth(key, text);
		}
		if (type == int.class || type == Integer.class) {
			require(WHOLE, text, "'%s' needs a whole number, not '%s'".formatted(key, text));
			checkRange(attribute, key, text);
			return Integer.valueOf(text);
		}
		if (type == double.class || type == Double.class) {
			require(DECIMAL, text, "'%s' needs a number, with a point for decimals, not '%s'".formatted(key, text));
			checkRange(attribute, key, text);
			return Double.valueOf(text);
		}
		if (attribute.isID()) {
			require(ID, text, "an id is one word of letters and digits with hyphens between them, not '%s'".formatted(text));
		}
		return text;
	}

	/** The choice with this literal, which may be written with spaces for hyphens. */
	static Object choice(String key, EEnum choices, String text) throws Misread {
		String word = Words.plain(text);
		for (EEnumLiteral choice : choices.getELiterals()) {
			if (Words.plain(choice.getLiteral()).equals(word)) {
				return choice.getInstance();
			}
		}
		List<String> words = choices.getELiterals().stream().map(EEnumLiteral::getLiteral).toList();
		throw new Misread("'%s' is not a word for '%s'%s".formatted(text, key, Words.hint(text, words)));
	}

	private static Boolean truth(String key, String text) throws Misread {
		return switch (Words.plain(text)) {
		case "yes", "true" -> Boolean.TRUE;
		case "no", "false" -> Boolean.FALSE;
		default -> throw new Misread("'%s' needs yes or no, not '%s'".formatted(key, text));
		};
	}

	private static void require(Pattern form, String text, String otherwise) throws Misread {
		if (!form.matcher(text).matches()) {
			throw new Misread(otherwise);
		}
	}

	private static void checkRange(EAttribute attribute, String key, String number) throws Misread {
		Range range = RANGES.get(attribute);
		if (range != null) {
			range.check(key, number);
		}
	}
}
