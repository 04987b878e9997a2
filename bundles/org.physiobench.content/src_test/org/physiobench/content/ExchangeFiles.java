package org.physiobench.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.physiobench.model.ExchangeFile;
import org.physiobench.model.Identified;
import org.physiobench.model.ModelPackage;
import org.physiobench.model.Patient;

/** The data files of the repository, read with EMF alone. */
final class ExchangeFiles {

	/** The folder of this bundle, from which all other folders of the repository are reached. */
	private static final Path BUNDLE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

	private ExchangeFiles() {
	}

	static List<Patient> demonstrationClinic() throws IOException {
		List<Patient> patients = new ArrayList<>();
		for (int number = 1; number <= 12; number++) {
			patients.add(load(demonstrationFile(number)).getPatient());
		}
		return List.copyOf(patients);
	}

	/** Every whole exchange file that the documentation of the format shows. */
	static List<ExchangeFile> documentedExamples() throws IOException {
		String page = Files.readString(BUNDLE.resolve("../../releng/docs/exchange-format.md"));
		List<ExchangeFile> examples = new ArrayList<>();
		for (String block : page.split("```xml\n")) {
			String example = block.split("```", 2)[0];
			if (example.startsWith("<?xml") && !example.contains("...")) {
				examples.add(load("example.physiobench", example.getBytes(StandardCharsets.UTF_8)));
			}
		}
		return List.copyOf(examples);
	}

	private static Path demonstrationFile(int number) {
		return BUNDLE.resolve("../../releng/demo/demo-%d.physiobench".formatted(number));
	}

	private static ExchangeFile load(Path file) throws IOException {
		return load(file.getFileName().toString(), Files.readAllBytes(file));
	}

	private static ExchangeFile load(String name, byte[] content) throws IOException {
		ResourceSet resources = new ResourceSetImpl();
		resources.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
		Resource resource = new XMIResourceImpl(URI.createURI(name));
		resources.getResources().add(resource);
		try (InputStream in = new ByteArrayInputStream(content)) {
			resource.load(in, Map.of());
		}
		return (ExchangeFile) resource.getContents().getFirst();
	}

	/** What the model finds wrong: mostly required features that are missing. */
	static List<String> defects(EObject root) {
		return Diagnostician.INSTANCE.validate(root).getChildren().stream()
				.filter(defect -> defect.getCode() != EObjectValidator.EOBJECT__UNIQUE_ID)
				.map(Diagnostic::getMessage).toList();
	}

	/** Ids that stand for two things of one kind; a family and an exercise may share theirs, as bird-dog does. */
	static List<String> repeatedIds(EObject root) {
		Set<List<Object>> seen = new HashSet<>();
		return parts(root, Identified.class).filter(part -> !seen.add(List.of(part.eClass(), part.getId())))
				.map(Identified::getId).toList();
	}

	/** All parts of one kind, at any depth. */
	static <T extends EObject> Stream<T> parts(EObject whole, Class<T> kind) {
		Iterable<EObject> contents = whole::eAllContents;
		return StreamSupport.stream(contents.spliterator(), false).filter(kind::isInstance).map(kind::cast);
	}
}
