package org.physiobench.benchmark;

import java.lang.reflect.Proxy;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;

/** Runs Physiobench as it is and, beside it, somebody who uses it with a stopwatch. */
public final class MeasuredWorkbench implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws Exception {
		// the application is internal to its bundle and stays so: it is found as the platform finds it, by its name
		IApplication application = (IApplication) Platform.getBundle("org.physiobench.app")
				.loadClass("org.physiobench.app.internal.Application").getConstructor().newInstance();
		return application.start(noticing(context));
	}

	/** The application says that it runs when it has a display, and nothing on it yet. */
	private static IApplicationContext noticing(IApplicationContext context) {
		return (IApplicationContext) Proxy.newProxyInstance(MeasuredWorkbench.class.getClassLoader(),
				new Class<?>[] { IApplicationContext.class }, (proxy, method, arguments) -> {
					if (method.getName().equals("applicationRunning")) {
						begin(new Walk(Display.getCurrent()));
					}
					return method.invoke(context, arguments);
				});
	}

	private static void begin(Walk walk) {
		Thread beside = new Thread(() -> {
			try {
				walk.run();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			} catch (RuntimeException e) {
				e.printStackTrace(System.out);
				Runtime.getRuntime().halt(1);
			}
		}, "stopwatch");
		beside.setDaemon(true);
		beside.start();
	}

	@Override
	public void stop() {
		// it closes itself
	}
}
