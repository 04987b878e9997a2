package org.physiobench.persistence.postgresql;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;

import javax.sql.DataSource;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.physiobench.core.database.DatabaseChoice;
import org.physiobench.core.database.SharedDatabase;
import org.physiobench.core.workstation.ExplainedException;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/**
 * Connections to the shared database, a few of which are kept. One that broke while nobody used it is replaced before it is
 * given out. Throws {@link ExplainedException} when there is none.
 */
@Component(service = DataSource.class)
public final class SharedDataSource implements DataSource {

	/** Whoever waits longer for a row that somebody else is writing is told so; an orphan lets its rows go. */
	private static final String LIMITS = "SET lock_timeout = '10s'; SET idle_in_transaction_session_timeout = '60s'";

	private static final int MOST_CONNECTIONS = 6;
	private static final long PATIENCE_MILLIS = 8_000;
	private static final long VALIDATION_MILLIS = 3_000;
	private static final long IDLE_MILLIS = 120_000;

	private final SharedDatabase database;
	private HikariDataSource pool;

	/** Does not connect yet. */
	@Activate
	public SharedDataSource(@Reference(target = DatabaseChoice.SHARED) DatabaseChoice choice) {
		this.database = choice.shared().orElseThrow();
	}

	@Override
	public Connection getConnection() throws SQLException {
		try {
			return pool().getConnection();
		} catch (SQLException e) {
			forgetIdlePool();
			throw Explanation.of(database, e);
		}
	}

	/**
	 * A pool that failed pauses before it connects again, longer and longer. Without one, whoever tries next is told at
	 * once that the server is still away, or finds it back.
	 */
	private synchronized void forgetIdlePool() {
		if (pool != null && pool.getHikariPoolMXBean().getActiveConnections() == 0) {
			// closing waits for connections on which nobody answers
			Thread.ofVirtual().start(pool::close);
			pool = null;
		}
	}

	private synchronized HikariDataSource pool() throws SQLException {
		if (pool == null) {
			var server = Server.of(database);
			// the first without the pool, which would try for a while before it said that the password is wrong
			server.getConnection().close();
			pool = new HikariDataSource(settings(server));
		}
		return pool;
	}

	private static HikariConfig settings(DataSource server) {
		var settings = new HikariConfig();
		settings.setPoolName("Physiobench");
		settings.setDataSource(server);
		settings.setConnectionInitSql(LIMITS);
		settings.setMaximumPoolSize(MOST_CONNECTIONS);
		settings.setMinimumIdle(1);
		settings.setIdleTimeout(IDLE_MILLIS);
		settings.setConnectionTimeout(PATIENCE_MILLIS);
		settings.setValidationTimeout(VALIDATION_MILLIS);
		// a server that goes away just now is told by the connection that is asked for, not by the pool
		settings.setInitializationFailTimeout(-1);
		return settings;
	}

	/** Closes the connections that are kept; the next one would be new. */
	@Deactivate
	public synchronized void close() {
		if (pool != null) {
			pool.close();
			pool = null;
		}
	}

	/** Not supported: there is one user, who was chosen with the database. */
	@Override
	public Connection getConnection(String user, String password) throws SQLException {
		throw new SQLFeatureNotSupportedException("The user was chosen with the database");
	}

	@Override
	public PrintWriter getLogWriter() {
		return null;
	}

	@Override
	public void setLogWriter(PrintWriter writer) throws SQLException {
		throw new SQLFeatureNotSupportedException("Failures are thrown, not written down");
	}

	@Override
	public void setLoginTimeout(int seconds) throws SQLException {
		throw new SQLFeatureNotSupportedException("Times are parameters of the address");
	}

	@Override
	public int getLoginTimeout() {
		return 0;
	}

	@Override
	public Logger getParentLogger() throws SQLFeatureNotSupportedException {
		throw new SQLFeatureNotSupportedException("Failures are thrown, not written down");
	}

	@Override
	public <T> T unwrap(Class<T> wanted) throws SQLException {
		if (wanted.isInstance(this)) {
			return wanted.cast(this);
		}
		throw new SQLException("Not a wrapper of " + wanted.getName());
	}

	@Override
	public boolean isWrapperFor(Class<?> wanted) {
		return wanted.isInstance(this);
	}
}
