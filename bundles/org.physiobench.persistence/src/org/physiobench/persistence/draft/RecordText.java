package org.physiobench.persistence.draft;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.physiobench.model.ModelPackage;
import org.physiobench.model.Patient;
import org.physiobench.model.figure.FigurePackage;

/** A record as compressed XMI in letters that every text column takes, and back. The version is not part of it. */
final class RecordText {

	private RecordText() {
	}

	/**
	 * @throws IOException when the record holds what no XML can hold, such as a control character
	 */
	static String of(Patient patient) throws IOException {
		var resource = resource();
		resource.getContents().add(EcoreUtil.copy(patient));
		var content = new ByteArrayOutputStream();
		try (OutputStream out = new GZIPOutputStream(content)) {
			// defaults are written too: a later model may have others
			resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_KEEP_DEFAULT_CONTENT,
					Boolean.TRUE));
		} catch (RuntimeException e) {
			throw new IOException(e);
		}
		return Base64.getEncoder().encodeToString(content.toByteArray());
	}

	/**
	 * @throws IOException when the text is damaged or belongs to another edition of the model
	 */
	static Patient read(String text) throws IOException {
		var resource = resource();
		try (var in = new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(text)))) {
			resource.load(in, Map.of());
		} catch (RuntimeException e) {
			throw new IOException(e);
		}
		if (resource.getContents().size() == 1 && resource.getContents().removeFirst() instanceof Patient patient) {
			return patient;
		}
		throw new IOException("The text holds no patient");
	}

	private static XMIResourceImpl resource() {
		var resources = new ResourceSetImpl();
		// the packages are put in by hand: outside of Equinox nobody else registers them
		resources.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
		resources.getPackageRegistry().put(FigurePackage.eNS_URI, FigurePackage.eINSTANCE);
		var resource = new XMIResourceImpl(URI.createURI("memory:/draft.xmi"));
		resources.getResources().add(resource);
		return resource;
	}
}
