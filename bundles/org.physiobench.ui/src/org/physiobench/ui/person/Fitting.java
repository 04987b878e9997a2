package org.physiobench.ui.person;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.physiobench.core.workstation.Subscription;
import org.physiobench.figure.Appearance;
import org.physiobench.figure.ClinicAppearance;

/** A person who is tried on and kept nowhere. */
final class Fitting implements ClinicAppearance {

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private volatile Appearance current;

	Fitting(Appearance first) {
		current = first;
	}

	@Override
	public Appearance current() {
		return current;
	}

	@Override
	public void choose(Appearance appearance) {
		if (!appearance.equals(current)) {
			current = appearance;
			listeners.forEach(Runnable::run);
		}
	}

	@Override
	public Subscription onChange(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}
}
