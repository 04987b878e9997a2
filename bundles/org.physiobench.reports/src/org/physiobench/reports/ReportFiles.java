package org.physiobench.reports;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;

/** The designs and typefaces of a bundle, as files, which is how BIRT wants them. */
final class ReportFiles {

	private final Bundle bundle;

	ReportFiles(Bundle bundle) {
		this.bundle = bundle;
	}

	/**
	 * A report design of the bundle.
	 *
	 * @param name the name of the file in the folder {@code designs}
	 */
	Path design(String name) throws RenderingFailure {
		return folder("designs").resolve(name);
	}

	/** The typefaces, in a fixed order. */
	List<Path> fonts() throws RenderingFailure {
		try (var entries = Files.list(folder("fonts"))) {
			return entries.filter(ReportFiles::isFont).sorted().toList();
		} catch (IOException e) {
			throw new RenderingFailure("The typefaces of " + bundle + " cannot be listed", e);
		}
	}

	private static boolean isFont(Path file) {
		var name = file.getFileName().toString();
		return name.endsWith(".otf") || name.endsWith(".ttf");
	}

	private Path folder(String name) throws RenderingFailure {
		URL entry = bundle.getEntry(name + '/');
		if (entry == null) {
			throw new RenderingFailure("The folder " + name + " is missing from " + bundle);
		}
		try {
			// the path of a file URL of the platform is not encoded: it may hold spaces
			return new File(FileLocator.toFileURL(entry).getPath()).toPath();
		} catch (IOException e) {
			throw new RenderingFailure("The folder " + name + " of " + bundle + " cannot be read", e);
		}
	}
}
