package org.physiobench.core.internal.exercise;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.Test;
import org.physiobench.core.exercise.ExampleLibrary;
import org.physiobench.core.knowledge.AdviceEntry;
import org.physiobench.core.knowledge.AdviceId;
import org.physiobench.core.knowledge.AdviceWords;
import org.physiobench.core.knowledge.Publication;
import org.physiobench.core.language.Translation;
import org.physiobench.model.AdviceText;
import org.physiobench.model.AdviceTopic;
import org.physiobench.model.Confirmation;
import org.physiobench.model.ExerciseLibrary;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.Reference;

public final class KnowledgeSnapshotTest {

	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	private final List<String> problems = new ArrayList<>();

	@Test
	public void aTopicIsReadWhole() {
		AdviceTopic topic = topic("breaks", "Movement breaks");
		AdviceText text = topic.getTexts().getFirst();
		text.setSummary("Change position often.");
		text.getPoints().addAll(List.of("Stand up. [R1]", "Walk a little."));
		text.setClinicianNote("Weak evidence.");
		topic.getServes().add("P4");
		topic.getReferences().add("R1");

		AdviceEntry entry = snapshot(List.of(libraryOf(topic)), List.of()).topic(new AdviceId("breaks")).orElseThrow();

		assertEquals(List.of("P4"), entry.serves());
		assertEquals(List.of("R1"), entry.references());
		assertEquals(new Translation<>(Locale.ENGLISH, new AdviceWords("Movement breaks", "Change position often.",
				List.of("Stand up. [R1]", "Walk a little."), "Weak evidence.")), entry.words().in(Locale.GERMAN));
		assertEquals("Movement breaks", entry.title());
	}

	@Test
	public void aTopicWithNothingButATitleIsEmptyOtherwise() {
		AdviceEntry entry = snapshot(List.of(libraryOf(topic("breaks", "Breaks"))), List.of()).topics().getFirst();

		assertEquals(new AdviceWords("Breaks", "", List.of(), ""), entry.words().in(Locale.ENGLISH).words());
	}

	@Test
	public void publicationsAreFoundByWhatTextsCiteThemBy() {
		KnowledgeSnapshot snapshot = snapshot(List.of(libraryOf(reference("R1", "First 2020"))), List.of());

		assertEquals(Optional.of(new Publication("R1", "First 2020", Optional.of("10.1000/1"), "", Confirmation.CONFIRMED)),
				snapshot.publication("R1"));
		assertEquals(Optional.empty(), snapshot.publication("A citation in full. 2021."));
	}

	@Test
	public void theOrderIsThatOfTheLibraries() {
		KnowledgeSnapshot snapshot = snapshot(
				List.of(libraryOf(topic("z", "Z"), topic("a", "A"), reference("R2", "Two"), reference("R1", "One"))),
				List.of(libraryOf(topic("m", "M"))));

		assertEquals(List.of("z", "a", "m"), snapshot.topics().stream().map(topic -> topic.id().value()).toList());
		assertEquals(List.of("R2", "R1"), snapshot.bibliography().stream().map(Publication::id).toList());
	}

	@Test
	public void ofTwoTopicsWithOneIdTheContributedOneStandsAndTheOtherIsReported() {
		KnowledgeSnapshot snapshot = snapshot(List.of(libraryOf(topic("sleep", "Sleep"))),
				List.of(libraryOf(topic("sleep", "Sleep our way"))));

		assertEquals(List.of("Sleep"), snapshot.topics().stream().map(AdviceEntry::title).toList());
		assertEquals(
				List.of("The advice topic sleep of the library Library l is not used: another library brought that id before."),
				problems);
	}

	@Test
	public void twoLibrariesMayCiteTheSameButNotSayDifferentThingsAboutIt() {
		KnowledgeSnapshot same = snapshot(List.of(libraryOf(reference("R1", "One"))),
				List.of(libraryOf(reference("R1", "One"))));
		assertEquals(1, same.bibliography().size());
		assertEquals(List.of(), problems);

		KnowledgeSnapshot different = snapshot(List.of(libraryOf(reference("R1", "One"))),
				List.of(libraryOf(reference("R1", "Another"))));
		assertEquals("One", different.publication("R1").orElseThrow().citation());
		assertEquals(
				List.of("The publication R1 of the library Library l is not used: another library brought that id before."),
				problems);
	}

	private KnowledgeSnapshot snapshot(List<ExerciseLibrary> contributed, List<ExerciseLibrary> stored) {
		return new KnowledgeSnapshot(contributed, stored, problems::add);
	}

	private static ExerciseLibrary libraryOf(Object... parts) {
		ExerciseLibrary library = new ExampleLibrary("l").build();
		for (Object part : parts) {
			if (part instanceof AdviceTopic topic) {
				library.getTopics().add(topic);
			} else if (part instanceof Reference reference) {
				library.getBibliography().add(reference);
			}
		}
		return library;
	}

	private static AdviceTopic topic(String id, String title) {
		AdviceText text = MODEL.createAdviceText();
		text.setLanguage("en");
		text.setTitle(title);
		AdviceTopic topic = MODEL.createAdviceTopic();
		topic.setId(id);
		topic.getTexts().add(text);
		return topic;
	}

	private static Reference reference(String id, String citation) {
		Reference reference = MODEL.createReference();
		reference.setId(id);
		reference.setCitation(citation);
		reference.setDoi("10.1000/1");
		reference.setConfirmation(Confirmation.CONFIRMED);
		return reference;
	}
}
