package org.physiobench.it;

import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;

/** A start of the application with arguments, as the platform starts it. */
final class ApplicationStart implements IApplicationContext {

	private final String[] arguments;

	ApplicationStart(String... arguments) {
		this.arguments = arguments.clone();
	}

	/** Runs the application in this thread, and answers the exit code of the process. */
	int run() throws Exception {
		// the application is internal to its bundle and stays so: it is found as the platform finds it, by its name
		Bundle app = Platform.getBundle("org.physiobench.app");
		IApplication application = (IApplication) app.loadClass("org.physiobench.app.internal.Application")
				.getConstructor().newInstance();
		return ((Integer) application.start(this)).intValue();
	}

	@Override
	public Map<?, ?> getArguments() {
		return Map.of(APPLICATION_ARGS, arguments);
	}

	@Override
	public void applicationRunning() {
		// there is no splash screen to take down
	}

	@Override
	public String getBrandingApplication() {
		return Platform.getProduct().getApplication();
	}

	@Override
	public String getBrandingName() {
		return Platform.getProduct().getName();
	}

	@Override
	public String getBrandingDescription() {
		return Platform.getProduct().getDescription();
	}

	@Override
	public String getBrandingId() {
		return Platform.getProduct().getId();
	}

	@Override
	public String getBrandingProperty(String key) {
		return Platform.getProduct().getProperty(key);
	}

	@Override
	public Bundle getBrandingBundle() {
		return Platform.getProduct().getDefiningBundle();
	}

	@Override
	public void setResult(Object result, IApplication application) {
		throw new UnsupportedOperationException("The application answers when it ends");
	}
}
