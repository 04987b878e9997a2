package org.physiobench.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.Test;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.attachment.AttachmentContent.PluginMissing;
import org.physiobench.core.patient.attachment.AttachmentContent.Understood;
import org.physiobench.core.patient.attachment.AttachmentFormat;
import org.physiobench.model.Patient;
import org.physiobench.testkit.InMemoryPatientRecords;
import org.physiobench.testkit.PatientBuilder;

/** What the sample plugin describes in its package is kept with a patient, with and without the plugin. */
public final class AttachmentTest {

	private static final String NAMESPACE = "https://physiobench.org/sample/clinic/1";
	private static final String ID = "org.physiobench.sample.clinic.homeVisit";

	private final EPackage clinic = EPackage.Registry.INSTANCE.getEPackage(NAMESPACE);

	private EObject homeVisit() {
		EObject holder = create("KeyHolder");
		set(holder, "name", "Frau Gräfe, second floor");
		set(holder, "phone", "555-0100");
		EObject visit = create("HomeVisit");
		set(visit, "floor", 3);
		set(visit, "keyHolders", List.of(holder));
		return visit;
	}

	private EObject create(String name) {
		return EcoreUtil.create((EClass) clinic.getEClassifier(name));
	}

	private static void set(EObject object, String feature, Object value) {
		object.eSet(object.eClass().getEStructuralFeature(feature), value);
	}

	@Test
	public void anObjectOfThePluginComesBackFromTheRecords() {
		Patient patient = PatientBuilder.patient("visited").build();
		patient.getAttachments().add(new AttachmentFormat().attachment(ID, homeVisit()));
		InMemoryPatientRecords records = InMemoryPatientRecords.of(patient);

		Patient stored = records.checkOut(new PatientId("visited")).orElseThrow();
		assertEquals(ID, stored.getAttachments().getFirst().getId());
		assertTrue(new AttachmentFormat().content(stored.getAttachments().getFirst()) instanceof Understood(EObject read)
				&& EcoreUtil.equals(homeVisit(), read));
	}

	@Test
	public void withoutThePluginItIsNamedByItsNamespace() {
		assertEquals(new PluginMissing(NAMESPACE), new AttachmentFormat(new EPackageRegistryImpl())
				.content(new AttachmentFormat().attachment(ID, homeVisit())));
	}
}
