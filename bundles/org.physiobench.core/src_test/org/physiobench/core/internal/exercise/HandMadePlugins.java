package org.physiobench.core.internal.exercise;

import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** Plugins without Equinox: an extension registry that is filled by hand, and a folder for the files of each plugin. */
final class HandMadePlugins {

	private final Object key = new Object();
	private final IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), key, key);
	private final Path folder;

	/**
	 * @param folder where the files of the plugins are
	 */
	HandMadePlugins(Path folder) {
		this.folder = folder;
		contribute("org.physiobench.core",
				"<plugin><extension-point id='exerciseLibraries' name='Exercise libraries'/></plugin>");
	}

	/** A plugin with these elements at the extension point for exercise libraries. */
	HandMadePlugins plugin(String name, String elements) {
		contribute(name, "<plugin><extension point='org.physiobench.core.exerciseLibraries'>%s</extension></plugin>"
				.formatted(elements));
		return this;
	}

	ContributedLibraries libraries() {
		return new ContributedLibraries(registry, this::find);
	}

	/** Where a file of a plugin goes; its folder is there. */
	Path fileOf(String plugin, String path) throws IOException {
		Path file = folder.resolve(plugin).resolve(path);
		Files.createDirectories(file.getParent());
		return file;
	}

	private Optional<URL> find(String plugin, String path) {
		try {
			Path file = folder.resolve(plugin).resolve(path);
			return Files.exists(file) ? Optional.of(file.toUri().toURL()) : Optional.empty();
		} catch (MalformedURLException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void contribute(String name, String xml) {
		IContributor contributor = new RegistryContributor(name, name, null, null);
		assertTrue(name, registry.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
				contributor, false, name, null, key));
	}
}
