package org.physiobench.reports;

import java.io.IOException;
import java.io.Writer;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Tells BIRT which typefaces there are. The file is written anew at every start because it holds absolute paths.
 * Whatever the designs do not find in Roboto comes from DejaVu Sans, unknown characters included: without that, BIRT
 * would take Times and not embed it.
 */
final class FontConfiguration {

	private static final String FALLBACK = "DejaVu Sans";

	private FontConfiguration() {
	}

	/**
	 * Writes the configuration.
	 *
	 * @param fonts the files of the typefaces
	 * @param file  where to write; replaced if it exists
	 * @return where BIRT finds it
	 */
	static URL write(List<Path> fonts, Path file) throws RenderingFailure {
		try (var text = Files.newBufferedWriter(file)) {
			write(fonts, text);
			return file.toUri().toURL();
		} catch (IOException | XMLStreamException e) {
			throw new RenderingFailure("The font configuration cannot be written to " + file, e);
		}
	}

	private static void write(List<Path> fonts, Writer text) throws XMLStreamException {
		XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
		xml.writeStartDocument("UTF-8", "1.0");
		xml.writeStartElement("font");
		xml.writeStartElement("font-paths");
		for (var font : fonts) {
			xml.writeEmptyElement("path");
			xml.writeAttribute("path", font.toString());
		}
		xml.writeEndElement();
		xml.writeStartElement("composite-font");
		xml.writeAttribute("name", "all-fonts");
		xml.writeEmptyElement("block");
		xml.writeAttribute("font-family", FALLBACK);
		xml.writeAttribute("range-start", "0");
		xml.writeAttribute("range-end", "FFFF");
		xml.writeEndElement();
		xml.writeEndElement();
		xml.writeEndDocument();
		xml.close();
	}
}
