package org.physiobench.persistence;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.draft.RecordDraft;
import org.physiobench.core.patient.draft.RecordDrafts;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.persistence.audit.Actor;
import org.physiobench.persistence.draft.DraftRows;

/** Drafts beside the records in the same database, so that they are encrypted, backed up and erased with them. */
@Component
public final class SqlRecordDrafts implements RecordDrafts {

	private final Database database;
	private final Supplier<Actor> owner;

	/** Does not connect to the database yet. */
	@Activate
	public SqlRecordDrafts(@Reference Database database) {
		this(database, Actor::ofThisProgram);
	}

	SqlRecordDrafts(Database database, Supplier<Actor> owner) {
		this.database = database;
		this.owner = owner;
	}

	private DraftRows rows() {
		return new DraftRows(owner.get());
	}

	@Override
	public void keep(RecordDraft draft) {
		database.write(connection -> {
			try {
				rows().put(connection, draft);
				return null;
			} catch (IOException e) {
				throw new ExplainedException("What is not saved yet cannot be kept safe: a text holds characters that are no"
						+ " text. Save the record, or remove them.", e);
			}
		});
	}

	@Override
	public void discard(PatientId patient) {
		database.write(connection -> {
			rows().delete(connection, patient);
			return null;
		});
	}

	@Override
	public Optional<RecordDraft> find(PatientId patient) {
		return database.read(connection -> find(connection, rows(), patient));
	}

	private static Optional<RecordDraft> find(Connection connection, DraftRows rows, PatientId patient) throws SQLException {
		try {
			return rows.find(connection, patient);
		} catch (IOException e) {
			throw new ExplainedException("Changes that were not saved are kept, but this edition of Physiobench cannot read"
					+ " them. The record is as it was saved last.", e);
		}
	}

	@Override
	public List<RecordDraft> byAnybody(PatientId patient) {
		return database.read(connection -> {
			var drafts = new ArrayList<RecordDraft>();
			for (var anybody : DraftRows.owners(connection, patient)) {
				find(connection, new DraftRows(anybody), patient).ifPresent(drafts::add);
			}
			return drafts;
		});
	}

	@Override
	public List<Left> left() {
		return database.glance(rows()::left);
	}
}
