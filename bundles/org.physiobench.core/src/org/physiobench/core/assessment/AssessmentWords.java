package org.physiobench.core.assessment;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;
import org.physiobench.model.RedFlagPathology;

/** What the items, tests and choices of an assessment are called. */
public final class AssessmentWords {

	private final Locale language;
	private final ResourceBundle words;

	/**
	 * @param language English where it is not translated
	 */
	public AssessmentWords(Locale language) {
		this.language = Objects.requireNonNull(language);
		this.words = ResourceBundle.getBundle("org.physiobench.core.assessment.assessment", language,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** An item of red-flag screening; the key itself for an item of another list. */
	public String item(String key) {
		return wordOrKey("item.", key);
	}

	/** An item of red-flag screening in a few words, for example for the name of a change. */
	public String shortItem(String key) {
		return words.containsKey("short." + key) ? words.getString("short." + key) : item(key);
	}

	/** What has to be done when a pathology is suspected. */
	public String action(RedFlagPathology pathology) {
		return words.getString("action." + pathology.getLiteral());
	}

	/** A test of capacity; the key itself for a test of another list. */
	public String test(String key) {
		return wordOrKey("test.", key);
	}

	/** A unit of a test, as printed; as it stands when it needs no translation. */
	public String unit(String unit) {
		return wordOrKey("unit.", unit);
	}

	/** A belief about back pain in a patient's words; the key itself for one of another list. */
	public String belief(String key) {
		return wordOrKey("belief.", key);
	}

	/** A pathology, a level of concern or a direction. */
	public String of(Enumerator value) {
		return words.getString(value.getClass().getSimpleName() + '.' + value.getLiteral());
	}

	/** What others reach, in a sentence with its source. */
	public String norm(Norm norm, String unit) {
		return switch (norm) {
		case Norm.SlowerThanAverage slower -> say("norm.slower", slower.fromAge(), slower.toAge(), slower.limit(),
				unit(unit), slower.source());
		case Norm.WithAndWithoutPain groups -> say("norm.groups", groups.mean(), groups.deviation(), groups.people(),
				groups.painfulMean(), groups.painfulDeviation(), groups.painfulPeople(), unit(unit), groups.source());
		};
	}

	private String wordOrKey(String prefix, String key) {
		return words.containsKey(prefix + key) ? words.getString(prefix + key) : key;
	}

	private String say(String key, Object... values) {
		return new MessageFormat(words.getString(key), language).format(values);
	}
}
