package org.physiobench.core.handout;

import java.nio.file.Path;

import org.physiobench.core.workstation.ExplainedException;

/** Puts contact sheets on paper. Rendering takes some seconds for a hundred pictures. */
public interface ContactSheetRenderer {

	/**
	 * Writes the sheet as a PDF, four pictures by five a page. The file appears whole or not at all.
	 *
	 * @throws ExplainedException when the file cannot be written or the document cannot be made; then an existing file is
	 *                            left as it was
	 */
	void renderPdf(ContactSheet sheet, Paper paper, Path file);
}
