package org.physiobench.core.internal.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.osgi.service.component.annotations.Component;
import org.physiobench.core.exchange.ExchangeFormat;
import org.physiobench.core.exchange.ReadOutcome;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.WholeFile;
import org.physiobench.model.ExchangeFile;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.ModelPackage;
import org.physiobench.model.Patient;
import org.physiobench.model.figure.FigurePackage;

/** The exchange format as EMF XMI. */
@Component
public final class XmiExchangeFormat implements ExchangeFormat {

	private static final Pattern NAMESPACE_OF_ANY_VERSION = Pattern.compile("https://physiobench\\.org/model/\\d+");

	private static final int VERSION_OF_PATIENTS = 1;
	private static final int VERSION_OF_ATTACHMENTS = 3;

	private static final String ENCODING = "UTF-8";
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	/** In bytes; many times the record of a long life, and little enough to hold in memory. */
	static final int LARGEST_FILE = 64 << 20;

	@Override
	public ReadOutcome read(Path file) {
		if (Files.isDirectory(file)) {
			return new ReadOutcome.Unreadable("%s is a folder, not an exchange file.".formatted(file));
		}
		try (InputStream in = Files.newInputStream(file)) {
			return read(file.toString(), in);
		} catch (NoSuchFileException e) {
			return new ReadOutcome.Unreadable("The file %s does not exist.".formatted(file));
		} catch (IOException e) {
			return new ReadOutcome.Unreadable(
					"The file %s cannot be read; check that you may open it and that its disk is connected."
							.formatted(file));
		}
	}

	/**
	 * Reads the content of a file that need not be on a disk.
	 *
	 * @param name what the user calls the file, for messages
	 */
	public ReadOutcome read(String name, InputStream in) throws IOException {
		byte[] content = in.readNBytes(LARGEST_FILE + 1);
		try {
			checkSize(content);
			checkRoot(content);
			return readContent(content);
		} catch (UnusableFile e) {
			return new ReadOutcome.Unreadable("%s %s".formatted(name, e.getMessage()));
		}
	}

	private static void checkSize(byte[] content) throws UnusableFile {
		if (content.length == 0) {
			throw UnusableFile.empty();
		}
		if (content.length > LARGEST_FILE) {
			throw UnusableFile.tooLarge();
		}
	}

	/** Looks at the root before EMF does: a newer file may hold what this model does not know. */
	private static void checkRoot(byte[] content) throws UnusableFile {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		try {
			// as text: over bytes that are no UTF-8 the parser writes to standard error what it also throws
			XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(textOf(content)));
			try {
				while (reader.next() != XMLStreamConstants.START_ELEMENT) {
					if (reader.getEventType() == XMLStreamConstants.DTD) {
						throw UnusableFile.notOurs();
					}
				}
				checkVersion(reader);
			} finally {
				reader.close();
			}
		} catch (XMLStreamException e) {
			throw UnusableFile.notOurs(e);
		}
	}

	private static String textOf(byte[] content) {
		String text = new String(content, StandardCharsets.UTF_8);
		return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
	}

	private static void checkVersion(XMLStreamReader root) throws UnusableFile {
		String namespace = root.getNamespaceURI();
		if (namespace == null || !NAMESPACE_OF_ANY_VERSION.matcher(namespace).matches()) {
			throw UnusableFile.notOurs();
		}
		String version = root.getAttributeValue(null, ModelPackage.Literals.EXCHANGE_FILE__FORMAT_VERSION.getName());
		if (!ModelPackage.eNS_URI.equals(namespace) || version != null && isNewer(version)) {
			throw UnusableFile.newer();
		}
		if (!ModelPackage.Literals.EXCHANGE_FILE.getName().equals(root.getLocalName())) {
			throw UnusableFile.notOurs();
		}
	}

	private static boolean isNewer(String version) throws UnusableFile {
		try {
			return Integer.parseInt(version) > VERSION;
		} catch (NumberFormatException e) {
			throw UnusableFile.damaged(e);
		}
	}

	private static ReadOutcome readContent(byte[] content) throws UnusableFile {
		XMIResourceImpl resource = newResource();
		try (InputStream in = new ByteArrayInputStream(content)) {
			resource.load(in, Map.of());
		} catch (IOException | RuntimeException e) {
			throw UnusableFile.damaged(e);
		}
		if (resource.getContents().size() != 1 || !(resource.getContents().getFirst() instanceof ExchangeFile file)) {
			throw UnusableFile.notOurs();
		}
		Optional<String> fault = new Soundness().firstFaultOf(file);
		if (fault.isPresent()) {
			throw UnusableFile.unsound(fault.get());
		}
		if (file.getPatient() != null && file.getLibrary() == null) {
			return new ReadOutcome.PatientRead(detached(file.getPatient()));
		}
		if (file.getLibrary() != null && file.getPatient() == null) {
			return new ReadOutcome.LibraryRead(detached(file.getLibrary()));
		}
		throw UnusableFile.unsound("it must hold one patient or one library");
	}

	private static <T extends EObject> T detached(T part) {
		EcoreUtil.remove(part);
		return part;
	}

	@Override
	public void write(Patient patient, Path file) {
		byte[] content = contentOf(patient, file);
		new WholeFile(file).write(draft -> Files.write(draft, content));
	}

	private static byte[] contentOf(Patient patient, Path file) {
		ExchangeFile root = ModelFactory.eINSTANCE.createExchangeFile();
		root.setFormatVersion(patient.getAttachments().isEmpty() ? VERSION_OF_PATIENTS : VERSION_OF_ATTACHMENTS);
		root.setPatient(EcoreUtil.copy(patient));
		XMIResourceImpl resource = newResource();
		resource.getContents().add(root);
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		try {
			// defaults are written too: a later model may have others
			resource.save(content, Map.of(XMLResource.OPTION_ENCODING, ENCODING,
					XMLResource.OPTION_KEEP_DEFAULT_CONTENT, Boolean.TRUE));
		} catch (IOException | RuntimeException e) {
			throw new ExplainedException(
					"%s was not written: the record of patient %s holds characters that no exchange file can hold. Remove control characters from its texts."
							.formatted(file, patient.getId()),
					e);
		}
		return content.toByteArray();
	}

	private static XMIResourceImpl newResource() {
		ResourceSet resources = new ResourceSetOfOneFile();
		// the packages are put in by hand: outside of Equinox nobody else registers them
		resources.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
		resources.getPackageRegistry().put(FigurePackage.eNS_URI, FigurePackage.eINSTANCE);
		XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("memory:/exchange." + FILE_EXTENSION));
		resources.getResources().add(resource);
		return resource;
	}

	/** Opens nothing by itself: a file that refers to another one, here or on the network, must not make us read that. */
	private static final class ResourceSetOfOneFile extends ResourceSetImpl {

		@Override
		public Resource getResource(URI uri, boolean loadOnDemand) {
			return super.getResource(uri, false);
		}
	}
}
