package org.physiobench.core.internal.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.physiobench.model.ExchangeFile;
import org.physiobench.model.ModelFactory;

/** Writes exchange files that the program itself does not write: of libraries, and wrong ones. */
public final class ExchangeFiles {

	private ExchangeFiles() {
	}

	public static void write(Path file, Consumer<ExchangeFile> content) throws IOException {
		ExchangeFile root = ModelFactory.eINSTANCE.createExchangeFile();
		content.accept(root);
		XMIResourceImpl resource = new XMIResourceImpl();
		resource.getContents().add(root);
		try (OutputStream out = Files.newOutputStream(file)) {
			resource.save(out, Map.of());
		}
	}
}
