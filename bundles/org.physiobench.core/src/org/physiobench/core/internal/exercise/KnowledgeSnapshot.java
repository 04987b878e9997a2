package org.physiobench.core.internal.exercise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.physiobench.core.knowledge.AdviceEntry;
import org.physiobench.core.knowledge.AdviceId;
import org.physiobench.core.knowledge.Publication;
import org.physiobench.model.AdviceTopic;
import org.physiobench.model.ExerciseLibrary;
import org.physiobench.model.Reference;

/** All topics of advice and the whole bibliography at one moment. */
final class KnowledgeSnapshot {

	private final Map<AdviceId, AdviceEntry> topics = new LinkedHashMap<>();
	private final Map<String, Publication> publications = new LinkedHashMap<>();

	/**
	 * What libraries know, of which the earlier ones stand when ids meet.
	 *
	 * @param problems told, in a sentence each, what is not used
	 */
	KnowledgeSnapshot(List<ExerciseLibrary> contributed, List<ExerciseLibrary> stored, Consumer<String> problems) {
		Stream.concat(contributed.stream(), stored.stream()).forEach(library -> {
			library.getTopics().forEach(topic -> addTopic(topic, library.getName(), problems));
			library.getBibliography().forEach(reference -> addPublication(reference, library.getName(), problems));
		});
	}

	private void addTopic(AdviceTopic topic, String library, Consumer<String> problems) {
		AdviceEntry entry = ModelValues.of(topic);
		if (topics.putIfAbsent(entry.id(), entry) != null) {
			problems.accept("The advice topic %s of the library %s is not used: another library brought that id before."
					.formatted(entry.id(), library));
		}
	}

	/** Two libraries may well cite the same; only when they say different things about it one of them is not heard. */
	private void addPublication(Reference reference, String library, Consumer<String> problems) {
		Publication publication = ModelValues.of(reference);
		Publication earlier = publications.putIfAbsent(publication.id(), publication);
		if (earlier != null && !earlier.equals(publication)) {
			problems.accept("The publication %s of the library %s is not used: another library brought that id before."
					.formatted(publication.id(), library));
		}
	}

	List<AdviceEntry> topics() {
		return List.copyOf(topics.values());
	}

	Optional<AdviceEntry> topic(AdviceId id) {
		return Optional.ofNullable(topics.get(id));
	}

	List<Publication> bibliography() {
		return List.copyOf(publications.values());
	}

	Optional<Publication> publication(String id) {
		return Optional.ofNullable(publications.get(id));
	}
}
