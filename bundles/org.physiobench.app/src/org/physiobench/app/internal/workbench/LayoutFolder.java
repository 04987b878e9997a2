package org.physiobench.app.internal.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.physiobench.app.internal.FolderInData;
import org.physiobench.core.workstation.DataFolder;
import org.physiobench.core.workstation.ExplainedException;

/** Where the workbench keeps its layout and its log: inside the data folder, one workbench at a time. */
final class LayoutFolder {

	private final DataFolder data;
	private final Location location;

	LayoutFolder(DataFolder data, Location location) {
		this.data = Objects.requireNonNull(data);
		this.location = Objects.requireNonNull(location);
	}

	/**
	 * Takes the folder for this process until it ends.
	 *
	 * @throws ExplainedException when another workbench has it, or the data folder cannot be written to
	 */
	void take() {
		Path folder = new FolderInData(data, "workbench").make();
		try {
			boolean taken = location.isSet() ? location.lock() : location.set(folder.toUri().toURL(), true);
			if (!taken) {
				throw new ExplainedException(NLS.bind(Messages.LayoutFolder_openAlready, data.path()));
			}
		} catch (IOException e) {
			throw new ExplainedException(NLS.bind(Messages.LayoutFolder_readOnly, data.path()), e);
		}
	}
}
