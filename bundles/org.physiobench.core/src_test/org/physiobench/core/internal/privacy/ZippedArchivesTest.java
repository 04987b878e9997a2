package org.physiobench.core.internal.privacy;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipFile;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.physiobench.core.audit.AuditAction;
import org.physiobench.core.audit.AuditEntry;
import org.physiobench.core.audit.AuditTrail;
import org.physiobench.core.document.IssuedDocument;
import org.physiobench.core.document.IssuedDocuments;
import org.physiobench.core.exchange.ReadOutcome;
import org.physiobench.core.internal.exchange.XmiExchangeFormat;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.RecordsInMemory;
import org.physiobench.core.patient.draft.RecordDraft;
import org.physiobench.core.patient.draft.RecordDrafts;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.Patient;

public final class ZippedArchivesTest {

	private static final PatientId ADA = new PatientId("p-1");

	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();

	private final RecordsInMemory records = new RecordsInMemory();
	private final Trail trail = new Trail();
	private final List<RecordDraft> unsaved = new ArrayList<>();
	private final ZippedArchives archives = new ZippedArchives(records, new XmiExchangeFormat(), trail, new Drafts(), new Documents());

	/** One handout. */
	private static final class Documents implements IssuedDocuments {

		@Override
		public List<IssuedDocument> of(PatientId patient) {
			return List.of(new IssuedDocument("d-1", patient, IssuedDocument.Kind.HANDOUT, "Program",
					Instant.parse("2026-11-22T09:30:00Z"), "", Optional.empty()));
		}

		@Override
		public byte[] pdf(IssuedDocument document) {
			return ("%PDF of " + document.id()).getBytes(StandardCharsets.UTF_8);
		}

		@Override
		public void keep(IssuedDocument document, byte[] pdf) {
			throw new UnsupportedOperationException("No test keeps a document");
		}

		@Override
		public Subscription onKept(Consumer<IssuedDocument> listener) {
			throw new UnsupportedOperationException("No test listens");
		}
	}

	/** What was typed and not saved. */
	private final class Drafts implements RecordDrafts {

		@Override
		public List<RecordDraft> byAnybody(PatientId patient) {
			return unsaved;
		}

		@Override
		public void keep(RecordDraft draft) {
			throw new UnsupportedOperationException("No test keeps a draft");
		}

		@Override
		public void discard(PatientId patient) {
			throw new UnsupportedOperationException("No test discards a draft");
		}

		@Override
		public Optional<RecordDraft> find(PatientId patient) {
			throw new UnsupportedOperationException("No test looks for a draft");
		}

		@Override
		public List<Left> left() {
			throw new UnsupportedOperationException("No test asks what was left");
		}
	}

	/** Entries of two patients, and those that are added. */
	private static final class Trail implements AuditTrail {

		private final List<AuditEntry> entries = new ArrayList<>();

		@Override
		public void note(AuditAction action, PatientId patient, String detail) {
			entries.add(new AuditEntry(entries.size() + 1, Instant.parse("2026-11-22T09:30:00Z"), "ada \"the\" first", "room-1",
					action, patient, detail));
		}

		@Override
		public List<AuditEntry> entries(Optional<PatientId> patient) {
			return entries.stream().filter(entry -> entry.patient().equals(patient.orElseThrow())).toList();
		}

		@Override
		public Verdict verify() {
			throw new UnsupportedOperationException("No test examines the trail");
		}
	}

	@Test
	public void theArchiveHoldsTheWholeRecordAndItsTrail() throws IOException {
		records.commit(patient());
		trail.note(AuditAction.READ, ADA, "version 1");
		trail.note(AuditAction.READ, new PatientId("p-2"), "version 7");
		Path file = folder.getRoot().toPath().resolve("ada.zip");

		archives.write(ADA, file);

		try (ZipFile zip = new ZipFile(file.toFile())) {
			assertEquals(List.of("about.txt", "record.physiobench", "document-1.pdf", "audit-trail.csv"),
					zip.stream().map(entry -> entry.getName()).toList());
			Path record = folder.newFile("record.physiobench").toPath();
			Files.write(record, zip.getInputStream(zip.getEntry("record.physiobench")).readAllBytes());
			assertTrue(new XmiExchangeFormat().read(record) instanceof ReadOutcome.PatientRead(Patient read)
					&& read.getFamilyName().equals("Example"));
			assertEquals("%PDF of d-1", text(zip, "document-1.pdf"));
			assertEquals("""
					number,at,action,user,workstation,detail
					"1","2026-11-22T09:30:00Z","READ","ada ""the"" first","room-1","version 1"
					"3","2026-11-22T09:30:00Z","EXPORTED","ada ""the"" first","room-1","all that is stored"
					""", text(zip, "audit-trail.csv").replace("\r\n", "\n"));
		}
	}

	@Test
	public void changesThatNobodySavedAreStoredToo() throws IOException {
		records.commit(patient());
		Patient edited = patient();
		edited.setNote("typed a moment ago");
		unsaved.add(new RecordDraft(patient(), edited, Instant.parse("2026-11-22T09:30:00Z")));
		Path file = folder.getRoot().toPath().resolve("ada.zip");

		archives.write(ADA, file);

		try (ZipFile zip = new ZipFile(file.toFile())) {
			assertTrue(text(zip, "unsaved-1.physiobench").contains("typed a moment ago"));
		}
	}

	@Test
	public void nothingIsWrittenAboutSomebodyWhoIsNotThere() {
		Path file = folder.getRoot().toPath().resolve("nobody.zip");

		assertEquals("There is no patient with the id \"nobody\". Nothing was written.",
				assertThrows(ExplainedException.class, () -> archives.write(new PatientId("nobody"), file)).getMessage());
		assertFalse(Files.exists(file));
		assertEquals(List.of(), trail.entries);
	}

	private static String text(ZipFile zip, String name) throws IOException {
		return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
	}

	private static Patient patient() {
		Patient patient = ModelFactory.eINSTANCE.createPatient();
		patient.setId("p-1");
		patient.setGivenName("Ada");
		patient.setFamilyName("Example");
		patient.setBirthDate(LocalDate.of(1980, 2, 29));
		return patient;
	}
}
