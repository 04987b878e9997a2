package org.physiobench.app.internal.commandline;

import java.util.Optional;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, which is the version of this bundle. */
public final class ProductVersion implements IVersionProvider {

	@Override
	public String[] getVersion() {
		Optional<Bundle> bundle = Optional.ofNullable(FrameworkUtil.getBundle(ProductVersion.class));
		return new String[] {
				"Physiobench " + bundle.map(installed -> installed.getVersion().toString()).orElse("(not installed)") };
	}
}
