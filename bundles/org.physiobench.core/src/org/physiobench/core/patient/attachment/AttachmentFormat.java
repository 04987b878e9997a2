package org.physiobench.core.patient.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.physiobench.model.Attachment;
import org.physiobench.model.ModelFactory;

/**
 * Turns a plugin's own objects into attachments of a patient, and back. An attachment is only text to everybody else: it
 * is stored, compared and exchanged as it is, whether its plugin is installed or not.
 */
public final class AttachmentFormat {

	/** A little less than the longest text that the stores take, in characters. */
	private static final int PIECE = 30_000;

	private static final String ENCODING = "UTF-8";

	/** What comes from another machine must not make this one read files or ask the network. */
	private static final Map<String, Object> NOTHING_FROM_OUTSIDE = Map.of(XMLResource.OPTION_PARSER_FEATURES,
			Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE));

	private final EPackage.Registry packages;

	/** Understands the packages that are installed. */
	public AttachmentFormat() {
		this(EPackage.Registry.INSTANCE);
	}

	/** Understands these packages. */
	public AttachmentFormat(EPackage.Registry packages) {
		this.packages = Objects.requireNonNull(packages);
	}

	/**
	 * An attachment that is with no patient yet.
	 *
	 * @param id     what the plugin finds it by in a patient's record; begins with the name of the plugin
	 * @param object is copied with all that it contains
	 * @throws IllegalArgumentException when it refers to something outside of itself, or holds characters that no XML
	 *                                  can hold
	 */
	public Attachment attachment(String id, EObject object) {
		Attachment attachment = ModelFactory.eINSTANCE.createAttachment();
		attachment.setId(Objects.requireNonNull(id));
		attachment.setNamespace(object.eClass().getEPackage().getNsURI());
		attachment.getContent().addAll(pieces(text(object)));
		return attachment;
	}

	/** What an attachment holds. */
	public AttachmentContent content(Attachment attachment) {
		if (packages.getEPackage(attachment.getNamespace()) == null) {
			return new AttachmentContent.PluginMissing(attachment.getNamespace());
		}
		byte[] text = String.join("", attachment.getContent()).getBytes(StandardCharsets.UTF_8);
		XMIResourceImpl resource = resource();
		try (var in = new ByteArrayInputStream(text)) {
			resource.load(in, NOTHING_FROM_OUTSIDE);
		} catch (IOException | RuntimeException e) {
			return new AttachmentContent.NotUnderstood(String.valueOf(e.getMessage()));
		}
		if (resource.getContents().size() != 1) {
			return new AttachmentContent.NotUnderstood("It holds " + resource.getContents().size() + " objects");
		}
		return new AttachmentContent.Understood(resource.getContents().removeFirst());
	}

	private String text(EObject object) {
		XMIResourceImpl resource = resource();
		resource.getContents().add(EcoreUtil.copy(object));
		var text = new ByteArrayOutputStream();
		try {
			// defaults are written too: a later package may have others
			resource.save(text, Map.of(XMLResource.OPTION_ENCODING, ENCODING, XMLResource.OPTION_KEEP_DEFAULT_CONTENT,
					Boolean.TRUE));
		} catch (IOException | RuntimeException e) {
			throw new IllegalArgumentException("Cannot be attached: " + e.getMessage(), e);
		}
		return text.toString(StandardCharsets.UTF_8);
	}

	/** Cuts a text so that no piece ends in half a character. */
	private static List<String> pieces(String text) {
		List<String> pieces = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int end = Math.min(start + PIECE, text.length());
			if (Character.isHighSurrogate(text.charAt(end - 1)) && end < text.length()) {
				end--;
			}
			pieces.add(text.substring(start, end));
			start = end;
		}
		return pieces;
	}

	private XMIResourceImpl resource() {
		var alone = new ResourceSetImpl() {
			@Override
			public Resource getResource(URI uri, boolean loadOnDemand) {
				return super.getResource(uri, false);
			}
		};
		alone.setPackageRegistry(packages);
		XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("memory:/attachment.xmi"));
		alone.getResources().add(resource);
		return resource;
	}
}
