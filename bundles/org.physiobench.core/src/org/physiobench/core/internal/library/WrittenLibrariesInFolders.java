package org.physiobench.core.internal.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.physiobench.core.exercise.LibraryReading;
import org.physiobench.core.exercise.WrittenLibraries;
import org.physiobench.core.workstation.ExplainedException;

/** Libraries whose files stand in a folder of this machine. */
@Component
public final class WrittenLibrariesInFolders implements WrittenLibraries {

	private final YamlLibraryReader reader = new YamlLibraryReader();

	@Override
	public LibraryReading read(Path file) {
		Path whole = file.toAbsolutePath().normalize();
		if (!Files.isRegularFile(whole)) {
			throw new ExplainedException("There is no file %s. Please name the file that describes the library.".formatted(file));
		}
		return reader.read(whole.getFileName().toString(), name -> {
			Path beside = whole.resolveSibling(name);
			return Files.isRegularFile(beside) ? Optional.of(Files.newInputStream(beside)) : Optional.empty();
		});
	}
}
