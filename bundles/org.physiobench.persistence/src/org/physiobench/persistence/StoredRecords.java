package org.physiobench.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.physiobench.core.upkeep.Inspected;
import org.physiobench.core.upkeep.Inspection;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.persistence.mapping.RecordSchema;
import org.physiobench.persistence.mapping.RecordStore;
import org.physiobench.persistence.mapping.Table;

/**
 * Reads every record back as the repositories do, and looks whether each row has the owner that it names. One record a
 * transaction, so that nobody waits.
 */
@Component
public final class StoredRecords implements Inspection {

	private final Database database;

	/** Does not connect to the database yet. */
	@Activate
	public StoredRecords(@Reference Database database) {
		this.database = database;
	}

	@Override
	public List<Inspected> inspect(IProgressMonitor monitor) {
		var progress = SubMonitor.convert(monitor, 4);
		var inspected = new ArrayList<Inspected>();
		inspected.add(records("patients' records", SqlPatientRecords.schema(), progress.split(1)));
		inspected.add(owners("kinds of parts of patients' records", SqlPatientRecords.schema(), progress.split(1)));
		inspected.add(records("exercise libraries", SqlExerciseLibraryRecords.schema(), progress.split(1)));
		inspected.add(owners("kinds of parts of exercise libraries", SqlExerciseLibraryRecords.schema(), progress.split(1)));
		return inspected;
	}

	private Inspected records(String subject, RecordSchema schema, SubMonitor progress) {
		var store = new RecordStore(schema);
		var versions = database.read(connection -> versions(connection, schema));
		progress.setWorkRemaining(versions.size());
		var findings = new ArrayList<String>();
		versions.forEach((id, version) -> {
			progress.split(1);
			var name = schema.root().name() + ' ' + id;
			if (version < 1) {
				findings.add("The %s has the version %d, which no commit gives.".formatted(name, version));
			}
			try {
				database.read(connection -> store.load(connection, id));
			} catch (ExplainedException damaged) {
				findings.add("The %s cannot be read back.".formatted(name));
			} catch (RuntimeException e) {
				findings.add("The %s cannot be read back: %s".formatted(name, e));
			}
		});
		return new Inspected(subject, versions.size(), findings);
	}

	private static Map<String, Long> versions(Connection connection, RecordSchema schema) throws SQLException {
		var versions = new TreeMap<String, Long>();
		try (var statement = connection.createStatement();
				var rows = statement.executeQuery("SELECT id, version FROM " + schema.root().name())) {
			while (rows.next()) {
				versions.put(rows.getString(1), rows.getLong(2));
			}
		}
		return versions;
	}

	private Inspected owners(String subject, RecordSchema schema, SubMonitor progress) {
		var parts = schema.tables().stream().filter(table -> table.owner().isPresent()).toList();
		progress.setWorkRemaining(parts.size());
		var findings = new ArrayList<String>();
		for (var table : parts) {
			progress.split(1);
			long lost = database.read(connection -> count(connection, withoutOwner(table, table.owner().get())));
			if (lost > 0) {
				findings.add("%d rows of the table %s belong to a row of %s that is not there.".formatted(lost, table.name(),
						table.owner().get().name()));
			}
		}
		return new Inspected(subject, parts.size(), findings);
	}

	private static String withoutOwner(Table table, Table owner) {
		var same = IntStream.range(0, owner.key().size()).mapToObj(
				i -> "owner.%s = part.%s".formatted(owner.key().get(i).name(), table.ownerColumns().get(i).name()))
				.collect(Collectors.joining(" AND "));
		return "SELECT COUNT(*) FROM %s part WHERE NOT EXISTS (SELECT 1 FROM %s owner WHERE %s)".formatted(table.name(),
				owner.name(), same);
	}

	private static long count(Connection connection, String sql) throws SQLException {
		try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
			rows.next();
			return rows.getLong(1);
		}
	}
}
