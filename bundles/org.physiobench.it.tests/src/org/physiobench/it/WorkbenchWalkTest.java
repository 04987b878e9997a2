package org.physiobench.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.ExternalResource;
import org.junit.rules.RuleChain;
import org.physiobench.core.document.IssuedDocuments;
import org.physiobench.core.exercise.ExerciseEntry;
import org.physiobench.core.exercise.ExerciseLibraryRecords;
import org.physiobench.core.patient.PatientId;
import org.physiobench.core.patient.PatientRecords;
import org.physiobench.figure.Appearance;
import org.physiobench.figure.ClinicAppearance;
import org.physiobench.model.Exercise;
import org.physiobench.model.Patient;
import org.physiobench.model.Prescription;
import org.physiobench.model.figure.FigureView;
import org.physiobench.testkit.PatientBuilder;

/** Walks through the real workbench with mouse and keyboard: a clinician changes a program and finds it again. */
public final class WorkbenchWalkTest {

	private static final PatientId WANDA = new PatientId("walk-1");
	private static final String PALETTE = "org.physiobench.ui.palette";
	private static final RGB LIGHT_SKIN = new RGB(0xf0, 0xcf, 0xb2);
	private static final RGB DARK_SKIN = new RGB(0x95, 0x69, 0x4a);
	private static final Rectangle FIRST_CARD = new Rectangle(20, 20, 80, 60);

	@ClassRule
	public static final RunningWorkbench WORKBENCH = new RunningWorkbench();

	/** The picture is taken before the editors are closed. */
	@Rule
	public final RuleChain rules = RuleChain.outerRule(new ExternalResource() {
		@Override
		protected void after() {
			closeEditors();
		}
	}).around(new PictureOfFailure());

	private final PatientRecords records = Services.get(PatientRecords.class);
	private final Screen screen = new Screen();

	@Before
	public void registerPatients() {
		if (records.checkOut(WANDA).isEmpty()) {
			records.commit(PatientBuilder.patient(WANDA.value()).named("Wanda", "Wanderer").withProblem("low back pain")
					.prescribed("bird-dog", 2, 8).build());
			records.commit(PatientBuilder.patient("walk-2").named("Otto", "Other").build());
		}
	}

	private void closeEditors() {
		Services.get(ClinicAppearance.class).choose(Appearance.neutral());
		screen.perform(() -> screen.page().closeAllEditors(false));
	}

	@Test
	public void whatIsDraggedInAndChangedIsThereWhenTheRecordIsOpenedAgain() {
		openByFinding("wander");
		assertEquals(List.of("Bird dog"), cardNames());

		dragFromPalette("glute bridge", "Drag an exercise here");
		screen.awaitThat("a card for the glute bridge", () -> cardNamesNow().equals(List.of("Bird dog", "Glute bridge")));
		assertTrue("the change waits to be saved", screen.ask(() -> editor().isDirty()));

		Text sets = chip("sets of Glute bridge");
		String before = screen.ask(sets::getText);
		screen.click(sets);
		screen.press("ctrl+a");
		screen.type("5");
		screen.press("Return");
		assertEquals("5", screen.ask(sets::getText));

		screen.press("ctrl+z");
		screen.awaitThat("the sets as they were", () -> sets.getText().equals(before));
		screen.press("ctrl+y");
		screen.awaitThat("five sets again", () -> sets.getText().equals("5"));

		screen.press("ctrl+s");
		screen.awaitThat("a saved record", () -> !editor().isDirty());
		assertEquals(Integer.valueOf(5), stored("glute-bridge").getDosage().getSets());

		screen.perform(() -> screen.page().closeEditor(editor(), false));
		openByFinding("wander");
		assertEquals(List.of("Bird dog", "Glute bridge"), cardNames());
		assertEquals("5", screen.ask(chip("sets of Glute bridge")::getText));
	}

	@Test
	public void anExerciseIsFoundInSpiteOfATypoAndAddedWithoutTheMouse() {
		openByFinding("wander");
		Text search = searchOfExercises();
		screen.type("dowl hinnge");
		screen.press("Down");
		screen.awaitThat("a card found in spite of the typo", () -> selectedExercise().toLowerCase().contains("hinge"));

		screen.press("Escape");
		screen.awaitThat("an empty field", () -> search.getText().isEmpty() && search.isFocusControl());
		screen.click(filter("Category"));
		screen.press("Down");
		screen.press("Return");
		screen.await("a chip that says what is chosen",
				() -> screen.all(Canvas.class, canvas -> AccessibleNames.of(canvas).equals("Core stability")).stream()
						.findFirst());

		screen.click(search);
		screen.press("Down");
		screen.awaitThat("the first card", () -> !selectedExercise().isEmpty());
		String first = screen.ask(this::selectedExercise);
		screen.press("Right");
		screen.awaitThat("the card beside it", () -> !selectedExercise().equals(first));
		String second = screen.ask(this::selectedExercise);
		int before = screen.ask(() -> labels(second).size());
		screen.press("Return");
		screen.awaitThat("a card in the program", () -> labels(second).size() == before + 1);
		assertTrue("the change waits to be saved", screen.ask(() -> editor().isDirty()));

		screen.click(search);
		screen.press("Escape");
		filter("Category");
	}

	@Test
	public void theClinicChangesACopyOfAnExerciseTogetherWithItsFigure() {
		selectInPalette("glute bridge");
		screen.runCommand("org.physiobench.ui.copyExercise");
		Text name = chip("Name");
		assertEquals("Glute bridge (clinic)", screen.ask(name::getText));
		Text figure = chip("Poses, with angles in degrees from the neutral zero position");
		String before = screen.ask(figure::getText);
		assertTrue(before, before.startsWith("view: "));

		screen.perform(figure::setFocus);
		screen.perform(() -> figure.setText(before.replaceFirst("position: \\S+", "position: head-over-heels")));
		screen.await("what is wrong with the figure", () -> labels("Figure, line ").stream()
				.filter(label -> label.getText().contains("'head-over-heels' is not a word for 'position'")).findFirst());
		screen.perform(() -> figure.setText(before.replaceFirst("view: \\S+", "view: front")));
		screen.await("a figure without faults", () -> labels("Rest the mouse on the figure").stream().findFirst());
		screen.perform(name::setFocus);
		screen.press("ctrl+a");
		screen.type("Bridge seen from the front");
		screen.press("ctrl+s");
		screen.awaitThat("a saved exercise", () -> !editor().isDirty());

		Exercise stored = Services.get(ExerciseLibraryRecords.class).all().stream()
				.flatMap(library -> library.getExercises().stream())
				.filter(exercise -> "Bridge seen from the front".equals(exercise.getTexts().getFirst().getName()))
				.findFirst().orElseThrow();
		assertEquals("glute-bridge", stored.getBasedOn());
		assertEquals(FigureView.FRONT, stored.getFigure().getView());
		selectInPalette("bridge seen from the front");
	}

	@Test
	public void aSaveThatFailsIsExplainedAndTheRecordWaitsToBeSavedAgain() {
		Integer before = stored("bird-dog").getDosage().getSets();
		var fullDisk = new FullDisk(records);
		var offer = Services.offer(PatientRecords.class, fullDisk);
		try {
			openByFinding("wander");
			assertTrue("the editor uses these records", fullDisk.isAsked());
			Text sets = chip("sets of bird-dog");
			screen.click(sets);
			screen.press("ctrl+a");
			screen.type("7");
			screen.press("Return");
			screen.press("ctrl+s");
			screen.await("the explanation", () -> labels(FullDisk.SENTENCE).stream().findFirst());
			screen.press("Return");
			screen.awaitThat("the record in front", () -> labels(FullDisk.SENTENCE).isEmpty());
			assertTrue("the change waits to be saved", screen.ask(() -> editor().isDirty()));
			assertEquals("7", screen.ask(sets::getText));
			assertEquals(before, stored("bird-dog").getDosage().getSets());

			fullDisk.makeRoom();
			screen.press("ctrl+s");
			screen.awaitThat("a saved record", () -> !editor().isDirty());
			assertEquals(Integer.valueOf(7), stored("bird-dog").getDosage().getSets());
		} finally {
			offer.unregister();
		}
	}

	private void selectInPalette(String name) {
		searchOfExercises();
		screen.type(name);
		screen.press("Down");
		screen.awaitThat("the card of the " + name, () -> selectedExercise().equalsIgnoreCase(name));
	}

	@Test
	public void thePersonWhoIsChosenIsInAllFiguresAtOnce() {
		searchOfExercises();
		Canvas cards = exerciseCards();
		screen.awaitThat("figures of the neutral person", () -> shows(cards, LIGHT_SKIN) && !shows(cards, DARK_SKIN));

		screen.performLater(() -> PreferencesUtil
				.createPreferenceDialogOn(null, "org.physiobench.ui.figures", null, null).open());
		Canvas skins = screen.await("the tones of skin",
				() -> screen.all(Canvas.class, canvas -> AccessibleNames.of(canvas).equals("Skin")).stream().findFirst());
		Point size = screen.ask(skins::getSize);
		// the third of three cards
		screen.click(screen.middleOf(skins, new Rectangle(size.x * 2 / 3, 0, size.x / 3, size.y)));
		screen.click(screen.await("the button that applies",
				() -> screen.all(Button.class, button -> button.getText().equals("Apply and Close")).stream().findFirst()));

		screen.awaitThat("figures of the chosen person", () -> shows(cards, DARK_SKIN) && !shows(cards, LIGHT_SKIN));
		assertEquals(Appearance.Skin.DARK, Services.get(ClinicAppearance.class).current().skin());
	}

	@Test
	public void aRecordThatSomebodyElseSavedMeanwhileIsMergedChangeByChange() {
		openByFinding("wander");
		new ConflictWalk(screen, records, WANDA).settle();
	}

	@Test
	public void aProgramThatWasHandedOutIsRevisedAndCompared() {
		PatientId rita = new PatientId("walk-3");
		records.commit(PatientBuilder.patient(rita.value()).named("Rita", "Revised").withProblem("low back pain")
				.prescribed("bird-dog", 2, 8).build());
		openByFinding("revised");
		new RevisionWalk(screen, records, rita).reviseAndCompare();
	}

	@Test
	public void whatWasTypedAndNotSavedOutlivesTheProgram() {
		var walk = new DraftWalk(screen, records, WANDA);
		walk.leaveBehind("555-0177");
		openByFinding("wander");
		walk.discard("555-0177");
		walk.typeAndWait("555-0188");
	}

	@Test
	public void aPatientIsAssessedWithoutTheMouse() {
		PatientId asta = new PatientId("walk-4");
		records.commit(PatientBuilder.patient(asta.value()).named("Asta", "Assessed").withProblem("low back pain")
				.prescribed("bird-dog", 2, 8).build());
		openByFinding("assessed");
		new AssessmentWalk(screen, records, asta).assess();
	}

	@Test
	public void aPaperDiaryIsTypedWithOneKeyACell() {
		openByFinding("wander");
		new DiaryWalk(screen, records, WANDA).type();
	}

	@Test
	public void theDayBeginsWithWhoeverNeedsAttention() {
		new TodayWalk(screen, records).begin();
	}

	@Test
	public void aNewPatientGetsHerHandoutWithoutTheMouse() {
		new KeyboardWalk(screen, records, Services.get(IssuedDocuments.class)).fromRegistrationToHandout();
	}

	/** Whether there is a pixel of this colour on a control. */
	private static boolean shows(Control control, RGB colour) {
		Point size = control.getSize();
		Image picture = new Image(control.getDisplay(), size.x, size.y);
		GC gc = new GC(control);
		gc.copyArea(picture, 0, 0);
		gc.dispose();
		ImageData pixels = picture.getImageData();
		picture.dispose();
		return IntStream.range(0, pixels.width * pixels.height)
				.anyMatch(i -> pixels.palette.getRGB(pixels.getPixel(i % pixels.width, i / pixels.width)).equals(colour));
	}

	/** The empty search field of the palette, once the library can be searched. */
	private Text searchOfExercises() {
		Text search = field("Search exercises");
		screen.await("the library", () -> screen.all(Label.class, label -> label.getText().matches("\\d+ exercises?"))
				.stream().findFirst());
		screen.perform(() -> search.setText(""));
		screen.click(search);
		return search;
	}

	private Canvas filter(String name) {
		return screen.await("the filter " + name,
				() -> screen.all(Canvas.class, canvas -> AccessibleNames.of(canvas).equals(name)).stream().findFirst());
	}

	private void openByFinding(String words) {
		Text search = field("Search name or birth date");
		screen.perform(() -> search.setText(""));
		screen.click(search);
		screen.type(words);
		screen.await("one patient found", () -> tableBeside(search).filter(found -> found.getItemCount() == 1));
		screen.press("Return");
		new RecordTabs(screen).show("Program");
		screen.await("the program of the patient", () -> labels("Drag an exercise here").stream().findFirst());
	}

	private void dragFromPalette(String words, String target) {
		selectInPalette(words);
		Canvas cards = exerciseCards();
		Label place = screen.await("the place to drop", () -> labels(target).stream().findFirst());
		screen.drag(screen.middleOf(cards, FIRST_CARD), screen.middleOf(place));
	}

	private Canvas exerciseCards() {
		return screen.await("the cards of exercises",
				() -> screen.all(Canvas.class, canvas -> AccessibleNames.of(canvas).equals("Exercises")).stream().findFirst());
	}

	/** The name of the exercise whose card is selected; empty if none is. */
	private String selectedExercise() {
		return screen.page().getSelection(PALETTE) instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof ExerciseEntry exercise ? exercise.name() : "";
	}

	private Text field(String message) {
		return screen.await("the field " + message,
				() -> screen.all(Text.class, text -> text.getMessage().equals(message)).stream().findFirst());
	}

	private Optional<Table> tableBeside(Text search) {
		return screen.all(Table.class, table -> table.getParent().getParent() == search.getParent()).stream().findFirst();
	}

	/** The number on the chip that a screen reader calls like this. */
	private Text chip(String name) {
		return screen.await("the chip " + name,
				() -> screen.all(Text.class, text -> AccessibleNames.of(text).equals(name)).stream().findFirst());
	}

	private List<Label> labels(String start) {
		return screen.all(Label.class, label -> label.getText().startsWith(start));
	}

	private List<String> cardNames() {
		return screen.ask(this::cardNamesNow);
	}

	/** The names of the cards, which stand above the kind of the exercise. */
	private List<String> cardNamesNow() {
		return screen.all(Label.class, label -> List.of("Bird dog", "Glute bridge").contains(label.getText())).stream()
				.map(Label::getText).toList();
	}

	private IEditorPart editor() {
		return screen.page().getActiveEditor();
	}

	private Prescription stored(String exercise) {
		Patient patient = records.checkOut(WANDA).orElseThrow();
		return patient.getEpisodes().getLast().getPrograms().getLast().getPhases().getLast().getPrescriptions().stream()
				.filter(prescription -> prescription.getExercise().equals(exercise)).findFirst().orElseThrow();
	}
}
