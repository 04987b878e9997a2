package org.physiobench.persistence.postgresql;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import javax.sql.DataSource;

import org.eclipse.core.runtime.ILog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.physiobench.core.database.DatabaseChoice;
import org.physiobench.core.database.OtherWorkstations;
import org.physiobench.core.exercise.ExerciseLibraryRecords;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.Subscription;

/**
 * Tells the other workstations of each commit by a notification of the server, and hears of theirs. What is told is who
 * told it, the kind of record and its id, nothing of its content. It listens once somebody wants to hear, on a connection
 * of its own.
 */
@Component(immediate = true)
public final class NotifiedWorkstations implements OtherWorkstations {

	private static final String CHANNEL = "physiobench_commits";
	private static final String TELL = "SELECT pg_notify('" + CHANNEL + "', ?)";
	private static final String PATIENT = "patient";
	private static final String LIBRARY = "library";

	private final String self = UUID.randomUUID().toString();
	private final DataSource source;
	private final BiConsumer<String, Throwable> log;
	private final List<Consumer<News>> listeners = new CopyOnWriteArrayList<>();
	private final List<Subscription> subscriptions;
	private final Listening listening;

	/** Does not connect yet. */
	@Activate
	public NotifiedWorkstations(@Reference(target = DatabaseChoice.SHARED) DatabaseChoice choice,
			@Reference DataSource source, @Reference PatientRecords patients,
			@Reference ExerciseLibraryRecords libraries) {
		this(source, Server.of(choice.shared().orElseThrow()), patients, libraries,
				ILog.of(NotifiedWorkstations.class)::warn);
	}

	/**
	 * @param source where connections come from to tell of a commit
	 * @param server where the connection comes from on which is listened
	 * @param log    is told what went wrong without harm
	 */
	NotifiedWorkstations(DataSource source, DataSource server, PatientRecords patients,
			ExerciseLibraryRecords libraries, BiConsumer<String, Throwable> log) {
		this.source = source;
		this.log = log;
		this.listening = new Listening(server, CHANNEL, this::hear, () -> tell(new NewsMissed()), log);
		this.subscriptions = List.of(patients.onCommit(patient -> announce(PATIENT, patient.id().value())),
				libraries.onCommit(library -> announce(LIBRARY, library.getId())));
	}

	/** Stops telling and listening. */
	@Deactivate
	public void close() {
		subscriptions.forEach(Subscription::close);
		listening.close();
	}

	@Override
	public Subscription onNews(Consumer<News> listener) {
		Consumer<News> subscribed = listener::accept;
		listeners.add(subscribed);
		listening.start();
		return () -> listeners.remove(subscribed);
	}

	/** The commit stands, whether the others hear of it or not. */
	private void announce(String kind, String id) {
		try (var connection = source.getConnection(); var statement = connection.prepareStatement(TELL)) {
			statement.setString(1, self + ' ' + kind + ' ' + id);
			statement.execute();
		} catch (SQLException | ExplainedException e) {
			log.accept("The other workstations were not told of a commit; they see it when they look again", e);
		}
	}

	private void hear(String told) {
		var parts = told.split(" ", 3);
		if (parts.length < 3 || parts[0].equals(self)) {
			return;
		}
		switch (parts[1]) {
		case PATIENT -> tell(new PatientCommitted(new PatientId(parts[2])));
		case LIBRARY -> tell(new LibraryCommitted(parts[2]));
		default -> {
			// a later edition tells of more than this one knows
		}
		}
	}

	private void tell(News news) {
		for (var listener : listeners) {
			try {
				listener.accept(news);
			} catch (RuntimeException e) {
				log.accept("A listener failed at news from another workstation", e);
			}
		}
	}
}
