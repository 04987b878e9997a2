package org.physiobench.reports;

import static org.hamcrest.CoreMatchers.containsString;
import static org.junit.Assert.assertThat;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class FinishedPdfTest {

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	@Test
	public void anEmptyFileIsRefused() throws IOException {
		refused(folder.newFile().toPath(), "not a PDF");
	}

	@Test
	public void whatIsNoPdfIsRefused() throws IOException {
		var file = folder.newFile().toPath();
		Files.writeString(file, "<html>");
		refused(file, "not a PDF");
	}

	@Test
	public void aDocumentWithoutPagesIsRefused() throws IOException {
		var file = folder.newFile().toPath();
		try (var pdf = new PDDocument()) {
			pdf.save(file.toFile());
		}
		refused(file, "no page");
	}

	@Test
	public void aDocumentThatLeavesATypefaceToTheReadersMachineIsRefused() throws IOException {
		var file = folder.newFile().toPath();
		try (var pdf = new PDDocument()) {
			var page = new PDPage();
			pdf.addPage(page);
			try (var content = new PDPageContentStream(pdf, page)) {
				content.beginText();
				content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
				content.showText("Anna");
				content.endText();
			}
			pdf.save(file.toFile());
		}
		refused(file, "[Times-Roman]");
	}

	private static void refused(Path file, String why) {
		var failure = assertThrows(RenderingFailure.class, () -> FinishedPdf.finish(file, Locale.ENGLISH));
		assertThat(failure.getMessage(), containsString(why));
	}
}
