package org.physiobench.persistence.migration;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.physiobench.core.upkeep.TableSteps;

/** The steps as the scripts of this program take them. */
@Component
public final class ScriptedSteps implements TableSteps {

	private static final Pattern MADE = Pattern.compile("CREATE TABLE (\\w+)");
	private static final Pattern FILLED = Pattern.compile("INSERT INTO (\\w+)");

	private final Migrations migrations = Migrations.ofThisProgram();

	@Override
	public int latest() {
		return migrations.scripts().size();
	}

	@Override
	public List<String> statements(int step) {
		var scripts = migrations.scripts().subList(0, step).stream().flatMap(script -> script.statements().stream());
		return Stream.concat(Stream.of(Migrations.CREATE), scripts).toList();
	}

	@Override
	public List<String> tables(int step) {
		return named(MADE, step).toList();
	}

	@Override
	public List<String> tablesNeverEmpty(int step) {
		// which steps were taken is noted by the runner, and nobody has entered that either
		return Stream.concat(named(MADE, step).limit(1), named(FILLED, step)).distinct().toList();
	}

	private Stream<String> named(Pattern statement, int step) {
		return statements(step).stream().map(statement::matcher).filter(found -> found.lookingAt())
				.map(found -> found.group(1));
	}
}
