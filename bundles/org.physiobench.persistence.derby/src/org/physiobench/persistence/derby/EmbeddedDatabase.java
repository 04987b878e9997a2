package org.physiobench.persistence.derby;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;

import javax.sql.DataSource;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.eclipse.core.runtime.ILog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.physiobench.core.database.DatabaseChoice;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;

/**
 * Connections to the encrypted database in the data folder. The first connection opens it, and creates it where there is
 * none; a connection after that costs a fraction of a millisecond, so none is kept. Throws {@link ExplainedException}
 * when the database cannot be opened, also when it is locked: nobody is asked for a passphrase here.
 */
@Component(service = { DataSource.class, EmbeddedDatabase.class }, reference = @Reference(name = "choice", service = DatabaseChoice.class, target = DatabaseChoice.OWN))
public final class EmbeddedDatabase implements DataSource {

	private static final String ENCRYPTION = "dataEncryption=true;encryptionAlgorithm=AES/CBC/NoPadding;encryptionKeyLength=256;";

	private final DatabaseFiles files;
	private final DatabaseKeys keys;
	private EmbeddedDataSource opened;

	/** Touches no disk. */
	@Activate
	public EmbeddedDatabase(@Reference DataFolder folder, @Reference DatabaseKeys keys) {
		this.files = new DatabaseFiles(folder);
		this.keys = keys;
	}

	/**
	 * A database whose key lies elsewhere. Touches no disk.
	 *
	 * @param keys the folder for the key
	 */
	public EmbeddedDatabase(DataFolder folder, Path keys) {
		this(folder, new DatabaseKeys(folder, keys));
	}

	@Override
	public Connection getConnection() throws SQLException {
		var source = opened();
		try {
			return source.getConnection();
		} catch (SQLException e) {
			return reopened(source).getConnection();
		}
	}

	/** Derby closes a database whose log it cannot write, on a full disk for example; it opens again with its key only. */
	private synchronized EmbeddedDataSource reopened(EmbeddedDataSource failed) {
		if (opened == failed) {
			opened = null;
		}
		return opened();
	}

	/** Whether this program has opened the database. */
	synchronized boolean isOpen() {
		return opened != null;
	}

	private synchronized EmbeddedDataSource opened() {
		if (opened == null) {
			files.prepare();
			Discretion.silenceLog();
			files.discardLog();
			keepOutOfWorkingFolder();
			if (!files.exists()) {
				files.refuseHalfRestored();
				create();
			}
			opened = open(keys.open());
		}
		return opened;
	}

	/** Derby reads this when the first database is opened, and looks into the working directory without it. */
	private void keepOutOfWorkingFolder() {
		if (System.getProperty("derby.system.home") == null) {
			System.setProperty("derby.system.home", files.folder().toString());
		}
	}

	private void create() {
		try (var channel = FileChannel.open(files.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
				var alone = channel.lock()) {
			if (alone.isValid() && !files.exists()) {
				files.discardUnfinished();
				createIn(files.unfinished(), keys.openNew());
				files.finish();
			}
		} catch (OverlappingFileLockException e) {
			throw inUse(e);
		} catch (IOException e) {
			throw files.unwritable(e);
		} catch (SQLException e) {
			throw files.isDiskFull() ? files.unwritable(Discretion.of(e))
					: new ExplainedException("The database could not be created in " + files.database().getParent()
							+ ". There is none now. Look for a full disk or missing permissions, and start again.",
							Discretion.of(e));
		}
	}

	private static void createIn(Path folder, String key) throws SQLException {
		var source = source(folder, key);
		source.setCreateDatabase("create");
		source.getConnection().close();
		shutDown(folder);
	}

	private EmbeddedDataSource open(String key) {
		var source = source(files.database(), key);
		try (var connection = source.getConnection()) {
			if (connection.isReadOnly()) {
				shutDown(files.database());
				throw files.unwritable(null);
			}
			// the key opens the database from now on, no connection has to bring it
			return source(files.database(), null);
		} catch (SQLException e) {
			throw explained(e);
		}
	}

	private static EmbeddedDataSource source(Path folder, String key) {
		var source = new EmbeddedDataSource();
		source.setDatabaseName(folder.toString());
		if (key != null) {
			source.setConnectionAttributes(ENCRYPTION + "bootPassword=" + key);
		}
		return source;
	}

	private ExplainedException explained(SQLException failure) {
		if (hasState(failure, "XSDB6")) {
			return inUse(Discretion.of(failure));
		}
		if (hasState(failure, "XBM06") || hasState(failure, "XBCXA") || hasState(failure, "XBCX5")) {
			return new ExplainedException("The database cannot be opened, because this file holds the key of another one: "
					+ keys.keptIn() + ". Nothing was changed. Bring the right file back from a backup.", Discretion.of(failure));
		}
		if (files.isDiskFull()) {
			return files.unwritable(Discretion.of(failure));
		}
		return new ExplainedException("The database cannot be opened: " + files.database()
				+ ". Nothing was changed. Look for a full disk or missing permissions; if there are none, restore a backup.",
				Discretion.of(failure));
	}

	private ExplainedException inUse(Throwable failure) {
		return new ExplainedException("The database is open in another Physiobench: " + files.database()
				+ ". Nothing was changed. Close the other one and try again.", failure);
	}

	private static boolean hasState(SQLException failure, String state) {
		for (var each = failure; each != null; each = each.getNextException()) {
			if (state.equals(each.getSQLState())) {
				return true;
			}
		}
		return failure.getCause() instanceof SQLException cause && hasState(cause, state);
	}

	/** Closes the database; the next connection would open it again. */
	@Deactivate
	public synchronized void close() {
		if (opened == null) {
			return;
		}
		opened = null;
		try {
			shutDown(files.database());
		} catch (SQLException e) {
			ILog.of(EmbeddedDatabase.class).error("The database was not closed properly; it recovers when opened",
					Discretion.of(e));
		}
	}

	private static void shutDown(Path folder) throws SQLException {
		var source = source(folder, null);
		source.setShutdownDatabase("shutdown");
		try {
			source.getConnection().close();
		} catch (SQLException e) {
			// Derby reports a database that was closed as a failure
			if (!"08006".equals(e.getSQLState())) {
				throw e;
			}
		}
	}

	/** Not supported: who may open the database is decided by the key. */
	@Override
	public Connection getConnection(String user, String password) throws SQLException {
		throw new SQLFeatureNotSupportedException("The embedded database knows no users");
	}

	@Override
	public PrintWriter getLogWriter() {
		return null;
	}

	@Override
	public void setLogWriter(PrintWriter writer) throws SQLException {
		throw new SQLFeatureNotSupportedException("The embedded database keeps a log of its own");
	}

	@Override
	public void setLoginTimeout(int seconds) throws SQLException {
		throw new SQLFeatureNotSupportedException("The embedded database lets nobody wait");
	}

	@Override
	public int getLoginTimeout() {
		return 0;
	}

	@Override
	public Logger getParentLogger() throws SQLFeatureNotSupportedException {
		throw new SQLFeatureNotSupportedException("The embedded database keeps a log of its own");
	}

	/** Also unwraps the {@link Path} of the folder where the data lies. */
	@Override
	public <T> T unwrap(Class<T> wanted) throws SQLException {
		if (wanted.isInstance(this)) {
			return wanted.cast(this);
		}
		if (wanted == Path.class) {
			return wanted.cast(files.database().getParent());
		}
		throw new SQLException("Not a wrapper of " + wanted.getName());
	}

	@Override
	public boolean isWrapperFor(Class<?> wanted) {
		return wanted.isInstance(this) || wanted == Path.class;
	}
}
