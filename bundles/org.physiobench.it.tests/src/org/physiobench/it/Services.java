package org.physiobench.it;

import java.util.Map;

import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;

/** Where the tests get the services of the running workstation: the only place that asks the service registry. */
final class Services {

	private static final long PATIENCE_MILLIS = 10_000;

	private Services() {
	}

	/** The service of this type; fails when none appears within ten seconds. */
	static <S> S get(Class<S> type) {
		var tracker = new ServiceTracker<S, S>(context(), type, null);
		tracker.open();
		try {
			var service = tracker.waitForService(PATIENCE_MILLIS);
			if (service == null) {
				throw new AssertionError("Nobody offers the service " + type.getName());
			}
			return service;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError("Interrupted while waiting for " + type.getName(), e);
		} finally {
			tracker.close();
		}
	}

	/** Puts a service in the place of the one that is there, until it is unregistered. */
	static <S> ServiceRegistration<S> offer(Class<S> type, S service) {
		return context().registerService(type, service,
				FrameworkUtil.asDictionary(Map.of(Constants.SERVICE_RANKING, Integer.valueOf(1))));
	}

	private static BundleContext context() {
		return FrameworkUtil.getBundle(Services.class).getBundleContext();
	}
}
