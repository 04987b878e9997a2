package org.physiobench.reports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * The last look at a PDF before it is passed on. BIRT answers success for an empty document too, so what counts is
 * what it wrote: at least one page, every typeface embedded.
 */
final class FinishedPdf {

	private FinishedPdf() {
	}

	/**
	 * Checks the document and adds what BIRT does not write: the language, by which a screen reader chooses its voice,
	 * and that the window shows the title instead of the name of the file.
	 *
	 * @return the number of pages, 1 or more
	 * @throws RenderingFailure when the document cannot be passed on; the file is then as it was
	 */
	static int finish(Path file, Locale language) throws RenderingFailure {
		try (var pdf = Loader.loadPDF(Files.readAllBytes(file))) {
			check(file, pdf);
			pdf.getDocumentCatalog().setLanguage(language.toLanguageTag());
			showTitle(pdf);
			save(pdf, file);
			return pdf.getNumberOfPages();
		} catch (IOException e) {
			throw new RenderingFailure("What was written to " + file + " is not a PDF", e);
		}
	}

	private static void save(PDDocument pdf, Path file) throws IOException {
		try (var output = new BufferedOutputStream(Files.newOutputStream(file))) {
			pdf.save(output);
		}
	}

	private static void showTitle(PDDocument pdf) {
		var preferences = new PDViewerPreferences(new COSDictionary());
		preferences.setDisplayDocTitle(true);
		pdf.getDocumentCatalog().setViewerPreferences(preferences);
	}

	private static void check(Path file, PDDocument pdf) throws IOException, RenderingFailure {
		if (pdf.getNumberOfPages() == 0) {
			throw new RenderingFailure("The document has no page: " + file);
		}
		Set<String> missing = new LinkedHashSet<>();
		for (var page : pdf.getPages()) {
			collectMissing(page.getResources(), missing);
		}
		if (!missing.isEmpty()) {
			throw new RenderingFailure("These typefaces are not embedded in " + file + ": " + missing);
		}
	}

	private static void collectMissing(PDResources resources, Set<String> missing) throws IOException {
		if (resources == null) {
			return;
		}
		for (var name : resources.getFontNames()) {
			var font = resources.getFont(name);
			if (font != null && !font.isEmbedded()) {
				missing.add(font.getName());
			}
		}
	}
}
