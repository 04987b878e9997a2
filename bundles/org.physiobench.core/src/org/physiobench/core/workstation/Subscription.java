package org.physiobench.core.workstation;

/** The listening of one listener; closing it ends the listening, and closing it again does nothing. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

	@Override
	void close();
}
