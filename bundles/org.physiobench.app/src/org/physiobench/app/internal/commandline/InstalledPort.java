package org.physiobench.app.internal.commandline;

import java.util.Optional;
import java.util.function.Supplier;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.physiobench.core.workstation.ExplainedException;

/**
 * A port whose adapter may be missing, and which is started only when a command needs it: listing exercises does not
 * wait for the report engine.
 *
 * @param <T> the port
 */
final class InstalledPort<T> implements Supplier<T> {

	private final BundleContext context;
	private final Optional<ServiceReference<T>> reference;
	private final String whenMissing;

	InstalledPort(BundleContext context, Optional<ServiceReference<T>> reference, String whenMissing) {
		this.context = context;
		this.reference = reference;
		this.whenMissing = whenMissing;
	}

	/**
	 * @throws ExplainedException when no adapter is installed, or the one that is does not start
	 */
	@Override
	public T get() {
		ServiceReference<T> installed = reference.orElseThrow(() -> new ExplainedException(whenMissing));
		T port = context.getService(installed);
		if (port == null) {
			throw new ExplainedException("%s did not start; nothing was changed. The log says why."
					.formatted(installed.getBundle().getHeaders().get("Bundle-Name")));
		}
		return port;
	}
}
