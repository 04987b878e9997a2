package org.physiobench.app.internal.commandline;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.physiobench.core.exchange.ExchangeFormat;
import org.physiobench.core.exchange.ReadOutcome;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.model.ExerciseLibrary;
import org.physiobench.model.Patient;

/** Finds the patient whom a command is about. */
final class PatientLookup {

	private final Supplier<PatientRecords> records;
	private final Supplier<ExchangeFormat> format;

	PatientLookup(Supplier<PatientRecords> records, Supplier<ExchangeFormat> format) {
		this.records = Objects.requireNonNull(records);
		this.format = Objects.requireNonNull(format);
	}

	/**
	 * The stored patient with this id.
	 *
	 * @throws ExplainedException when there is none
	 */
	Patient stored(String id) {
		Optional<Patient> found = id.isBlank() ? Optional.empty() : records.get().checkOut(new PatientId(id));
		return found.orElseThrow(() -> new ExplainedException(
				"There is no patient with the id \"%s\". The command \"patients\" lists all patients with their ids."
						.formatted(id)));
	}

	/**
	 * The patient in an exchange file, if the text is the name of one, or else the stored patient with this id. The
	 * records are left alone when it is a file.
	 *
	 * @throws ExplainedException when there is none, or the file cannot be used
	 */
	Patient storedOrInFile(String idOrFile) {
		return file(idOrFile).map(this::read).orElseGet(() -> stored(idOrFile));
	}

	/** Whether the text names an exchange file and not a stored patient. */
	boolean isFile(String idOrFile) {
		return file(idOrFile).isPresent();
	}

	private Patient read(Path file) {
		return switch (format.get().read(file)) {
		case ReadOutcome.PatientRead(Patient patient) -> patient;
		case ReadOutcome.LibraryRead(ExerciseLibrary library) -> throw new ExplainedException(
				"%s holds the exercise library \"%s\" and no patient. Choose a patient's file.".formatted(file,
						library.getName()));
		case ReadOutcome.Unreadable(String why) -> throw new ExplainedException(why);
		};
	}

	private static Optional<Path> file(String text) {
		try {
			Path path = Path.of(text);
			boolean named = text.endsWith("." + ExchangeFormat.FILE_EXTENSION) || path.getNameCount() > 1;
			return Optional.of(path).filter(candidate -> named || Files.isRegularFile(candidate));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}
}
