package org.physiobench.persistence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.sql.SQLException;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.physiobench.core.workstation.ExplainedException;
import org.physiobench.model.ExerciseLibrary;
import org.physiobench.model.ModelFactory;
import org.physiobench.model.figure.FigureFactory;
import org.physiobench.model.figure.JointMovement;

/** Figures are stored as they are drawn, and go with the exercise that they belong to. */
@RunWith(OnEachEngine.class)
public final class FigureRecordTest {

	private static final List<String> TABLES_OF_FIGURES = List.of("figure", "figure_prop", "figure_prop_parts",
			"figure_pose", "joint_angle", "pose_contact", "figure_pose_moves", "pose_caption");

	@ClassRule
	public static final TestDatabase DATABASE = new TestDatabase();

	private WatchedSource watch;
	private SqlExerciseLibraryRecords records;

	@Before
	public void startEmpty() throws SQLException {
		DATABASE.empty();
		watch = new WatchedSource(DATABASE.connections());
		records = new SqlExerciseLibraryRecords(new Database(watch.watched()));
	}

	private ExerciseLibrary committed(ExerciseLibrary library) {
		records.commit(library);
		var stored = DATABASE.libraries().all();
		assertTrue(EcoreUtil.equals(List.of(library), stored));
		return stored.getFirst();
	}

	private static int rows(String table) throws SQLException {
		try (var connection = DATABASE.connections().getConnection();
				var statement = connection.createStatement();
				var count = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
			assertTrue(count.next());
			return count.getInt(1);
		}
	}

	@Test
	public void exercisesWithAndWithoutAFigureComeBackSo() {
		var stored = committed(Figures.library(Figures.undrawn("walking"), Figures.birdDog()));
		assertNull(stored.getExercises().getFirst().getFigure());
		assertEquals(175, stored.getExercises().getLast().getFigure().getPoses().getLast().getAngles().getFirst()
				.getDegrees(), 0);
	}

	@Test
	public void aFigureThatWasOnlyBegunIsNotTakenForNone() {
		var begun = Figures.undrawn("begun");
		begun.setFigure(FigureFactory.eINSTANCE.createFigure());
		committed(Figures.library(begun));
	}

	@Test
	public void aChangedAngleIsTheOnlyRowWritten() {
		var birdDog = Figures.birdDog();
		var library = Figures.library(birdDog);
		committed(library);
		watch.forget();
		birdDog.getFigure().getPoses().getLast().getAngles().getFirst().setDegrees(160.5);
		committed(library);
		assertEquals(List.of("UPDATE exercise_library", "UPDATE joint_angle"), watch.written().stream()
				.map(sql -> String.join(" ", List.of(sql.split(" ")).subList(0, 2))).toList());
	}

	@Test
	public void posesMovedAddedAndTakenOutAreStoredSo() {
		var birdDog = Figures.birdDog();
		var library = Figures.library(birdDog);
		committed(library);
		var poses = birdDog.getFigure().getPoses();
		poses.move(0, 1);
		poses.getFirst().getAngles().addFirst(Figures.angle(JointMovement.NECK_FLEXION, -10));
		poses.getLast().getContacts().removeFirst();
		poses.add(EcoreUtil.copy(poses.getFirst()));
		birdDog.getFigure().getProps().clear();
		committed(library);
	}

	@Test
	public void aFigureCanBeGivenAndTakenAway() throws SQLException {
		var exercise = Figures.undrawn("bird-dog");
		var library = Figures.library(exercise);
		committed(library);
		exercise.setFigure(Figures.birdDog().getFigure());
		committed(library);
		for (var table : TABLES_OF_FIGURES) {
			assertTrue(table, rows(table) > 0);
		}
		exercise.setFigure(null);
		committed(library);
		for (var table : TABLES_OF_FIGURES) {
			assertEquals(table, 0, rows(table));
		}
	}

	@Test
	public void anExerciseTakesItsFigureWithIt() throws SQLException {
		var library = Figures.library(Figures.undrawn("walking"), Figures.birdDog());
		committed(library);
		library.getExercises().removeLast();
		committed(library);
		assertEquals(0, rows("joint_angle"));
	}

	@Test
	public void anAngleThatIsNoNumberIsRefusedWithItsPlace() {
		var birdDog = Figures.birdDog();
		birdDog.getFigure().getPoses().getLast().getAngles().add(Figures.angle(JointMovement.HIP_FLEXION, Double.NaN));
		var failure = assertThrows(ExplainedException.class, () -> records.commit(Figures.library(birdDog)));
		assertTrue(failure.getMessage(), failure.getMessage().contains("joint angle entry, “degrees” is not a number"));
		assertEquals(List.of(), records.all());
	}

	@Test
	public void topicsAndTheBibliographyKeepTheirOrder() {
		var library = Figures.library();
		for (var id : List.of("sleep", "flare-ups", "posture")) {
			var text = ModelFactory.eINSTANCE.createAdviceText();
			text.setLanguage("en");
			text.setTitle("About " + id);
			text.getPoints().addAll(List.of("It settles. [nice-2016]", "Go on moving."));
			var topic = ModelFactory.eINSTANCE.createAdviceTopic();
			topic.setId(id);
			topic.getReferences().add("nice-2016");
			topic.getTexts().add(text);
			library.getTopics().add(topic);
			var reference = ModelFactory.eINSTANCE.createReference();
			reference.setId(id);
			reference.setCitation("A study of " + id);
			library.getBibliography().add(reference);
		}
		committed(library);
		library.getTopics().move(0, 2);
		library.getBibliography().remove(1);
		committed(library);
	}
}
