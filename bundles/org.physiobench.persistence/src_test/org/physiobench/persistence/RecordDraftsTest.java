package org.physiobench.persistence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.draft.RecordDraft;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.model.Patient;

/** What a clinician typed and did not save outlives the program. */
@RunWith(OnEachEngine.class)
public final class RecordDraftsTest {

	private static final PatientId ADA = new PatientId("ada");
	private static final Instant THREE = Instant.parse("2026-11-22T15:00:00Z");

	@ClassRule
	public static final TestDatabase DATABASE = new TestDatabase();

	private Patient stored;

	@Before
	public void storeAda() throws SQLException {
		DATABASE.empty();
		DATABASE.patients().commit(Patients.withHistory(3, 40));
		stored = DATABASE.patients().checkOut(ADA).orElseThrow();
	}

	private RecordDraft draft(String note) {
		var edited = EcoreUtil.copy(stored);
		edited.setNote(note);
		edited.setVersion(stored.getVersion());
		var base = EcoreUtil.copy(stored);
		base.setVersion(stored.getVersion());
		return new RecordDraft(base, edited, THREE);
	}

	private static RecordDraft found(String user) {
		return DATABASE.draftsOf(user).find(ADA).orElseThrow();
	}

	@Test
	public void theLatestDraftIsFoundByTheNextStart() {
		DATABASE.draftsOf("mia").keep(draft("first words"));
		DATABASE.draftsOf("mia").keep(draft("more wörds \uD83D\uDE00 " + "and more ".repeat(20_000)));

		var draft = found("mia");
		assertTrue(EcoreUtil.equals(stored, draft.base()));
		assertEquals(draft("more wörds \uD83D\uDE00 " + "and more ".repeat(20_000)).edited().getNote(), draft.edited().getNote());
		assertEquals("the version that was opened", 1, draft.edited().getVersion());
		assertEquals(THREE, draft.keptAt());
		assertEquals(List.of("Ada Quistgaard"), DATABASE.draftsOf("mia").left().stream().map(left -> left.name()).toList());
	}

	@Test
	public void aDraftOfALaterVersionTakesItsBaseAlong() {
		DATABASE.draftsOf("mia").keep(draft("first words"));
		stored.setPhone("0123");
		DATABASE.patients().commit(stored);
		DATABASE.draftsOf("mia").keep(draft("later words"));
		assertEquals("0123", found("mia").base().getPhone());
		assertEquals(2, found("mia").base().getVersion());
	}

	@Test
	public void nobodySeesTheDraftsOfSomebodyElse() {
		DATABASE.draftsOf("mia").keep(draft("of Mia"));
		DATABASE.draftsOf("ben").keep(draft("of Ben"));
		assertEquals("of Mia", found("mia").edited().getNote());
		DATABASE.draftsOf("ben").discard(ADA);
		assertEquals(Optional.empty(), DATABASE.draftsOf("ben").find(ADA));
		assertEquals(List.of(), DATABASE.draftsOf("ben").left());
		assertEquals("but an export of all that is stored has them", List.of("of Mia"), DATABASE.draftsOf("ben").byAnybody(ADA)
				.stream().map(draft -> draft.edited().getNote()).toList());
	}

	@Test
	public void anErasedRecordTakesAllItsDraftsAlong() {
		DATABASE.draftsOf("mia").keep(draft("of Mia"));
		DATABASE.draftsOf("ben").keep(draft("of Ben"));
		assertTrue(DATABASE.patients().erase(ADA));
		assertEquals(List.of(), DATABASE.draftsOf("mia").byAnybody(ADA));
		var late = DATABASE.draftsOf("mia");
		assertThrows("the record is gone", ExplainedException.class, () -> late.keep(draft("too late")));
	}

	@Test
	public void aTextThatCannotBeKeptIsSaid() {
		var drafts = DATABASE.draftsOf("mia");
		var message = assertThrows(ExplainedException.class, () -> drafts.keep(draft("a bell \u0007 rings"))).getMessage();
		assertTrue(message, message.contains("cannot be kept safe"));
		assertEquals(Optional.empty(), drafts.find(ADA));
	}
}
