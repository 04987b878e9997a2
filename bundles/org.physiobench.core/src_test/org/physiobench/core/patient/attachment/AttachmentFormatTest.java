package org.physiobench.core.patient.attachment;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.Test;
import org.physiobench.core.patient.attachment.AttachmentContent.NotUnderstood;
import org.physiobench.core.patient.attachment.AttachmentContent.PluginMissing;
import org.physiobench.core.patient.attachment.AttachmentContent.Understood;
import org.physiobench.model.Attachment;

public final class AttachmentFormatTest {

	private static final String NAMESPACE = "https://example.org/gait/1";

	private final EClass lab = EcoreFactory.eINSTANCE.createEClass();
	private final EAttribute note = EcoreFactory.eINSTANCE.createEAttribute();
	private final EReference neighbour = EcoreFactory.eINSTANCE.createEReference();
	private final EPackage.Registry installed = new EPackageRegistryImpl();
	private final AttachmentFormat format = new AttachmentFormat(installed);

	public AttachmentFormatTest() {
		lab.setName("Lab");
		note.setName("note");
		note.setEType(EcorePackage.Literals.ESTRING);
		neighbour.setName("neighbour");
		neighbour.setEType(lab);
		lab.getEStructuralFeatures().addAll(List.of(note, neighbour));
		EPackage gait = EcoreFactory.eINSTANCE.createEPackage();
		gait.setName("gait");
		gait.setNsPrefix("gait");
		gait.setNsURI(NAMESPACE);
		gait.getEClassifiers().add(lab);
		installed.put(NAMESPACE, gait);
	}

	private EObject lab(String words) {
		EObject object = EcoreUtil.create(lab);
		object.eSet(note, words);
		return object;
	}

	@Test
	public void anObjectComesBackWhereItsPackageIsInstalled() {
		EObject object = lab("0.9 m/s, Übung\r\n\t<b>&amp;</b> \uD83D\uDE00");
		Attachment attachment = format.attachment("org.example.gait", object);

		assertEquals(NAMESPACE, attachment.getNamespace());
		assertTrue(format.content(attachment) instanceof Understood(EObject read) && EcoreUtil.equals(object, read));
	}

	@Test
	public void aLongContentIsCutBetweenCharacters() {
		for (int shift = 0; shift < 2; shift++) {
			EObject object = lab("x".repeat(shift) + "\uD83D\uDE00".repeat(50_000));
			Attachment attachment = format.attachment("org.example.gait", object);

			assertTrue(attachment.getContent().size() > 3);
			for (String piece : attachment.getContent()) {
				assertTrue(piece.length() <= 30_000);
				assertFalse(Character.isHighSurrogate(piece.charAt(piece.length() - 1)));
			}
			assertTrue(format.content(attachment) instanceof Understood(EObject read) && EcoreUtil.equals(object, read));
		}
	}

	@Test
	public void whereThePluginIsMissingThatIsSaid() {
		Attachment attachment = format.attachment("org.example.gait", lab("0.9 m/s"));

		assertEquals(new PluginMissing(NAMESPACE), new AttachmentFormat(new EPackageRegistryImpl()).content(attachment));
	}

	@Test
	public void whatAnOlderPackageDoesNotKnowIsNotUnderstoodAndStays() {
		Attachment attachment = format.attachment("org.example.gait", lab("0.9 m/s"));
		List<String> content = List.copyOf(attachment.getContent());
		lab.getEStructuralFeatures().remove(note);

		assertTrue(format.content(attachment) instanceof NotUnderstood);
		assertEquals(content, attachment.getContent());
	}

	@Test
	public void nothingIsReadFromOutside() {
		Attachment attachment = format.attachment("org.example.gait", lab("0.9 m/s"));
		String text = String.join("", attachment.getContent()).replaceFirst("\\?>", """
				?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>""").replace("0.9 m/s", "&e;");
		attachment.getContent().clear();
		attachment.getContent().add(text);

		assertTrue(format.content(attachment) instanceof NotUnderstood);
	}

	@Test
	public void whatRefersToSomethingElseIsRefused() {
		EObject object = lab("first");
		object.eSet(neighbour, lab("second"));

		assertThrows(IllegalArgumentException.class, () -> format.attachment("org.example.gait", object));
	}

	@Test
	public void charactersThatNoXmlHoldsAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> format.attachment("org.example.gait", lab("bell \u0007")));
	}
}
