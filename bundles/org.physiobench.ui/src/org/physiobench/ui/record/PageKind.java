package org.physiobench.ui.record;

/** The pages of a record, in the order of their tabs. */
enum PageKind {
	OVERVIEW(Messages.RecordPages_overview), DETAILS(Messages.RecordPages_details),
	ASSESSMENT(Messages.RecordPages_assessment), PROGRAM(Messages.RecordPages_program),
	PROGRESS(Messages.RecordPages_progress), DOCUMENTS(Messages.RecordPages_documents);

	private final String label;

	PageKind(String label) {
		this.label = label;
	}

	/** What the tab says. */
	String label() {
		return label;
	}
}
