package org.physiobench.persistence.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import javax.sql.DataSource;

import org.postgresql.PGConnection;

/** Listens for notifications of a server as long as the program runs, whatever becomes of the connection. */
final class Listening implements AutoCloseable {

	private static final int GLANCE_MILLIS = 10_000;
	private static final int ANSWER_SECONDS = 5;
	private static final long FIRST_PAUSE_MILLIS = 500;
	private static final long LONGEST_PAUSE_MILLIS = 15_000;

	private final DataSource server;
	private final String channel;
	private final Consumer<String> hear;
	private final Runnable missed;
	private final BiConsumer<String, Throwable> log;
	private final Thread thread;
	private boolean started;
	private boolean closed;
	private Connection open;

	/**
	 * @param hear   is given each notification
	 * @param missed is told when it listens again after it could not
	 */
	Listening(DataSource server, String channel, Consumer<String> hear, Runnable missed,
			BiConsumer<String, Throwable> log) {
		this.server = server;
		this.channel = channel;
		this.hear = hear;
		this.missed = missed;
		this.log = log;
		this.thread = Thread.ofPlatform().daemon().name("News of other workstations").unstarted(this::run);
	}

	/** Begins to listen; does nothing when it has begun before. */
	synchronized void start() {
		if (!started && !closed) {
			started = true;
			thread.start();
		}
	}

	private void run() {
		boolean gap = false;
		long pause = FIRST_PAUSE_MILLIS;
		while (!isClosed()) {
			try (var connection = server.getConnection()) {
				listenOn(connection);
				if (gap) {
					missed.run();
				}
				gap = true;
				pause = FIRST_PAUSE_MILLIS;
				hearOn(connection);
			} catch (SQLException e) {
				if (!isClosed() && pause == FIRST_PAUSE_MILLIS) {
					log.accept("Other workstations are not heard for now; listening again when the server answers", e);
				}
				gap = true;
			}
			if (!rested(pause)) {
				return;
			}
			pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
		}
	}

	private void listenOn(Connection connection) throws SQLException {
		synchronized (this) {
			if (closed) {
				return;
			}
			open = connection;
		}
		try (var statement = connection.createStatement()) {
			statement.execute("LISTEN " + channel);
		}
	}

	private void hearOn(Connection connection) throws SQLException {
		var notifying = connection.unwrap(PGConnection.class);
		while (!isClosed()) {
			var notifications = notifying.getNotifications(GLANCE_MILLIS);
			if (notifications == null || notifications.length == 0) {
				askForSignOfLife(connection);
				continue;
			}
			for (var notification : notifications) {
				hear.accept(notification.getParameter());
			}
		}
	}

	/** A connection that was cut says nothing, and neither does one on which nobody notifies. */
	private static void askForSignOfLife(Connection connection) throws SQLException {
		if (!connection.isValid(ANSWER_SECONDS)) {
			throw new SQLException("The server does not answer any more", "08006");
		}
	}

	private static boolean rested(long millis) {
		try {
			Thread.sleep(millis);
			return true;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private synchronized boolean isClosed() {
		return closed;
	}

	@Override
	public void close() {
		Connection leaving;
		synchronized (this) {
			closed = true;
			leaving = open;
		}
		thread.interrupt();
		if (leaving != null) {
			try {
				// ends the waiting, which closing would wait for
				leaving.abort(Runnable::run);
			} catch (SQLException e) {
				log.accept("The connection to the other workstations did not close", e);
			}
		}
	}
}
