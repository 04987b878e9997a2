package org.physiobench.core.internal.exchange;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.physiobench.core.exchange.ExchangeFormat;
import org.physiobench.core.exchange.ImportOutcome;
import org.physiobench.core.exchange.Importer;
import org.physiobench.core.exchange.ReadOutcome;
import org.physiobench.core.exercise.ExerciseLibraryRecords;
import org.physiobench.core.patient.CommitOutcome;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.core.patient.PatientSummary;
import org.physiobench.model.ExerciseLibrary;
import org.physiobench.model.Patient;

/** Imports into the stored records. */
@Component
public final class RecordImporter implements Importer {

	private final ExchangeFormat format;
	private final PatientRecords patients;
	private final ExerciseLibraryRecords libraries;

	@Activate
	public RecordImporter(@Reference ExchangeFormat format, @Reference PatientRecords patients,
			@Reference ExerciseLibraryRecords libraries) {
		this.format = Objects.requireNonNull(format);
		this.patients = Objects.requireNonNull(patients);
		this.libraries = Objects.requireNonNull(libraries);
	}

	@Override
	public ImportOutcome importFile(Path file, Conflict conflict) {
		return switch (format.read(file)) {
		case ReadOutcome.PatientRead(Patient patient) -> importPatient(file, patient, conflict);
		case ReadOutcome.LibraryRead(ExerciseLibrary library) -> {
			libraries.commit(library);
			yield new ImportOutcome.LibraryImported(library.getName(), library.getExercises().size());
		}
		case ReadOutcome.Unreadable(String why) -> new ImportOutcome.Rejected(why);
		};
	}

	private ImportOutcome importPatient(Path file, Patient patient, Conflict conflict) {
		Optional<Patient> here = patients.checkOut(new PatientId(patient.getId()));
		// a file knows no version: it competes with what is here now
		here.ifPresent(stored -> patient.setVersion(stored.getVersion()));
		if (here.filter(stored -> EcoreUtil.equals(stored, patient)).isPresent()) {
			return new ImportOutcome.PatientUnchanged(PatientSummary.of(patient));
		}
		if (here.isPresent() && conflict == Conflict.KEEP) {
			return new ImportOutcome.PatientKept(PatientSummary.of(here.get()),
					"%s holds patient %s, who is here already with other content; the record that is here was kept."
							.formatted(file, patient.getId()));
		}
		return switch (patients.commit(patient)) {
		case CommitOutcome.Committed committed ->
			new ImportOutcome.PatientImported(PatientSummary.of(patient), here.isPresent());
		case CommitOutcome.Stale stale -> new ImportOutcome.Rejected(
				"Patient %s was saved by somebody else while %s was being imported; that record was kept, so import the file once more."
						.formatted(patient.getId(), file));
		};
	}
}
