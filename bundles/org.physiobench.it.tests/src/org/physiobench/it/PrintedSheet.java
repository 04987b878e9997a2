package org.physiobench.it;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF as a reader finds it.
 *
 * @param pages      the text of each page, white space narrowed to single blanks
 * @param widths     of the pages, in points
 * @param heights    of the pages, in points
 * @param embedded   the typefaces that it uses, and whether each is embedded
 * @param forms      how many drawings consist of lines
 * @param bitmaps    how many consist of dots
 * @param title      as lists of files show it
 * @param language   of the document
 */
record PrintedSheet(List<String> pages, List<Float> widths, List<Float> heights, Map<String, Boolean> embedded,
		int forms, int bitmaps, String title, String language) {

	static PrintedSheet read(Path file) throws IOException {
		try (var pdf = Loader.loadPDF(file.toFile())) {
			List<Float> widths = new ArrayList<>();
			List<Float> heights = new ArrayList<>();
			for (var page : pdf.getPages()) {
				widths.add(Float.valueOf(page.getMediaBox().getWidth()));
				heights.add(Float.valueOf(page.getMediaBox().getHeight()));
			}
			return new PrintedSheet(texts(pdf), List.copyOf(widths), List.copyOf(heights), fonts(pdf),
					drawings(pdf, false), drawings(pdf, true), pdf.getDocumentInformation().getTitle(), pdf.getDocumentCatalog().getLanguage());
		}
	}

	/** The text of all pages. */
	String text() {
		return String.join(" ", pages);
	}

	/** The number of the page, from 1, on which a text stands; 0 if on none. */
	int pageOf(String text) {
		for (int i = 0; i < pages.size(); i++) {
			if (pages.get(i).contains(text)) {
				return i + 1;
			}
		}
		return 0;
	}

	private static int drawings(PDDocument pdf, boolean ofDots) throws IOException {
		int count = 0;
		for (var page : pdf.getPages()) {
			for (var name : page.getResources().getXObjectNames()) {
				if (page.getResources().isImageXObject(name) == ofDots) {
					count++;
				}
			}
		}
		return count;
	}

	private static List<String> texts(PDDocument pdf) throws IOException {
		List<String> texts = new ArrayList<>();
		for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
			var stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			stripper.setStartPage(page);
			stripper.setEndPage(page);
			texts.add(stripper.getText(pdf).replaceAll("[\\s\\u00A0]+", " "));
		}
		return List.copyOf(texts);
	}

	private static Map<String, Boolean> fonts(PDDocument pdf) throws IOException {
		Map<String, Boolean> fonts = new TreeMap<>();
		for (var page : pdf.getPages()) {
			for (var name : page.getResources().getFontNames()) {
				var font = page.getResources().getFont(name);
				fonts.put(font.getName(), Boolean.valueOf(font.isEmbedded()));
			}
		}
		return fonts;
	}
}
