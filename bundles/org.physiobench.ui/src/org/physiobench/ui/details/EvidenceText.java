package org.physiobench.ui.details;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.knowledge.LibraryKnowledge;
import org.physiobench.core.knowledge.Publication;
import org.physiobench.ui.look.Names;

/** Writes down what an exercise rests on: what it serves, and each publication with what it supports and how sure that is. */
final class EvidenceText {

	private final Optional<LibraryKnowledge> knowledge;
	private final Names names = new Names();

	EvidenceText(Optional<LibraryKnowledge> knowledge) {
		this.knowledge = knowledge;
	}

	void write(DetailsSheet sheet, ExerciseEntry exercise) {
		List<String> references = exercise.evidence().references();
		List<String> serves = exercise.evidence().serves();
		if (references.isEmpty() && serves.isEmpty()) {
			return;
		}
		sheet.heading(Messages.EvidenceText_heading);
		if (!serves.isEmpty()) {
			sheet.text(NLS.bind(Messages.EvidenceText_serves,
					String.join(", ", serves.stream().map(names::ofStatement).toList()))); //$NON-NLS-1$
		}
		references.forEach(reference -> publication(reference).ifPresentOrElse(found -> write(sheet, found),
				() -> sheet.text(reference)));
	}

	private Optional<Publication> publication(String reference) {
		return knowledge.flatMap(known -> known.publication(reference));
	}

	private void write(DetailsSheet sheet, Publication publication) {
		sheet.text(publication.citation());
		sheet.small(publication.supports());
		String confirmed = names.of(publication.confirmation());
		sheet.small(publication.doi().map(doi -> confirmed + " \u00b7 doi:" + doi).orElse(confirmed)); //$NON-NLS-1$
	}
}
