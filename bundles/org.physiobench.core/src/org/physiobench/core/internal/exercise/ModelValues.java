package org.physiobench.core.internal.exercise;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseId;
import org.physiobench.core.exercise.ExerciseWords;
import org.physiobench.core.knowledge.AdviceEntry;
import org.physiobench.core.knowledge.AdviceId;
import org.physiobench.core.knowledge.AdviceWords;
import org.physiobench.core.knowledge.Publication;
import org.physiobench.core.language.Translations;
import org.physiobench.model.AdviceText;
import org.physiobench.model.AdviceTopic;
import org.physiobench.model.Equipment;
import org.physiobench.model.Exercise;
import org.physiobench.model.ExerciseFamily;
import org.physiobench.model.ExerciseText;
import org.physiobench.model.FamilyText;
import org.physiobench.model.Reference;

/** The parts of libraries as values that never change. */
final class ModelValues {

	private ModelValues() {
	}

	static ExerciseEntry of(Exercise exercise, ExerciseEntry.Source source, String library) {
		return new ExerciseEntry(new ExerciseId(exercise.getId()),
				new ExerciseEntry.Place(orEmpty(exercise.getFamily()), exercise.getLevel()),
				new ExerciseEntry.Kind(exercise.getCategory(), exercise.getStartPosition(), exercise.getBias(),
						new HashSet<>(exercise.getRegions()), exercise.isOneSided()),
				equipmentOf(exercise), new HashSet<>(exercise.getPrecautions()),
				new ExerciseEntry.Evidence(exercise.getServes(), exercise.getReferences()),
				new ExerciseEntry.Origin(source, library, given(exercise.getBasedOn()).map(ExerciseId::new)),
				exercise.getFigure() != null,
				byLanguage(exercise.getTexts(), ExerciseText::getLanguage, ModelValues::wordsOf));
	}

	static AdviceEntry of(AdviceTopic topic) {
		return new AdviceEntry(new AdviceId(topic.getId()), topic.getServes(), topic.getReferences(),
				byLanguage(topic.getTexts(), AdviceText::getLanguage, ModelValues::wordsOf));
	}

	static Publication of(Reference reference) {
		return new Publication(reference.getId(), reference.getCitation(), given(reference.getDoi()),
				orEmpty(reference.getSupports()), reference.getConfirmation());
	}

	/** What a family is called; by its id, in no language, if nobody named it. */
	static Translations<String> namesOf(ExerciseFamily family) {
		return family.getTexts().isEmpty() ? Translations.of(Locale.ROOT, family.getId())
				: byLanguage(family.getTexts(), FamilyText::getLanguage, FamilyText::getName);
	}

	private static List<Set<Equipment>> equipmentOf(Exercise exercise) {
		return exercise.getEquipment().stream().<Set<Equipment>> map(need -> new HashSet<>(need.getAnyOf())).toList();
	}

	private static ExerciseWords wordsOf(ExerciseText text) {
		return new ExerciseWords(text.getName(), text.getSynonyms(), orEmpty(text.getRegion()),
				new ExerciseWords.Instructions(orEmpty(text.getSetUp()), text.getSteps(), orEmpty(text.getBreathing()),
						text.getCues(), orEmpty(text.getHowItFeels()), orEmpty(text.getWhenToStop()),
						orEmpty(text.getEasier()), orEmpty(text.getHarder())),
				new ExerciseWords.Teaching(text.getTherapistCues(), text.getCommonErrors()));
	}

	private static AdviceWords wordsOf(AdviceText text) {
		return new AdviceWords(text.getTitle(), orEmpty(text.getSummary()), text.getPoints(),
				orEmpty(text.getClinicianNote()));
	}

	/** Of two texts in one language the first stands. */
	private static <T, W> Translations<W> byLanguage(Collection<T> texts, Function<T, String> language,
			Function<T, W> words) {
		Map<Locale, W> byLanguage = new LinkedHashMap<>();
		texts.forEach(text -> byLanguage.putIfAbsent(Locale.forLanguageTag(language.apply(text)), words.apply(text)));
		return new Translations<>(byLanguage);
	}

	private static Optional<String> given(String text) {
		return Optional.ofNullable(text).filter(found -> !found.isBlank());
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}
}
