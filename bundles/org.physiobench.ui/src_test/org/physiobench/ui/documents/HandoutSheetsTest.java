package org.physiobench.ui.documents;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.Test;
import org.physiobench.core.document.IssuedDocument;
import org.physiobench.core.document.IssuedDocuments;
import org.physiobench.core.handout.CompositionOutcome;
import org.physiobench.core.handout.Handout;
import org.physiobench.core.handout.HandoutComposer;
import org.physiobench.core.handout.HandoutRenderer;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.model.Patient;
import org.physiobench.model.Program;
import org.physiobench.testkit.PatientBuilder;
import org.physiobench.ui.documents.HandoutSheets.Outcome;

public final class HandoutSheetsTest {

	private static final Instant NINE = Instant.parse("2026-11-22T09:00:00Z");
	/** Says what the program is called, as a stand-in for all that is on a sheet. */
	private static final HandoutComposer TITLE_ONLY = (patient, printedOn) -> {
		Program program = program(patient);
		return program.getPhases().isEmpty() ? new CompositionOutcome.NothingToPrint("Add an exercise first.")
				: new CompositionOutcome.Composed(new Handout(Locale.ENGLISH, program.getTitle(), "", "", List.of(), List.of(), "",
						"", printedOn));
	};
	private static final HandoutRenderer AS_TEXT = (handout, paper, file) -> {
		try {
			Files.writeString(file, handout.title());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	};

	private final Shelf shelf = new Shelf();
	private final HandoutSheets sheets = new HandoutSheets(TITLE_ONLY, AS_TEXT, shelf, Clock.fixed(NINE, ZoneOffset.UTC));
	private final Patient patient = PatientBuilder.patient("p-1").withProblem("low back pain").prescribed("bird-dog", 2, 8)
			.build();

	/** Documents that last as long as the test. */
	private static final class Shelf implements IssuedDocuments {

		private final Map<IssuedDocument, byte[]> kept = new LinkedHashMap<>();

		@Override
		public void keep(IssuedDocument document, byte[] pdf) {
			kept.put(document, pdf);
		}

		@Override
		public List<IssuedDocument> of(PatientId patient) {
			return List.copyOf(kept.keySet());
		}

		@Override
		public byte[] pdf(IssuedDocument document) {
			return kept.get(document);
		}

		@Override
		public Subscription onKept(Consumer<IssuedDocument> listener) {
			throw new UnsupportedOperationException("Nobody listens here");
		}
	}

	private static Program program(Patient patient) {
		return patient.getEpisodes().getLast().getPrograms().getLast();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private void issue(String title) {
		program(patient).setTitle(title);
		program(patient).setIssuedOn(LocalDate.of(2026, 11, 22));
		program(patient).setIssuedBy("Mia");
	}

	@Test
	public void theSheetOfAnIssuedProgramIsKept() {
		issue("Back to lifting");
		assertTrue(sheets.sheet(patient) instanceof Outcome.Kept(byte[] pdf) && pdf.length == "Back to lifting".length());
		IssuedDocument kept = shelf.kept.keySet().iterator().next();
		assertEquals("Back to lifting, revision 1", kept.title());
		assertEquals("Mia", kept.issuedBy());
		assertEquals(NINE, kept.issuedAt());
		assertEquals(Optional.of(program(patient).getId()), kept.program());
	}

	@Test
	public void printedAgainItIsTheSameWhateverChangedMeanwhile() {
		issue("Back to lifting");
		sheets.sheet(patient);
		program(patient).setTitle("By another edition of the library");
		if (!(sheets.sheet(patient) instanceof Outcome.Kept(byte[] pdf))) {
			throw new AssertionError("It was issued");
		}
		assertArrayEquals(bytes("Back to lifting"), pdf);
		assertEquals(1, shelf.kept.size());
	}

	@Test
	public void theSheetOfADraftIsShownAndNotKept() {
		program(patient).setTitle("Not yet");
		assertTrue(sheets.sheet(patient) instanceof Outcome.OfDraft);
		assertTrue(shelf.kept.isEmpty());
	}

	@Test
	public void whatIsMissingIsSaid() {
		issue("Empty");
		program(patient).getPhases().clear();
		assertEquals(new Outcome.Nothing("Add an exercise first."), sheets.sheet(patient));
		assertTrue(shelf.kept.isEmpty());
	}
}
