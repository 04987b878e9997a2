package org.physiobench.app.internal.commandline;

import java.util.List;
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
import org.physiobench.core.upkeep.Backups;
import org.physiobench.core.upkeep.Verification;

/** The commands that keep the records safe. */
@Component(service = UpkeepCommands.class)
public final class UpkeepCommands {

	private final Supplier<Backups> backups;
	private final Supplier<Verification> verification;

	@Activate
	public UpkeepCommands(BundleContext context, //
			@Reference(service = Backups.class, cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) ServiceReference<Backups> backups,
			@Reference(service = Verification.class, cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) ServiceReference<Verification> verification) {
		this(new InstalledPort<>(context, Optional.ofNullable(backups),
				"Nothing can be backed up or restored; nothing was done. The persistence adapter of the chosen database is not installed."),
				new InstalledPort<>(context, Optional.ofNullable(verification),
						"The records cannot be verified: no persistence adapter is installed."));
	}

	UpkeepCommands(Supplier<Backups> backups, Supplier<Verification> verification) {
		this.backups = Objects.requireNonNull(backups);
		this.verification = Objects.requireNonNull(verification);
	}

	/**
	 * New instances, for one run of the command line.
	 *
	 * @param unlocking unlocks the database, where that can be done without asking
	 */
	List<Object> on(Console console, Runnable unlocking) {
		return List.of(new BackupCommand(console, backups),
				new RestoreCommand(console, backups, verification, unlocking),
				new VerifyCommand(console, verification));
	}
}
