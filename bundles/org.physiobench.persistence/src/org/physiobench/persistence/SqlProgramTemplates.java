package org.physiobench.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.physiobench.core.program.ProgramTemplate;
import org.physiobench.core.program.ProgramTemplates;
import org.physiobench.core.program.TemplateText;
import org.physiobench.model.Program;

/** The clinic's own templates of programs in tables. */
@Component
public final class SqlProgramTemplates implements ProgramTemplates {

	private final Database database;
	private final TemplateText text = new TemplateText();

	/** Does not connect to the database yet. */
	@Activate
	public SqlProgramTemplates(@Reference Database database) {
		this.database = database;
	}

	@Override
	public List<ProgramTemplate> all() {
		return database.read(SqlProgramTemplates::all);
	}

	private static List<ProgramTemplate> all(Connection connection) throws SQLException {
		try (var statement = connection.prepareStatement("SELECT id, name, kept_on FROM program_template ORDER BY name, id");
				var rows = statement.executeQuery()) {
			var templates = new ArrayList<ProgramTemplate>();
			while (rows.next()) {
				templates.add(
						new ProgramTemplate(rows.getString(1), rows.getString(2), LocalDate.parse(rows.getString(3))));
			}
			return templates;
		}
	}

	@Override
	public Optional<Program> program(String id) {
		List<String> pieces = database.read(connection -> pieces(connection, id));
		return pieces.isEmpty() ? Optional.empty() : Optional.of(text.read(id, pieces));
	}

	private static List<String> pieces(Connection connection, String id) throws SQLException {
		try (var statement = connection.prepareStatement(
				"SELECT value FROM program_template_content WHERE template_id = ? ORDER BY position")) {
			statement.setString(1, id);
			try (var rows = statement.executeQuery()) {
				var pieces = new ArrayList<String>();
				while (rows.next()) {
					pieces.add(rows.getString(1));
				}
				return pieces;
			}
		}
	}

	@Override
	public void keep(ProgramTemplate template, Program program) {
		List<String> pieces = List.copyOf(text.write(program));
		database.write(connection -> {
			delete(connection, template.id());
			insert(connection, template, pieces);
			return null;
		});
	}

	private static void insert(Connection connection, ProgramTemplate template, List<String> pieces) throws SQLException {
		try (var statement = connection
				.prepareStatement("INSERT INTO program_template (id, name, kept_on) VALUES (?, ?, ?)")) {
			statement.setString(1, template.id());
			statement.setString(2, template.name());
			statement.setString(3, template.keptOn().toString());
			statement.executeUpdate();
		}
		try (var statement = connection.prepareStatement(
				"INSERT INTO program_template_content (template_id, position, value) VALUES (?, ?, ?)")) {
			for (int position = 0; position < pieces.size(); position++) {
				statement.setString(1, template.id());
				statement.setInt(2, position);
				statement.setString(3, pieces.get(position));
				statement.addBatch();
			}
			statement.executeBatch();
		}
	}

	@Override
	public void remove(String id) {
		database.write(connection -> {
			delete(connection, id);
			return null;
		});
	}

	private static void delete(Connection connection, String id) throws SQLException {
		for (String sql : List.of("DELETE FROM program_template_content WHERE template_id = ?",
				"DELETE FROM program_template WHERE id = ?")) {
			try (var statement = connection.prepareStatement(sql)) {
				statement.setString(1, id);
				statement.executeUpdate();
			}
		}
	}
}
