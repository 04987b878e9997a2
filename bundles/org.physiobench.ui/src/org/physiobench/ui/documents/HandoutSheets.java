package org.physiobench.ui.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.physiobench.core.document.IssuedDocument;
import org.physiobench.core.document.IssuedDocuments;
import org.physiobench.core.handout.CompositionOutcome;
import org.physiobench.core.handout.Handout;
import org.physiobench.core.handout.HandoutComposer;
import org.physiobench.core.handout.HandoutRenderer;
import org.physiobench.core.handout.Paper;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.program.ProgramDrafts;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.model.Patient;
import org.physiobench.model.Program;

/**
 * Makes the sheet of a patient's latest program. A program that was issued has one sheet for good: it is kept when it is
 * printed first, and printed again it is the same.
 */
public final class HandoutSheets {

	/** Countries that print on US Letter. */
	private static final Set<String> LETTER_COUNTRIES = Set.of("US", "CA", "MX"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final HandoutComposer composer;
	private final HandoutRenderer renderer;
	private final IssuedDocuments documents;
	private final Clock clock;

	public HandoutSheets(HandoutComposer composer, HandoutRenderer renderer, IssuedDocuments documents, Clock clock) {
		this.composer = Objects.requireNonNull(composer);
		this.renderer = Objects.requireNonNull(renderer);
		this.documents = Objects.requireNonNull(documents);
		this.clock = Objects.requireNonNull(clock);
	}

	/** What came of it. */
	public sealed interface Outcome {

		/** The sheet of an issued program, which is kept. */
		record Kept(byte[] pdf) implements Outcome {
		}

		/** The sheet of a draft, which changes with it. */
		record OfDraft(byte[] pdf) implements Outcome {
		}

		/** There is no sheet; the sentence says what is missing and what to do. */
		record Nothing(String why) implements Outcome {
		}
	}

	/**
	 * Makes or finds the sheet; may take seconds.
	 *
	 * @param patient a copy of the record as it stands on screen
	 * @throws ExplainedException when it cannot be made or kept
	 */
	public Outcome sheet(Patient patient) {
		Optional<Program> issued = latest(patient).filter(program -> !ProgramDrafts.isDraft(program));
		PatientId id = new PatientId(patient.getId());
		Optional<IssuedDocument> before = issued.flatMap(program -> keptFor(id, program));
		if (before.isPresent()) {
			return new Outcome.Kept(documents.pdf(before.get()));
		}
		return switch (composer.compose(patient, LocalDate.now(clock))) {
		case CompositionOutcome.NothingToPrint(String why) -> new Outcome.Nothing(why);
		case CompositionOutcome.Composed(Handout handout) -> {
			byte[] pdf = render(handout);
			if (issued.isEmpty()) {
				yield new Outcome.OfDraft(pdf);
			}
			documents.keep(document(id, issued.get()), pdf);
			yield new Outcome.Kept(pdf);
		}
		};
	}

	private static Optional<Program> latest(Patient patient) {
		return patient.getEpisodes().isEmpty() ? Optional.empty() : ProgramDrafts.current(patient.getEpisodes().getLast());
	}

	private Optional<IssuedDocument> keptFor(PatientId patient, Program program) {
		return documents.of(patient).stream().filter(document -> document.kind() == IssuedDocument.Kind.HANDOUT
				&& document.program().filter(program.getId()::equals).isPresent()).findFirst();
	}

	private byte[] render(Handout handout) {
		try {
			Path folder = Files.createTempDirectory("handout-"); //$NON-NLS-1$
			Path file = folder.resolve("handout.pdf"); //$NON-NLS-1$
			try {
				renderer.renderPdf(handout, usualPaper(), file);
				return Files.readAllBytes(file);
			} finally {
				Files.deleteIfExists(file);
				Files.delete(folder);
			}
		} catch (IOException e) {
			throw new ExplainedException(Messages.HandoutSheets_failed, e);
		}
	}

	private static Paper usualPaper() {
		return LETTER_COUNTRIES.contains(Locale.getDefault().getCountry()) ? Paper.LETTER : Paper.A4;
	}

	private IssuedDocument document(PatientId patient, Program program) {
		String title = program.getTitle() == null || program.getTitle().isBlank() ? Messages.HandoutSheets_untitled
				: program.getTitle();
		return new IssuedDocument(UUID.randomUUID().toString(), patient, IssuedDocument.Kind.HANDOUT,
				NLS.bind(Messages.HandoutSheets_title, title, program.getRevision()), clock.instant(),
				Objects.requireNonNullElse(program.getIssuedBy(), ""), Optional.of(program.getId())); //$NON-NLS-1$
	}
}
