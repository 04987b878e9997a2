package org.physiobench.core.program;

import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.physiobench.core.patient.attachment.AttachmentContent;
import org.physiobench.core.patient.attachment.AttachmentFormat;
import org.physiobench.model.Attachment;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.ModelPackage;
import org.physiobench.model.Phase;
import org.physiobench.model.Prescription;

/**
 * Prescriptions as text, to carry them from one phase or record to another. What arrives is not adapted yet, and serves no
 * goals, because those are of one patient.
 */
public final class PrescriptionsText {

	private static final String ID = "prescriptions";

	private final AttachmentFormat format = new AttachmentFormat();

	/** Writes them down as they are now. */
	public String write(List<Prescription> prescriptions) {
		Phase carrier = ModelFactory.eINSTANCE.createPhase();
		carrier.getPrescriptions().addAll(EcoreUtil.copyAll(prescriptions));
		return String.join("", format.attachment(ID, carrier).getContent());
	}

	/** What was written, with ids of its own; nothing when the text is something else. */
	public List<Prescription> read(String text) {
		Attachment attachment = ModelFactory.eINSTANCE.createAttachment();
		attachment.setId(ID);
		attachment.setNamespace(ModelPackage.eNS_URI);
		attachment.getContent().add(text);
		if (!(format.content(attachment) instanceof AttachmentContent.Understood(Phase carrier))) {
			return List.of();
		}
		List<Prescription> arrived = List.copyOf(carrier.getPrescriptions());
		if (!arrived.stream().allMatch(one -> one.getExercise() != null && one.getDosage() != null)) {
			return List.of();
		}
		carrier.getPrescriptions().clear();
		arrived.forEach(prescription -> {
			prescription.setId(UUID.randomUUID().toString());
			prescription.setAdapted(false);
			prescription.getGoals().clear();
		});
		return arrived;
	}
}
