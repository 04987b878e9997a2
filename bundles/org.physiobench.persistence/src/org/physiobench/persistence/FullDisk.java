package org.physiobench.persistence;

import java.nio.file.Path;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.physiobench.core.workstation.FreeSpace;

/** Tells whether a database failed because there was no room left where it keeps its data. */
final class FullDisk {

	/** What the SQL standard and PostgreSQL call a full disk. */
	private static final String DISK_FULL = "53100";

	private final DataSource source;

	/**
	 * @param source a source that keeps its data in files of this machine says where, by unwrapping a {@link Path}
	 */
	FullDisk(DataSource source) {
		this.source = source;
	}

	boolean explains(SQLException failure) {
		try {
			return DISK_FULL.equals(failure.getSQLState())
					|| source.isWrapperFor(Path.class) && new FreeSpace(source.unwrap(Path.class)).isShort();
		} catch (SQLException e) {
			failure.addSuppressed(e);
			return false;
		}
	}
}
