package org.physiobench.persistence.derby;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.sql.DataSource;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.physiobench.core.upkeep.FolderTree;

/** Derby's own copying of a database that is in use. Commits go on meanwhile. */
final class OnlineCopy {

	private static final long GLANCE_MILLIS = 100;
	private static final int STEPS = 1000;

	private final DataSource database;
	private final Path source;

	/**
	 * @param source the folder of the database
	 */
	OnlineCopy(DataSource database, Path source) {
		this.database = database;
		this.source = source;
	}

	/**
	 * Copies the database into a folder, as a folder of the same name.
	 *
	 * @throws IOException                when that fails
	 * @throws OperationCanceledException when it was cancelled; Derby writes no more then
	 */
	void into(Path target, IProgressMonitor monitor) throws IOException {
		var progress = SubMonitor.convert(monitor, STEPS);
		long bytes = Math.max(1, FolderTree.bytes(source));
		var copying = CompletableFuture.runAsync(() -> copy(target), task -> Thread.ofPlatform().name("backup").start(task));
		long done = 0;
		while (!isEnded(copying)) {
			if (progress.isCanceled()) {
				stop(copying, target);
				throw new OperationCanceledException();
			}
			long now = Math.min(STEPS, FolderTree.bytes(target) * STEPS / bytes);
			progress.worked((int) (now - done));
			done = now;
		}
	}

	private void copy(Path target) {
		try (var connection = database.getConnection();
				var call = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
			call.setString(1, target.toString());
			call.execute();
		} catch (SQLException e) {
			throw new CompletionException(e);
		}
	}

	private static boolean isEnded(CompletableFuture<Void> copying) throws IOException {
		try {
			copying.get(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
			return true;
		} catch (TimeoutException e) {
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} catch (ExecutionException e) {
			throw new IOException(Discretion.of(e));
		}
	}

	/** Derby cannot be told to stop, but it does when it finds no place to write the next file. */
	private static void stop(CompletableFuture<Void> copying, Path target) {
		try {
			FolderTree.delete(target);
		} catch (IOException stillOpen) {
			// on Windows; then the copy becomes complete, and whoever wanted it removes it
			copying.handle((nothing, failure) -> nothing).join();
		}
		copying.handle((nothing, failure) -> nothing).join();
	}
}
