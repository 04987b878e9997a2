package org.physiobench.core.program;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.physiobench.core.patient.attachment.AttachmentContent;
import org.physiobench.core.patient.attachment.AttachmentFormat;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.model.AdvicePrescription;
import org.physiobench.model.Attachment;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.ModelPackage;
import org.physiobench.model.Phase;
import org.physiobench.model.Prescription;
import org.physiobench.model.Program;

/** Templates as text in pieces that each fit a column; words that were written for one patient are left out. */
public final class TemplateText {

	private final AttachmentFormat format = new AttachmentFormat();

	/** The phases of a program with its exercises, dosages and advice, and nothing about a patient. */
	public List<String> write(Program program) {
		return format.attachment("template", withoutPatient(program)).getContent();
	}

	/**
	 * The program that was written, marked as a template that was not adapted.
	 *
	 * @throws ExplainedException when the text is damaged
	 */
	public Program read(String id, List<String> pieces) {
		Attachment attachment = ModelFactory.eINSTANCE.createAttachment();
		attachment.setNamespace(ModelPackage.eNS_URI);
		attachment.getContent().addAll(pieces);
		if (format.content(attachment) instanceof AttachmentContent.Understood(Program program)) {
			program.setUnadaptedTemplate(id);
			return program;
		}
		throw new ExplainedException("A template of a program cannot be read back. Remove it, and keep it anew from a program.");
	}

	private static Program withoutPatient(Program program) {
		Program template = ModelFactory.eINSTANCE.createProgram();
		template.setId("template");
		template.getPhases().addAll(EcoreUtil.copyAll(program.getPhases()));
		for (Phase phase : template.getPhases()) {
			phase.getPrescriptions().forEach(TemplateText::forget);
			phase.getAdvice().forEach(TemplateText::forget);
		}
		return template;
	}

	private static void forget(Prescription prescription) {
		prescription.setCues(null);
		prescription.setReason(null);
		prescription.getGoals().clear();
		prescription.setAdapted(false);
	}

	private static void forget(AdvicePrescription topic) {
		topic.setNote(null);
	}
}
