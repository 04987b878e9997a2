package org.physiobench.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.physiobench.core.document.IssuedDocument;
import org.physiobench.core.document.IssuedDocuments;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.upkeep.Inspected;
import org.physiobench.core.upkeep.Inspection;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.persistence.document.DocumentRows;

/** Documents beside the records in the same database, each with its checksum; looks whether all read back. */
@Component
public final class SqlIssuedDocuments implements IssuedDocuments, Inspection {

	private final Database database;
	private final Listeners<IssuedDocument> listeners;

	/** Does not connect to the database yet. */
	@Activate
	public SqlIssuedDocuments(@Reference Database database) {
		this(database, failure -> ILog.of(SqlIssuedDocuments.class)
				.error("A listener failed after a document was kept; the document is kept", failure));
	}

	SqlIssuedDocuments(Database database, Consumer<RuntimeException> log) {
		this.database = database;
		this.listeners = new Listeners<>(log);
	}

	@Override
	public void keep(IssuedDocument document, byte[] pdf) {
		database.write(connection -> {
			DocumentRows.insert(connection, document, pdf);
			return null;
		});
		listeners.tell(document);
	}

	@Override
	public List<IssuedDocument> of(PatientId patient) {
		return database.glance(connection -> DocumentRows.of(connection, patient));
	}

	@Override
	public byte[] pdf(IssuedDocument document) {
		return database.read(connection -> DocumentRows.pdf(connection, document.id()))
				.orElseThrow(() -> new ExplainedException("The document \"" + document.title()
						+ "\" cannot be read back as it was printed. The record is not affected. Look into a backup for it."));
	}

	@Override
	public Subscription onKept(Consumer<IssuedDocument> listener) {
		return listeners.add(listener);
	}

	@Override
	public List<Inspected> inspect(IProgressMonitor monitor) {
		var documents = database.glance(DocumentRows::all);
		var progress = SubMonitor.convert(monitor, documents.size());
		var findings = new ArrayList<String>();
		for (var document : documents) {
			progress.split(1);
			if (database.read(connection -> DocumentRows.pdf(connection, document.id())).isEmpty()) {
				findings.add("The document %s of patient %s cannot be read back as it was printed.".formatted(document.id(),
						document.patient()));
			}
		}
		return List.of(new Inspected("documents that were handed out", documents.size(), findings));
	}
}
