package org.physiobench.core.patient.changes;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Says what parts, features and values of a record are called. */
final class RecordWords {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([\\w|]+)\\}");

	private final Locale language;
	private final ResourceBundle words;
	private final DateTimeFormatter days;
	private final Function<String, Optional<EObject>> partsById;

	/**
	 * @param partsById finds what an id stands for, so that its name can stand there instead
	 */
	RecordWords(Locale language, Function<String, Optional<EObject>> partsById) {
		this.language = language;
		this.words = ResourceBundle.getBundle("org.physiobench.core.patient.changes.record-words", language,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		this.days = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language);
		this.partsById = partsById;
	}

	/** A word or sentence. */
	String say(String key, Object... values) {
		return new MessageFormat(words.getString(key), language).format(values);
	}

	/** What a part is called; empty when it is not called anything. */
	String name(EObject part) {
		String type = part.eClass().getName();
		String pattern = words.containsKey(type) ? words.getString(type) : capital(spaced(type));
		String name = PLACEHOLDER.matcher(pattern)
				.replaceAll(place -> Matcher.quoteReplacement(firstOf(part, place.group(1).split("\\|")))).strip();
		return name.isEmpty() && !pattern.isEmpty() ? capital(spaced(type)) : name;
	}

	private String firstOf(EObject part, String... features) {
		for (String feature : features) {
			Object value = part.eGet(part.eClass().getEStructuralFeature(feature));
			if (value != null && !value.toString().isBlank()) {
				return value(value);
			}
		}
		return "";
	}

	/** What a feature is called. */
	String name(EStructuralFeature feature) {
		return words.containsKey(feature.getName()) ? words.getString(feature.getName()) : spaced(feature.getName());
	}

	/** What a value of an attribute is called. */
	String value(Object value) {
		return switch (value) {
		case null -> say("nothing");
		case List<?> values when values.isEmpty() -> say("nothing");
		case List<?> values -> values.stream().map(this::value).collect(Collectors.joining(", "));
		case String text when text.isBlank() -> say("nothing");
		case String text -> partsById.apply(text).map(this::name).filter(name -> !name.isEmpty()).orElse(text);
		case LocalDate day -> days.format(day);
		case Boolean yes -> say(yes.booleanValue() ? "yes" : "no");
		case Enumerator literal -> choice(literal);
		case Number number -> number instanceof Double ? NumberFormat.getInstance(language).format(number)
				: number.toString();
		default -> value.toString();
		};
	}

	private String choice(Enumerator literal) {
		String key = literal.getClass().getSimpleName() + '.' + literal.getLiteral();
		return words.containsKey(key) ? words.getString(key) : literal.getLiteral().replace('-', ' ');
	}

	/** All that a part says, besides what it is called by. */
	String summary(EObject part) {
		List<String> sayings = new ArrayList<>();
		summarise(part, sayings);
		return sayings.isEmpty() ? name(part) : String.join(", ", sayings);
	}

	private void summarise(EObject part, List<String> sayings) {
		RecordIndex.attributes(part.eClass()).filter(attribute -> part.eIsSet(attribute) && !isInName(part, attribute))
				.forEach(attribute -> sayings.add(name(attribute) + ' ' + value(part.eGet(attribute))));
		RecordIndex.containments(part.eClass()).forEach(feature -> summarise(part, feature, sayings));
	}

	private void summarise(EObject part, EReference feature, List<String> sayings) {
		List<EObject> content = RecordIndex.contained(part, feature);
		if (feature.isMany() && !content.isEmpty()) {
			sayings.add(name(feature) + ": " + content.stream().map(this::name).collect(Collectors.joining(", ")));
		} else {
			content.forEach(child -> summarise(child, sayings));
		}
	}

	private boolean isInName(EObject part, EAttribute attribute) {
		EClass type = part.eClass();
		return attribute.isID() || words.containsKey(type.getName()) && PLACEHOLDER.matcher(words.getString(type.getName()))
				.results().anyMatch(place -> List.of(place.group(1).split("\\|")).contains(attribute.getName()));
	}

	private static String spaced(String name) {
		return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}

	private static String capital(String text) {
		return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}
}
