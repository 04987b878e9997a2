package org.physiobench.persistence;

import static org.junit.Assert.assertEquals;

import java.sql.SQLException;
import java.util.List;

import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.physiobench.core.patient.PatientId;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.Patient;

/** What a plugin keeps with a patient outlives the work of those who do not have the plugin. */
public final class AttachmentRecordTest {

	@ClassRule
	public static final EncryptedDatabase DATABASE = new EncryptedDatabase();

	private static final String NAMESPACE = "https://example.org/gait/7";

	@Before
	public void startEmpty() throws SQLException {
		DATABASE.empty();
	}

	private static Patient withAttachment(List<String> content) {
		var patient = Patients.withHistory(1, 0);
		var attachment = ModelFactory.eINSTANCE.createAttachment();
		attachment.setId("org.example.gait");
		attachment.setNamespace(NAMESPACE);
		attachment.getContent().addAll(content);
		patient.getAttachments().add(attachment);
		return patient;
	}

	private static Patient stored() {
		return DATABASE.patients().checkOut(new PatientId("ada")).orElseThrow();
	}

	@Test
	public void longContentOfAnUnknownPackageSurvivesTheEditsOfOthers() {
		var content = List.of("<?xml version=\"1.0\"?>\r\n<gait:Lab", " \t\n", "\uD83D\uDE00".repeat(15_000),
				"x".repeat(30_000), "x".repeat(30_000), "</gait:Lab>");
		DATABASE.patients().commit(withAttachment(content));

		for (int visit = 0; visit < 3; visit++) {
			var patient = stored();
			patient.getEpisodes().getFirst().getVisits().add(Patients.visit(visit + 10));
			DATABASE.patients().commit(patient);
		}

		var attachment = stored().getAttachments().getFirst();
		assertEquals(NAMESPACE, attachment.getNamespace());
		assertEquals(content, attachment.getContent());
	}

	@Test
	public void itsContentIsReplacedAndTakenOutByItsPlugin() {
		DATABASE.patients().commit(withAttachment(List.of("long", "er")));
		var patient = stored();
		patient.getAttachments().getFirst().getContent().clear();
		patient.getAttachments().getFirst().getContent().add("short");
		DATABASE.patients().commit(patient);
		assertEquals(List.of("short"), stored().getAttachments().getFirst().getContent());

		patient.getAttachments().clear();
		DATABASE.patients().commit(patient);
		assertEquals(List.of(), stored().getAttachments());
	}
}
