package org.physiobench.ui.record;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.Before;
import org.junit.Test;
import org.physiobench.core.patient.CommitOutcome.Committed;
import org.physiobench.core.patient.CommitOutcome.Stale;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.draft.RecordDraft;
import org.physiobench.model.Patient;
import org.physiobench.testkit.InMemoryPatientRecords;
import org.physiobench.testkit.InMemoryRecordDrafts;
import org.physiobench.testkit.PatientBuilder;

/** A program that ended with unsaved changes is started again. */
public final class RecordReadingTest {

	private static final PatientId ID = new PatientId("p-1");
	private static final Instant THREE = Instant.parse("2026-11-22T15:00:00Z");

	private final InMemoryPatientRecords records = new InMemoryPatientRecords();
	private final InMemoryRecordDrafts drafts = new InMemoryRecordDrafts();

	@Before
	public void storeAndType() {
		records.commit(PatientBuilder.patient("p-1").withProblem("low back pain").build());
		Patient edited = stored();
		edited.setNote("typed and not saved");
		drafts.keep(new RecordDraft(stored(), edited, THREE));
	}

	private Patient stored() {
		return records.checkOut(ID).orElseThrow();
	}

	private RecordReading.Opened read() {
		return new RecordReading(records, drafts).read(ID).orElseThrow();
	}

	@Test
	public void theChangesAreBroughtBackAsOneThatCanBeUndone() {
		RecordReading.Opened opened = read();

		assertEquals(Optional.of(THREE), opened.broughtBack());
		assertEquals("typed and not saved", opened.session().patient().getNote());
		assertTrue(opened.session().changes().isSaveNeeded());
		opened.session().changes().undo();
		assertTrue(EcoreUtil.equals(stored(), opened.session().patient()));
	}

	@Test
	public void theyAreSavedLikeAnyOther() {
		Patient edited = read().session().patient();
		assertEquals(new Committed(2), records.commit(edited));
		assertEquals("typed and not saved", stored().getNote());
	}

	@Test
	public void whatSomebodySavedMeanwhileIsNotOverwritten() {
		Patient theirs = stored();
		theirs.setPhone("0123");
		records.commit(theirs);

		RecordReading.Opened opened = read();

		assertEquals(null, opened.session().base().getPhone());
		assertTrue(records.commit(opened.session().patient()) instanceof Stale);
	}

	@Test
	public void aDraftThatWasSavedAfterAllIsNotOffered() {
		Patient saved = stored();
		saved.setNote("typed and not saved");
		records.commit(saved);

		RecordReading.Opened opened = read();

		assertEquals(Optional.empty(), opened.broughtBack());
		assertFalse(opened.session().changes().isSaveNeeded());
		assertEquals(2, opened.session().patient().getVersion());
	}

	@Test
	public void aRecordThatIsGoneIsNotRead() {
		records.erase(ID);
		assertTrue(new RecordReading(records, drafts).read(ID).isEmpty());
	}
}
