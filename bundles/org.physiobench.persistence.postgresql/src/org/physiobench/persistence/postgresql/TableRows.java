package org.physiobench.persistence.postgresql;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The rows of tables in one encrypted file: a ZIP with an entry for each table, in the format of the server's COPY, and at
 * its end an entry that says how many rows each has.
 */
final class TableRows {

	/** What the file is called in a backup. */
	static final String FILE = "records.zip.sealed";

	private static final String COUNTS = "counts";

	private final Path file;
	private final byte[] key;
	private final String context;

	/**
	 * @param key     is left to the caller to wipe
	 * @param context what the file belongs to; it cannot be read as part of anything else
	 */
	TableRows(Path file, byte[] key, String context) {
		this.file = file;
		this.key = key;
		this.context = context;
	}

	/**
	 * Writes the file; its rows are those that the transaction of the connection sees.
	 *
	 * @throws OperationCanceledException when it was cancelled; a part of the file is there then
	 */
	void write(Connection connection, List<String> tables, IProgressMonitor monitor) throws IOException, SQLException {
		var progress = SubMonitor.convert(monitor, tables.size());
		var copies = copies(connection);
		var counts = new StringBuilder();
		try (var zip = new ZipOutputStream(
				new SealedOutput(new BufferedOutputStream(Files.newOutputStream(file)), key, context))) {
			for (var table : tables) {
				zip.putNextEntry(new ZipEntry(table));
				long rows = copies.copyOut("COPY " + table + " TO STDOUT", new CancellableOutput(zip, monitor));
				counts.append(countLine(table, rows));
				zip.closeEntry();
				progress.split(1);
			}
			zip.putNextEntry(new ZipEntry(COUNTS));
			zip.write(counts.toString().getBytes(StandardCharsets.UTF_8));
			zip.closeEntry();
		}
	}

	/**
	 * Reads the file into tables that are empty.
	 *
	 * @throws IOException                when it is damaged or holds other tables
	 * @throws OperationCanceledException when it was cancelled
	 */
	void read(Connection connection, List<String> tables, IProgressMonitor monitor) throws IOException, SQLException {
		var progress = SubMonitor.convert(monitor, tables.size());
		var copies = copies(connection);
		var counts = new StringBuilder();
		try (var sealed = new SealedInput(new BufferedInputStream(Files.newInputStream(file)), key, context);
				var zip = new ZipInputStream(sealed)) {
			for (var table : tables) {
				open(zip, table);
				long rows = copies.copyIn("COPY " + table + " FROM STDIN", new CancellableInput(zip, monitor));
				counts.append(countLine(table, rows));
				progress.split(1);
			}
			open(zip, COUNTS);
			if (!new String(zip.readAllBytes(), StandardCharsets.UTF_8).contentEquals(counts)) {
				throw new IOException("Some tables have other numbers of rows than when the backup was made");
			}
			// only the last piece proves that nothing was cut off
			sealed.transferTo(OutputStream.nullOutputStream());
		}
	}

	private static void open(ZipInputStream zip, String name) throws IOException {
		var entry = zip.getNextEntry();
		if (entry == null || !entry.getName().equals(name)) {
			throw new IOException("The table " + name + " is missing");
		}
	}

	private static String countLine(String table, long rows) {
		return table + ' ' + rows + '\n';
	}

	private static CopyManager copies(Connection connection) throws SQLException {
		return connection.unwrap(PGConnection.class).getCopyAPI();
	}

	private static void endIfCancelled(IProgressMonitor monitor) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}

	private static final class CancellableOutput extends FilterOutputStream {

		private final IProgressMonitor monitor;

		CancellableOutput(OutputStream target, IProgressMonitor monitor) {
			super(target);
			this.monitor = monitor;
		}

		@Override
		public void write(byte[] bytes, int from, int length) throws IOException {
			endIfCancelled(monitor);
			out.write(bytes, from, length);
		}
	}

	private static final class CancellableInput extends FilterInputStream {

		private final IProgressMonitor monitor;

		CancellableInput(InputStream source, IProgressMonitor monitor) {
			super(source);
			this.monitor = monitor;
		}

		@Override
		public int read(byte[] bytes, int from, int length) throws IOException {
			endIfCancelled(monitor);
			return super.read(bytes, from, length);
		}
	}
}
