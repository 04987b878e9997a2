package org.physiobench.core.internal.exchange;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.physiobench.core.exchange.ImportOutcome;
import org.physiobench.core.exchange.ImportOutcome.LibraryImported;
import org.physiobench.core.exchange.ImportOutcome.PatientImported;
import org.physiobench.core.exchange.ImportOutcome.PatientKept;
import org.physiobench.core.exchange.ImportOutcome.PatientUnchanged;
import org.physiobench.core.exchange.ImportOutcome.Rejected;
import org.physiobench.core.exchange.Importer.Conflict;
import org.physiobench.core.exercise.ExampleLibrary;
import org.physiobench.core.exercise.LibrariesInMemory;
import org.physiobench.core.patient.ExamplePatient;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientSummary;
import org.physiobench.core.patient.RecordsInMemory;
import org.physiobench.model.Patient;

public final class RecordImporterTest {

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private final XmiExchangeFormat format = new XmiExchangeFormat();
	private final RecordsInMemory patients = new RecordsInMemory();
	private final LibrariesInMemory libraries = new LibrariesInMemory();
	private final RecordImporter importer = new RecordImporter(format, patients, libraries);
	private Path file;

	@Before
	public void nameTheFile() {
		file = folder.getRoot().toPath().resolve("p-1.physiobench");
	}

	@Test
	public void aPatientWhoIsNotHereComesIn() {
		Patient patient = new ExamplePatient("p-1").episode("Low back pain").build();
		format.write(patient, file);

		ImportOutcome outcome = importer.importFile(file, Conflict.KEEP);

		assertEquals(new PatientImported(PatientSummary.of(patient), false), outcome);
		Patient stored = stored();
		assertEquals(1, stored.getVersion());
		stored.setVersion(0);
		assertTrue(EcoreUtil.equals(patient, stored));
	}

	@Test
	public void aPatientWhoIsHereWithTheSameContentIsNotStoredAgain() {
		Patient patient = storeAndExport("as in the file");

		ImportOutcome outcome = importer.importFile(file, Conflict.REPLACE);

		assertEquals(new PatientUnchanged(PatientSummary.of(patient)), outcome);
		assertEquals(1, patients.commits());
	}

	@Test
	public void aPatientWhoIsHereWithOtherContentIsKept() {
		changeHere(storeAndExport("as in the file"));

		ImportOutcome outcome = importer.importFile(file, Conflict.KEEP);

		assertEquals(new PatientKept(PatientSummary.of(stored()),
				file + " holds patient p-1, who is here already with other content; the record that is here was kept."),
				outcome);
		assertEquals("changed here", stored().getNote());
	}

	@Test
	public void aPatientWhoIsHereWithOtherContentIsReplacedWhenAskedTo() {
		changeHere(storeAndExport("as in the file"));

		ImportOutcome outcome = importer.importFile(file, Conflict.REPLACE);

		assertTrue(outcome instanceof PatientImported imported && imported.replaced());
		assertEquals("as in the file", stored().getNote());
		assertEquals(3, stored().getVersion());
	}

	@Test
	public void aRecordThatSomebodyElseSavesMeanwhileIsKept() {
		changeHere(storeAndExport("as in the file"));
		patients.beforeNextCommit(() -> {
			Patient others = stored();
			others.setNote("changed by somebody else");
			patients.commit(others);
		});

		ImportOutcome outcome = importer.importFile(file, Conflict.REPLACE);

		assertRejected("saved by somebody else", outcome);
		assertEquals("changed by somebody else", stored().getNote());
	}

	@Test
	public void aPatientWhoComesInMeanwhileIsKept() {
		format.write(new ExamplePatient("p-1").note("as in the file").build(), file);
		patients.beforeNextCommit(() -> patients.commit(new ExamplePatient("p-1").note("the other").build()));

		ImportOutcome outcome = importer.importFile(file, Conflict.KEEP);

		assertRejected("saved by somebody else", outcome);
		assertEquals("the other", stored().getNote());
	}

	@Test
	public void aLibraryComesInAndTakesThePlaceOfItsEarlierEdition() throws IOException {
		libraries.commit(new ExampleLibrary("basics").exercise("old", "Old").build());
		ExchangeFiles.write(file, root -> root.setLibrary(ExampleLibrary.ofBirdDogAndWalking()));

		ImportOutcome outcome = importer.importFile(file, Conflict.KEEP);

		assertEquals(new LibraryImported("Library basics", 2), outcome);
		assertEquals(1, libraries.all().size());
		assertTrue(EcoreUtil.equals(ExampleLibrary.ofBirdDogAndWalking(), libraries.all().getFirst()));
	}

	@Test
	public void aFileThatCannotBeUsedLeavesTheRecordsAsTheyWere() throws IOException {
		storeAndExport("as in the file");
		byte[] content = Files.readAllBytes(file);
		Files.write(file, Arrays.copyOf(content, content.length / 2));

		ImportOutcome outcome = importer.importFile(file, Conflict.REPLACE);

		assertRejected("cut off", outcome);
		assertEquals(1, patients.commits());
		assertEquals("as in the file", stored().getNote());
	}

	private Patient storeAndExport(String note) {
		Patient patient = new ExamplePatient("p-1").note(note).build();
		patients.commit(patient);
		format.write(patient, file);
		return patient;
	}

	private void changeHere(Patient patient) {
		patient.setNote("changed here");
		patients.commit(patient);
	}

	private Patient stored() {
		return patients.checkOut(new PatientId("p-1")).orElseThrow();
	}

	private void assertRejected(String expected, ImportOutcome outcome) {
		assertTrue(outcome.toString(), outcome instanceof Rejected);
		String why = ((Rejected) outcome).why();
		assertTrue(why, why.contains(expected));
		assertTrue(why, why.contains(file.toString()));
		assertTrue(why, why.endsWith(".") && !why.replace(file.toString(), "").contains(". "));
	}
}
