package org.physiobench.persistence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.physiobench.core.program.ProgramTemplate;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.model.Prescription;
import org.physiobench.model.Program;
import org.physiobench.testkit.PatientBuilder;

/** Templates come back as they were kept, without anything about the patient that they were made for. */
@RunWith(OnEachEngine.class)
public final class ProgramTemplatesTest {

	private static final ProgramTemplate LIFTING = new ProgramTemplate("t-1", "Back to lifting",
			LocalDate.of(2026, 11, 22));

	@ClassRule
	public static final TestDatabase DATABASE = new TestDatabase();

	private final Program program = PatientBuilder.patient("ada").withProblem("low back pain").prescribed("bird-dog", 2, 8)
			.build().getEpisodes().getFirst().getPrograms().getFirst();

	private SqlProgramTemplates templates;

	@Before
	public void startEmpty() throws SQLException {
		DATABASE.empty();
		templates = DATABASE.templates();
	}

	@Test
	public void aTemplateHoldsExercisesAndDosagesAndNothingAboutThePatient() {
		Prescription own = program.getPhases().getFirst().getPrescriptions().getFirst();
		own.setCues("As if you carried your daughter Ida");
		own.setReason("Ida is heavy");
		own.getGoals().add("goal-1");
		own.setAdapted(true);
		program.setNote("She is afraid of lifting");

		templates.keep(LIFTING, program);

		assertEquals(List.of(LIFTING), DATABASE.templates().all());
		Program kept = DATABASE.templates().program("t-1").orElseThrow();
		Prescription bare = kept.getPhases().getFirst().getPrescriptions().getFirst();
		assertEquals("bird-dog", bare.getExercise());
		assertEquals(Integer.valueOf(2), bare.getDosage().getSets());
		assertNull(bare.getCues());
		assertNull(bare.getReason());
		assertEquals(List.of(), bare.getGoals());
		assertFalse(bare.isAdapted());
		assertNull(kept.getNote());
		assertEquals("t-1", kept.getUnadaptedTemplate());
		assertEquals("the program itself stays", "Ida is heavy", own.getReason());
	}

	@Test
	public void aTemplateThatIsKeptAgainIsReplaced() {
		templates.keep(LIFTING, program);
		templates.keep(new ProgramTemplate("t-0", "A first one", LIFTING.keptOn()), program);
		program.getPhases().getFirst().getPrescriptions().clear();
		templates.keep(LIFTING, program);

		assertEquals(List.of("A first one", "Back to lifting"),
				templates.all().stream().map(ProgramTemplate::name).toList());
		assertEquals(List.of(), templates.program("t-1").orElseThrow().getPhases().getFirst().getPrescriptions());
	}

	@Test
	public void aTemplateThatWasRemovedIsGone() {
		templates.keep(LIFTING, program);
		templates.remove("t-1");

		assertEquals(List.of(), templates.all());
		assertEquals(Optional.empty(), templates.program("t-1"));
	}

	@Test
	public void aDamagedTemplateIsExplained() throws SQLException {
		templates.keep(LIFTING, program);
		try (var connection = DATABASE.connections().getConnection(); var statement = connection.createStatement()) {
			statement.executeUpdate("UPDATE program_template_content SET value = '<broken'");
		}

		assertThrows(ExplainedException.class, () -> templates.program("t-1"));
	}
}
