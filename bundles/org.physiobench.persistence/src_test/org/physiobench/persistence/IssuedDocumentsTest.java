package org.physiobench.persistence;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.physiobench.core.document.IssuedDocument;
import org.physiobench.core.document.IssuedDocument.Kind;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.upkeep.Inspected;
import org.physiobench.core.workstation.ExplainedException;

/** Paper that was handed out stays what it was. */
@RunWith(OnEachEngine.class)
public final class IssuedDocumentsTest {

	private static final PatientId ADA = new PatientId("ada");

	@ClassRule
	public static final TestDatabase DATABASE = new TestDatabase();

	@Before
	public void storeAda() throws SQLException {
		DATABASE.empty();
		DATABASE.patients().commit(Patients.ada());
	}

	private static IssuedDocument handout(String id, String at) {
		return new IssuedDocument(id, ADA, Kind.HANDOUT, "Back to lifting, revision 2", Instant.parse(at), "Mia",
				Optional.of("program-2"));
	}

	private static byte[] bytes(int size) {
		var bytes = new byte[size];
		new Random(size).nextBytes(bytes);
		return bytes;
	}

	private static List<Inspected> inspect() {
		return DATABASE.documents().inspect(new NullProgressMonitor());
	}

	@Test
	public void aDocumentIsReadBackAsItWasPrinted() {
		var earlier = handout("a", "2026-11-20T09:00:00Z");
		var later = handout("b", "2026-11-22T09:00:00Z");
		DATABASE.documents().keep(earlier, bytes(300_001));
		DATABASE.documents().keep(later, bytes(1));

		assertEquals(List.of(later, earlier), DATABASE.documents().of(ADA));
		assertArrayEquals(bytes(300_001), DATABASE.documents().pdf(earlier));
		assertArrayEquals(bytes(1), DATABASE.documents().pdf(later));
		assertEquals(List.of(new Inspected("documents that were handed out", 2, List.of())), inspect());
	}

	@Test
	public void whoListensHearsOfIt() {
		var heard = new ArrayList<IssuedDocument>();
		var documents = DATABASE.documents();
		var subscription = documents.onKept(heard::add);
		documents.keep(handout("a", "2026-11-20T09:00:00Z"), bytes(10));
		subscription.close();
		documents.keep(handout("b", "2026-11-20T09:00:00Z"), bytes(10));
		assertEquals(List.of("a"), heard.stream().map(IssuedDocument::id).toList());
	}

	@Test
	public void aDamagedDocumentIsFoundAndNeverShown() throws SQLException {
		DATABASE.documents().keep(handout("a", "2026-11-20T09:00:00Z"), bytes(100_000));
		try (var connection = DATABASE.connections().getConnection(); var statement = connection.createStatement()) {
			statement.executeUpdate("UPDATE issued_document_content SET value = 'AAAA' WHERE position = 1");
		}
		assertThrows(ExplainedException.class,
				() -> DATABASE.documents().pdf(handout("a", "2026-11-20T09:00:00Z")));
		assertTrue(inspect().getFirst().findings().getFirst().contains("cannot be read back"));
	}

	@Test
	public void anErasedRecordTakesItsDocumentsAlong() {
		DATABASE.documents().keep(handout("a", "2026-11-20T09:00:00Z"), bytes(100_000));
		assertTrue(DATABASE.patients().erase(ADA));
		assertEquals(List.of(), DATABASE.documents().of(ADA));
		assertEquals(0, inspect().getFirst().examined());
	}
}
