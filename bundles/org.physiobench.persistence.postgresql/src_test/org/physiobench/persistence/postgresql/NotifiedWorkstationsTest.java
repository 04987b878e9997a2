package org.physiobench.persistence.postgresql;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.physiobench.core.database.OtherWorkstations.LibraryCommitted;
import org.physiobench.core.database.OtherWorkstations.News;
import org.physiobench.core.database.OtherWorkstations.NewsMissed;
import org.physiobench.core.database.OtherWorkstations.PatientCommitted;
import org.physiobench.core.patient.PatientId;
import org.physiobench.model.ModelFactory;
import org.physiobench.testkit.InMemoryExerciseLibraryRecords;
import org.physiobench.testkit.InMemoryPatientRecords;
import org.physiobench.testkit.PatientBuilder;

public final class NotifiedWorkstationsTest {

	private static final int PATIENCE_SECONDS = 20;

	@ClassRule
	public static final TestDatabase DATABASE = new TestDatabase();

	/** One workstation: its records, and what it hears of others. */
	private static final class Workstation {

		private final InMemoryPatientRecords patients = InMemoryPatientRecords.of();
		private final InMemoryExerciseLibraryRecords libraries = new InMemoryExerciseLibraryRecords();
		private final List<String> logged = new CopyOnWriteArrayList<>();
		private final BlockingQueue<News> heard = new LinkedBlockingQueue<>();
		private final SharedDataSource source = TestDatabase.connectionsTo(DATABASE.shared());
		private final NotifiedWorkstations others = new NotifiedWorkstations(source, Server.of(DATABASE.shared()),
				patients, libraries, (what, why) -> logged.add(what));

		private void listen() {
			others.onNews(heard::add);
		}

		private News next() throws InterruptedException {
			return heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
		}

		private void close() {
			others.close();
			source.close();
		}
	}

	private final List<Workstation> workstations = new ArrayList<>();
	private Workstation left;
	private Workstation right;

	@Before
	public void startTwo() throws Exception {
		left = start();
		right = start();
		right.listen();
		awaitListeners(1);
	}

	private Workstation start() {
		var workstation = new Workstation();
		workstations.add(workstation);
		return workstation;
	}

	@After
	public void close() {
		workstations.forEach(Workstation::close);
	}

	private void awaitListeners(int count) throws SQLException, InterruptedException {
		while (TestDatabase.ask(left.source, "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
				+ " AND query LIKE 'LISTEN%'") < count) {
			Thread.sleep(20);
		}
	}

	@Test
	public void aCommitIsHeardByTheOthersAndNotByOneself() throws Exception {
		left.listen();
		awaitListeners(2);
		left.patients.commit(PatientBuilder.patient("ada 1").named("Ada", "Example").build());
		assertEquals(new PatientCommitted(new PatientId("ada 1")), right.next());
		var library = ModelFactory.eINSTANCE.createExerciseLibrary();
		library.setId("clinic");
		library.setName("Own exercises");
		right.libraries.commit(library);
		assertEquals("her own commit was not told to her", new LibraryCommitted("clinic"), left.next());
		assertEquals(List.of(), left.logged);
	}

	@Test
	public void whoListensNoMoreIsNotTold() throws Exception {
		right.others.close();
		left.patients.commit(PatientBuilder.patient("ada").named("Ada", "Example").build());
		assertNull(right.heard.poll(500, TimeUnit.MILLISECONDS));
	}

	@Test
	public void whoWasThrownOutListensAgainAndKnowsThatSheMissedSomething() throws Exception {
		DATABASE.server().execute(
				"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND pid <> pg_backend_pid()");
		assertEquals(new NewsMissed(), right.next());
		left.patients.commit(PatientBuilder.patient("ada").named("Ada", "Example").build());
		assertEquals(new PatientCommitted(new PatientId("ada")), right.next());
		assertEquals(1, right.logged.size());
	}

	@Test
	public void aCommitStandsEvenWhenTheOthersCannotBeTold() {
		var patients = InMemoryPatientRecords.of();
		var logged = new ArrayList<String>();
		var unheard = new NotifiedWorkstations(TestDatabase.connectionsTo(DATABASE.with("user", "nobody")),
				Server.of(DATABASE.shared()), patients, new InMemoryExerciseLibraryRecords(), (what, why) -> logged.add(what));
		patients.commit(PatientBuilder.patient("ada").named("Ada", "Example").build());
		assertTrue(logged.getFirst(), logged.getFirst().contains("were not told of a commit"));
		unheard.close();
	}
}
