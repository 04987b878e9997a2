package org.physiobench.persistence;

import java.util.ArrayList;
import java.util.List;

import org.junit.runner.Runner;
import org.junit.runner.notification.RunNotifier;
import org.junit.runners.BlockJUnit4ClassRunner;
import org.junit.runners.Suite;
import org.junit.runners.model.FrameworkMethod;
import org.junit.runners.model.InitializationError;

/** Runs the tests of a class once on each kind of database; its {@link TestDatabase} is of that kind then. */
public final class OnEachEngine extends Suite {

	/** The kinds of databases. */
	enum Engine {
		DERBY, POSTGRESQL
	}

	private static Engine current = Engine.DERBY;

	private final String name;

	/** Called by JUnit. */
	public OnEachEngine(Class<?> type) throws InitializationError {
		// no class of its own, whose rules would then hold for this runner, too, around those of each kind
		super((Class<?>) null, runners(type));
		this.name = type.getName();
	}

	@Override
	protected String getName() {
		return name;
	}

	/** The kind on which tests are running now. */
	static Engine current() {
		return current;
	}

	private static List<Runner> runners(Class<?> type) throws InitializationError {
		var runners = new ArrayList<Runner>();
		for (var engine : Engine.values()) {
			runners.add(new OnEngine(type, engine));
		}
		return runners;
	}

	private static final class OnEngine extends BlockJUnit4ClassRunner {

		private final Engine engine;

		OnEngine(Class<?> type, Engine engine) throws InitializationError {
			super(type);
			this.engine = engine;
		}

		@Override
		protected String getName() {
			return super.getName() + suffix();
		}

		@Override
		protected String testName(FrameworkMethod method) {
			return super.testName(method) + suffix();
		}

		private String suffix() {
			return "[" + engine + ']';
		}

		@Override
		public void run(RunNotifier notifier) {
			var before = current;
			current = engine;
			try {
				super.run(notifier);
			} finally {
				current = before;
			}
		}
	}
}
