package org.physiobench.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.physiobench.core.exercise.ExerciseLibraryRecords;
import org.physiobench.core.workstation.Subscription;
import org.physiobench.model.ExerciseLibrary;
import org.physiobench.model.ModelPackage;
import org.physiobench.persistence.mapping.RecordSchema;
import org.physiobench.persistence.mapping.RecordStore;

/** The clinic's own exercise libraries in tables. */
@Component
public final class SqlExerciseLibraryRecords implements ExerciseLibraryRecords {

	private static final String ALL_IDS = "SELECT id FROM exercise_library ORDER BY name, id";

	private static final String VERSION = "SELECT version FROM exercise_library WHERE id = ?";

	private static final String ADVANCE = "UPDATE exercise_library SET version = version + 1 WHERE id = ?";

	private final Database database;
	private final RecordStore store = new RecordStore(schema());
	private final Listeners<ExerciseLibrary> listeners;

	/** Does not connect to the database yet. */
	@Activate
	public SqlExerciseLibraryRecords(@Reference Database database) {
		this(database, failure -> ILog.of(SqlExerciseLibraryRecords.class)
				.error("A listener failed after a commit; the commit itself stands", failure));
	}

	SqlExerciseLibraryRecords(Database database, Consumer<RuntimeException> log) {
		this.database = database;
		this.listeners = new Listeners<>(log);
	}

	/** The tables of exercise libraries. */
	static RecordSchema schema() {
		return RecordSchema.of(ModelPackage.Literals.EXERCISE_LIBRARY);
	}

	@Override
	public List<ExerciseLibrary> all() {
		return database.read(this::all);
	}

	private List<ExerciseLibrary> all(Connection connection) throws SQLException {
		var libraries = new ArrayList<ExerciseLibrary>();
		for (var id : ids(connection)) {
			store.load(connection, id).ifPresent(stored -> libraries.add((ExerciseLibrary) stored.object()));
		}
		return libraries;
	}

	private static List<String> ids(Connection connection) throws SQLException {
		try (var statement = connection.prepareStatement(ALL_IDS); var rows = statement.executeQuery()) {
			var ids = new ArrayList<String>();
			while (rows.next()) {
				ids.add(rows.getString(1));
			}
			return ids;
		}
	}

	@Override
	public void commit(ExerciseLibrary library) {
		var own = EcoreUtil.copy(library);
		database.write(connection -> commit(connection, own));
		listeners.tell(own);
	}

	private Long commit(Connection connection, ExerciseLibrary library) throws SQLException {
		if (!advance(connection, library.getId())) {
			store.prepare(library, 1).insert(connection);
			return 1L;
		}
		long version = version(connection, library.getId());
		store.prepare(library, version).update(connection);
		return version;
	}

	private static boolean advance(Connection connection, String id) throws SQLException {
		try (var statement = connection.prepareStatement(ADVANCE)) {
			statement.setString(1, id);
			return statement.executeUpdate() == 1;
		}
	}

	private static long version(Connection connection, String id) throws SQLException {
		try (var statement = connection.prepareStatement(VERSION)) {
			statement.setString(1, id);
			try (var rows = statement.executeQuery()) {
				rows.next();
				return rows.getLong(1);
			}
		}
	}

	@Override
	public Subscription onCommit(Consumer<ExerciseLibrary> listener) {
		return listeners.add(listener);
	}
}
