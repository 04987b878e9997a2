package org.physiobench.app.internal.commandline;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.physiobench.core.audit.AuditTrail;
import org.physiobench.core.exchange.ExchangeFormat;
import org.physiobench.core.exchange.Importer;
import org.physiobench.core.exercise.ExerciseCatalog;
import org.physiobench.core.exercise.WrittenLibraries;
import org.physiobench.core.handout.ContactSheetRenderer;
import org.physiobench.core.handout.HandoutComposer;
import org.physiobench.core.handout.HandoutRenderer;
import org.physiobench.core.handout.Illustrator;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.core.privacy.PersonalArchives;
import org.physiobench.core.protection.DatabaseProtection;
import org.physiobench.figure.ClinicAppearance;

/** Puts the commands together with whatever is installed. */
@Component(service = CommandLineTool.class)
public final class CommandLineTool {

	private final Supplier<DatabaseProtection> protection;
	private final Supplier<PatientRecords> patients;
	private final Supplier<ExerciseCatalog> exercises;
	private final Supplier<Importer> importer;
	private final Supplier<ExchangeFormat> format;
	private final Supplier<HandoutComposer> composer;
	private final Supplier<HandoutRenderer> renderer;
	private final Supplier<Illustrator> illustrator;
	private final Supplier<ContactSheetRenderer> contactSheets;
	private final Supplier<WrittenLibraries> written;
	private final Supplier<ClinicAppearance> person;
	private final Supplier<AuditTrail> trail;
	private final Supplier<PersonalArchives> archives;
	private final UpkeepCommands upkeep;

	@Activate
	public CommandLineTool(BundleContext context, //
			@Reference(service = DatabaseProtection.class, cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) ServiceReference<DatabaseProtection> protection,
			@Reference(service = PatientRecords.class, cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) ServiceReference<PatientRecords> patients,
			@Reference(service = ExerciseCatalog.class, cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) ServiceReference<ExerciseCatalog> exercises,
			@Reference(service = Importer.class, cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) ServiceReference<Importer> importer,
			@Reference(service = ExchangeFormat.class, cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) ServiceReference<ExchangeFormat> format,
			@Reference(service = HandoutComposer.class, cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) ServiceReference<HandoutComposer> composer,
			@Reference(service = HandoutRenderer.class, cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) ServiceReference<HandoutRenderer> renderer,
			@Reference(service = Illustrator.class, cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) ServiceReference<Illustrator> illustrator,
			@Reference(service = ContactSheetRenderer.class, cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) ServiceReference<ContactSheetRenderer> contactSheets,
			@Reference(service = WrittenLibraries.class, cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) ServiceReference<WrittenLibraries> written,
			@Reference(service = ClinicAppearance.class, cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) ServiceReference<ClinicAppearance> person,
			@Reference(service = AuditTrail.class, cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) ServiceReference<AuditTrail> trail,
			@Reference(service = PersonalArchives.class, cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) ServiceReference<PersonalArchives> archives,
			@Reference UpkeepCommands upkeep) {
		this(port(context, protection, "There is no key to recover: no database of this machine is installed."),
				port(context, patients, "Patients cannot be read: no persistence adapter is installed."),
				port(context, exercises, "Exercises cannot be listed: no exercise catalog is installed."),
				port(context, importer, "Files cannot be imported: no persistence adapter is installed."),
				port(context, format, "Files cannot be read or written: no exchange format is installed."),
				port(context, composer, "Handouts cannot be composed: no exercise catalog is installed."),
				port(context, renderer, "Handouts cannot be made: no report adapter is installed."),
				port(context, illustrator, "Exercises cannot be drawn: the bundle that draws figures is not installed."),
				port(context, contactSheets, "Contact sheets cannot be made: no report adapter is installed."),
				port(context, written, "Libraries cannot be checked: nothing that reads them is installed."),
				port(context, person, "Exercises cannot be drawn: the bundle that draws figures is not installed."),
				port(context, trail, "There is no audit trail: no persistence adapter is installed."),
				port(context, archives, "Nothing is stored about anybody: no persistence adapter is installed."),
				upkeep);
	}

	CommandLineTool(Supplier<DatabaseProtection> protection, //
			Supplier<PatientRecords> patients, Supplier<ExerciseCatalog> exercises, Supplier<Importer> importer,
			Supplier<ExchangeFormat> format, Supplier<HandoutComposer> composer, Supplier<HandoutRenderer> renderer,
			Supplier<Illustrator> illustrator, Supplier<ContactSheetRenderer> contactSheets,
			Supplier<WrittenLibraries> written, Supplier<ClinicAppearance> person,
			Supplier<AuditTrail> trail, Supplier<PersonalArchives> archives, UpkeepCommands upkeep) {
		this.protection = Objects.requireNonNull(protection);
		this.patients = Objects.requireNonNull(patients);
		this.exercises = Objects.requireNonNull(exercises);
		this.importer = Objects.requireNonNull(importer);
		this.format = Objects.requireNonNull(format);
		this.composer = Objects.requireNonNull(composer);
		this.renderer = Objects.requireNonNull(renderer);
		this.illustrator = Objects.requireNonNull(illustrator);
		this.contactSheets = Objects.requireNonNull(contactSheets);
		this.written = Objects.requireNonNull(written);
		this.person = Objects.requireNonNull(person);
		this.trail = Objects.requireNonNull(trail);
		this.archives = Objects.requireNonNull(archives);
		this.upkeep = Objects.requireNonNull(upkeep);
	}

	/**
	 * Runs the command that the arguments name, and answers the exit code of the process.
	 *
	 * @param ready     is called before a command does anything; help and wrong usage need nothing and do not call it
	 * @param unlocking unlocks the database, where that can be done without asking; is called before a command needs it
	 */
	public int run(String[] arguments, Console console, FailureLog log, Runnable ready, Runnable unlocking) {
		PatientLookup lookup = new PatientLookup(patients, format);
		return new CommandRun(console, log, ready, unlocking, upkeep.on(console, unlocking), //
				new RecoveryKeyCommand(console, protection, Clock.systemDefaultZone()), //
				new PatientsCommand(console, patients), //
				new ExercisesCommand(console, exercises), //
				new ImportCommand(console, importer), //
				new ExportCommand(console, lookup, format, trail, archives), //
				new EraseCommand(console, patients), //
				new AuditCommand(console, trail), //
				new CheckLibraryCommand(console, written), //
				new FigureCommand(console, exercises, () -> person.get().current()), //
				new ContactSheetCommand(console, exercises, illustrator, contactSheets), //
				new HandoutCommand(console, lookup, composer, renderer, trail, Clock.systemDefaultZone())).run(arguments);
	}

	private static <T> Supplier<T> port(BundleContext context, ServiceReference<T> reference, String whenMissing) {
		return new InstalledPort<>(context, Optional.ofNullable(reference), whenMissing);
	}
}
