package org.physiobench.core.internal.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.physiobench.core.audit.AuditAction;
import org.physiobench.core.audit.AuditEntry;
import org.physiobench.core.audit.AuditTrail;
import org.physiobench.core.document.IssuedDocuments;
import org.physiobench.core.exchange.ExchangeFormat;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.core.patient.draft.RecordDraft;
import org.physiobench.core.patient.draft.RecordDrafts;
import org.physiobench.core.privacy.PersonalArchives;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.WholeFile;
import org.physiobench.model.Patient;

/** Archives as ZIP files that everybody can open. */
@Component
public final class ZippedArchives implements PersonalArchives {

	private static final String RECORD = "record." + ExchangeFormat.FILE_EXTENSION;
	private static final String DRAFT = "unsaved-%d." + ExchangeFormat.FILE_EXTENSION;
	private static final String DOCUMENT = "document-%d.pdf";
	private static final String TRAIL = "audit-trail.csv";
	private static final String ABOUT = """
			All that Physiobench stores about the person with the id %s.

			%s  her record: who she is, episodes of care, assessments, outcome scores, visits, diary and
			    programs. It is text (XML); Physiobench imports it as well.
			%s  where it is there: changes to her record that a user has made and not saved yet, as a record.
			%s  where it is there: what was handed out on paper, as it was printed.
			%s  when her record was opened, changed, exported or printed, by which account on which machine.
			""";

	private final PatientRecords records;
	private final ExchangeFormat format;
	private final AuditTrail trail;
	private final RecordDrafts drafts;
	private final IssuedDocuments documents;

	@Activate
	public ZippedArchives(@Reference PatientRecords records, @Reference ExchangeFormat format,
			@Reference AuditTrail trail, @Reference RecordDrafts drafts, @Reference IssuedDocuments documents) {
		this.records = records;
		this.format = format;
		this.trail = trail;
		this.drafts = drafts;
		this.documents = documents;
	}

	@Override
	public void write(PatientId id, Path file) {
		Patient patient = records.checkOut(id).orElseThrow(() -> new ExplainedException(
				"There is no patient with the id \"%s\". Nothing was written.".formatted(id)));
		trail.note(AuditAction.EXPORTED, id, "all that is stored");
		List<RecordDraft> unsaved = drafts.byAnybody(id);
		List<byte[]> sheets = documents.of(id).stream().map(documents::pdf).toList();
		List<AuditEntry> entries = trail.entries(Optional.of(id));
		new WholeFile(file).write(draft -> {
			try (OutputStream out = Files.newOutputStream(draft); var zip = new ZipOutputStream(out)) {
				add(zip, "about.txt", ABOUT.formatted(id, RECORD, DRAFT.formatted(1), DOCUMENT.formatted(1), TRAIL).getBytes(StandardCharsets.UTF_8));
				add(zip, RECORD, inExchangeFormat(patient));
				for (int i = 0; i < unsaved.size(); i++) {
					add(zip, DRAFT.formatted(i + 1), inExchangeFormat(unsaved.get(i).edited()));
				}
				for (int i = 0; i < sheets.size(); i++) {
					add(zip, DOCUMENT.formatted(i + 1), sheets.get(i));
				}
				add(zip, TRAIL, table(entries).getBytes(StandardCharsets.UTF_8));
			}
		});
	}

	private byte[] inExchangeFormat(Patient patient) throws IOException {
		Path folder = Files.createTempDirectory("physiobench-");
		Path whole = folder.resolve(RECORD);
		try {
			format.write(patient, whole);
			return Files.readAllBytes(whole);
		} finally {
			Files.deleteIfExists(whole);
			Files.delete(folder);
		}
	}

	private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content);
		zip.closeEntry();
	}

	private static String table(List<AuditEntry> entries) {
		Stream<String> rows = entries.stream().map(entry -> Stream
				.of(Long.toString(entry.number()), entry.at().toString(), entry.action().name(), entry.user(),
						entry.workstation(), entry.detail())
				.map(ZippedArchives::cell).collect(Collectors.joining(",")));
		return Stream.concat(Stream.of("number,at,action,user,workstation,detail"), rows)
				.collect(Collectors.joining("\r\n", "", "\r\n"));
	}

	private static String cell(String text) {
		return '"' + text.replace("\"", "\"\"") + '"';
	}
}
