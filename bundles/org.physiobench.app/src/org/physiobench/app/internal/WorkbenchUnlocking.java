package org.physiobench.app.internal;

import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.physiobench.app.internal.commandline.Console;
import org.physiobench.core.protection.StartConversation;

/**
 * Sees to it that the database can be opened before the workbench opens its window: by a file with the passphrase, or by
 * asking. Where no screens are installed nobody asks, and a database that is locked says so when it is used.
 */
final class WorkbenchUnlocking implements BooleanSupplier {

	private final BundleContext context;
	private final StartArguments wanted;
	private final Console console;

	WorkbenchUnlocking(BundleContext context, StartArguments wanted, Console console) {
		this.context = Objects.requireNonNull(context);
		this.wanted = Objects.requireNonNull(wanted);
		this.console = Objects.requireNonNull(console);
	}

	@Override
	public boolean getAsBoolean() {
		wanted.passphraseFile().ifPresent(file -> new PassphraseFile(file, console).unlock(context));
		ServiceReference<StartConversation> reference = context.getServiceReference(StartConversation.class);
		StartConversation conversation = reference == null ? null : context.getService(reference);
		if (conversation == null) {
			return true;
		}
		try {
			return conversation.settle(wanted.asks());
		} finally {
			context.ungetService(reference);
		}
	}
}
