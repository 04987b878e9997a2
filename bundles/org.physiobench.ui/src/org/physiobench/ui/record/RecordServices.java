package org.physiobench.ui.record;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.ui.services.IServiceLocator;
import org.physiobench.core.document.IssuedDocuments;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.knowledge.LibraryKnowledge;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.core.patient.draft.RecordDrafts;
import org.physiobench.core.program.ProgramTemplates;
import org.physiobench.ui.program.ProgramLibraries;

/** What an open record needs of the rest of the workstation. */
record RecordServices(PatientRecords records, RecordDrafts drafts, IssuedDocuments documents, ProgramLibraries libraries) {

	/** All of them; empty when one is missing, as it is without a database. */
	static Optional<RecordServices> at(IServiceLocator site) {
		PatientRecords records = site.getService(PatientRecords.class);
		RecordDrafts drafts = site.getService(RecordDrafts.class);
		IssuedDocuments documents = site.getService(IssuedDocuments.class);
		ExerciseCatalog catalog = site.getService(ExerciseCatalog.class);
		LibraryKnowledge knowledge = site.getService(LibraryKnowledge.class);
		ProgramTemplates templates = site.getService(ProgramTemplates.class);
		boolean complete = Stream.of(records, drafts, documents, catalog, knowledge, templates).allMatch(Objects::nonNull);
		return complete ? Optional.of(
				new RecordServices(records, drafts, documents, new ProgramLibraries(catalog, knowledge, templates)))
				: Optional.empty();
	}

	/** Reads the libraries, which takes a while the first time; not on the user interface thread. */
	void warmUp() {
		libraries.catalog().all();
		libraries.knowledge().topics();
	}
}
