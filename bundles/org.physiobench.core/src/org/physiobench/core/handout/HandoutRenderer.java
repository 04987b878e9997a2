package org.physiobench.core.handout;

import java.nio.file.Path;

import org.physiobench.core.workstation.ExplainedException;

/** Puts handouts on paper. Rendering takes from some tens of milliseconds to a few seconds the first time. */
public interface HandoutRenderer {

	/**
	 * Writes the handout as a PDF with all fonts embedded. The file appears whole or not at all.
	 *
	 * @param handout what to print
	 * @param paper   the paper to print it on
	 * @param file    where to write; an existing file is replaced
	 * @throws ExplainedException when the file cannot be written or the document cannot be made; then an existing file
	 *                            is left as it was
	 */
	void renderPdf(Handout handout, Paper paper, Path file);
}
