package org.physiobench.content;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;

import java.io.IOException;
import java.util.List;

import org.junit.Test;
import org.physiobench.model.ExchangeFile;

/** The examples in releng/docs/exchange-format.md are files that can be read. */
public final class DocumentedExamplesTest {

	@Test
	public void theDocumentationShowsAPatientAndALibraryThatCanBeRead() throws IOException {
		List<ExchangeFile> examples = ExchangeFiles.documentedExamples();

		assertEquals(2, examples.size());
		assertNotNull(examples.getFirst().getPatient());
		assertNotNull(examples.getLast().getLibrary());
		for (ExchangeFile example : examples) {
			assertEquals(List.of(), ExchangeFiles.defects(example));
			assertEquals(List.of(), ExchangeFiles.repeatedIds(example));
		}
	}
}
