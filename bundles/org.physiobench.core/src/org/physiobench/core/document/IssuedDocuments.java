package org.physiobench.core.document;

import java.util.List;
import java.util.function.Consumer;

import org.physiobench.core.patient.PatientId;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.Subscription;

/**
 * The documents that were handed out, as PDF. They lie where the records lie, are never changed, and are erased with the
 * record. All methods may block, may be called from any thread, and throw {@link ExplainedException} when the database
 * cannot be reached.
 */
public interface IssuedDocuments {

	/** Keeps a document for good. */
	void keep(IssuedDocument document, byte[] pdf);

	/** The documents of a patient, the latest first. */
	List<IssuedDocument> of(PatientId patient);

	/**
	 * The PDF exactly as it was kept.
	 *
	 * @throws ExplainedException also when it is damaged or was erased
	 */
	byte[] pdf(IssuedDocument document);

	/** Calls the listener after a document of a patient was kept, on the thread that kept it. */
	Subscription onKept(Consumer<IssuedDocument> listener);
}
